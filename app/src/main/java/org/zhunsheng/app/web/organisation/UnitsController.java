package org.zhunsheng.app.web.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.Answers;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.IfMatch;
import org.zhunsheng.app.web.Page;
import org.zhunsheng.app.web.PageWanted;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.SortedBy;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitChange;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitQuery;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** {@code /units}: the tree, of which everybody sees what their roles reach. */
@RestController
@RequestMapping("/api/v1/units")
class UnitsController {
    private static final String ROOT = "root";
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;

    private final Store store;
    private final Clock clock;

    UnitsController(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A unit that is to be. */
    record NewUnitBody(
            @Wanted @Nullable UUID parentId,
            @Wanted @Nullable UnitKind kind,
            @Wanted @Nullable String code,
            @Wanted @Nullable String name) {}

    /** What is changed about one. */
    record UnitChangeBody(
            @Nullable String code,
            @Nullable String name,
            @Nullable Boolean active,
            @Nullable UUID parentId,
            @Nullable String reason) {}

    /** Those below a unit, or where one's own view begins ({@code parent=root}), or those of a name or code. */
    @Requires(Permission.ORGANISATION_READ)
    @GetMapping
    Page<UnitView> list(
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UnitKind kind,
            @SortedBy(UnitQuery.Column.class) PageWanted page,
            CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.ORGANISATION_READ);
        if (ROOT.equals(parent)) {
            return store.read(tx -> {
                List<OrganisationUnit> tops = tx.organisation().tops(scope);
                int from = (int) Math.min(page.offset(), tops.size());
                int to = Math.min(from + page.size(), tops.size());
                return page.of(views(tx, tops.subList(from, to), scope), tops.size());
            });
        }
        UUID above = parent == null || parent.isEmpty() ? null : id(parent);
        UnitQuery query = new UnitQuery(
                above,
                q == null || q.isBlank() ? null : q,
                kind,
                page.sorted(UnitQuery.Column.class, UnitQuery.Column.CODE),
                page.slice());
        return store.read(tx -> {
            var found = tx.organisation().list(query, scope);
            return page.of(views(tx, found.items(), scope), found.total());
        });
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw Refusal.parameter("parent", "web.value");
        }
    }

    private static List<UnitView> views(Transaction tx, List<OrganisationUnit> units, Scope scope) {
        Map<UUID, Integer> children = tx.organisation()
                .childCounts(units.stream().map(OrganisationUnit::id).toList(), scope);
        return units.stream()
                .map(unit -> UnitView.of(unit, children.getOrDefault(unit.id(), 0), null))
                .toList();
    }

    /** A unit with those above it. */
    @Requires(Permission.ORGANISATION_READ)
    @GetMapping("/{id}")
    ResponseEntity<UnitView> one(@PathVariable UUID id, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.ORGANISATION_READ);
        return store.read(tx -> {
            OrganisationUnit unit = tx.organisation().find(id, scope).orElseThrow(Refusal::notFound);
            int children = tx.organisation().childCounts(List.of(id), scope).getOrDefault(id, 0);
            return Answers.revised(
                    unit.revision(),
                    UnitView.of(unit, children, tx.organisation().ancestors(unit, scope)));
        });
    }

    /** Adds a unit below another. */
    @Requires(Permission.ORGANISATION_WRITE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<UnitView> add(@RequestBody NewUnitBody body, CurrentOfficer officer) {
        Fields fields = new Fields();
        String code = fields.line("code", body.code(), LONGEST_CODE);
        String name = fields.line("name", body.name(), LONGEST_NAME);
        fields.present("kind", body.kind());
        fields.present("parentId", body.parentId());
        fields.check();
        UnitKind kind = body.kind() == null ? UnitKind.UNIT : body.kind();
        OrganisationUnit unit = store.write(officer.act(clock.instant()), tx -> tx.organisation()
                .add(new NewUnit(body.parentId(), kind, code, name), officer.scope(Permission.ORGANISATION_WRITE)));
        return Answers.created("units", unit.id(), unit.revision(), UnitView.of(unit, 0, null));
    }

    /** Changes a unit's code or name, moves it, or has it take part or not. */
    @Requires(Permission.ORGANISATION_WRITE)
    @PatchMapping("/{id}")
    ResponseEntity<UnitView> change(
            @PathVariable UUID id, @RequestBody UnitChangeBody body, IfMatch match, CurrentOfficer officer) {
        Fields fields = new Fields();
        String code = body.code() == null ? null : fields.line("code", body.code(), LONGEST_CODE);
        String name = body.name() == null ? null : fields.line("name", body.name(), LONGEST_NAME);
        String reason = body.reason() == null ? null : fields.line("reason", body.reason(), LONGEST_REASON);
        fields.check();
        UnitChange change = new UnitChange(code, name, body.active(), body.parentId(), reason);
        Scope scope = officer.scope(Permission.ORGANISATION_WRITE);
        Answers.orPresent(
                () -> store.write(officer.act(clock.instant()), tx -> {
                    if (Boolean.FALSE.equals(body.active())) {
                        refuseLockingOneselfOut(tx, id, officer);
                    }
                    return tx.organisation().change(id, match.exactly(), change, scope);
                }),
                () -> one(id, officer).getBody());
        return one(id, officer);
    }

    /** The role by which one does this would sleep with the unit, and nobody of this house could undo it. */
    private static void refuseLockingOneselfOut(Transaction tx, UUID id, CurrentOfficer officer) {
        OrganisationUnit unit = tx.organisation()
                .find(id, officer.scope(Permission.ORGANISATION_WRITE))
                .orElseThrow(Refusal::notFound);
        boolean own = tx.people().byId(officer.officer().id()).stream()
                .flatMap(person -> person.roles().stream())
                .filter(held -> held.grant().role().permissions().contains(Permission.ORGANISATION_WRITE))
                .anyMatch(held -> unit.path().covers(held.unitPath()));
        if (own) {
            throw Refusal.field("active", "refused.own-unit");
        }
    }
}

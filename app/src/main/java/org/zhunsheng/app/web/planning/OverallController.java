package org.zhunsheng.app.web.planning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.Answers;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.IfMatch;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.Differences;
import org.zhunsheng.planning.overall.BookAudit;
import org.zhunsheng.planning.overall.BookProject;
import org.zhunsheng.planning.overall.BookTotals;
import org.zhunsheng.planning.overall.Coverage;
import org.zhunsheng.planning.overall.OverallChange;
import org.zhunsheng.planning.overall.OverallRecord;
import org.zhunsheng.planning.overall.OverallTarget;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;
import tools.jackson.databind.JsonNode;

/**
 * {@code /overall-targets/{id}/{year}}: what a department wants as a whole in a year, and the book that it makes with the
 * projects of its offices. Only who sees the whole department sees it.
 */
@RestController
@RequestMapping("/api/v1/overall-targets/{id}/{year}")
class OverallController {
    private final Store store;
    private final Clock clock;
    private final ContentCodec codec;
    private final Audit audit = Audit.standard();

    OverallController(Store store, Clock clock, ContentCodec codec) {
        this.store = store;
        this.clock = clock;
        this.codec = codec;
    }

    /**
     * An overall target as somebody typed it.
     *
     * @param target goal, programmes and safeguards; a target may be its {@code text} alone
     * @param serving for each programme the ids of the projects that serve it
     */
    record TypedBody(
            @Wanted @Nullable JsonNode target, @Nullable List<@Nullable List<@Nullable UUID>> serving) {
        /** What serves each programme; {@code null} within a list names nothing. */
        List<List<UUID>> links() {
            List<List<UUID>> links = new ArrayList<>();
            for (List<@Nullable UUID> ids : serving == null ? List.<@Nullable List<@Nullable UUID>>of() : serving) {
                List<UUID> named = new ArrayList<>();
                for (UUID id : ids == null ? List.<@Nullable UUID>of() : ids) {
                    if (id != null) {
                        named.add(id);
                    }
                }
                links.add(named);
            }
            return links;
        }
    }

    /** The overall target with its book; where nobody has saved one, what it would begin with, as revision 0. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping
    ResponseEntity<OverallView.Whole> one(@PathVariable UUID id, @PathVariable int year, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return store.read(tx -> answer(tx, Book.of(tx, id, year, scope), officer));
    }

    private ResponseEntity<OverallView.Whole> answer(Transaction tx, Book book, CurrentOfficer officer) {
        OverallView.Whole whole = whole(tx, book, officer);
        return Answers.revised(whole.state().revision(), whole);
    }

    private OverallView.Whole whole(Transaction tx, Book book, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        OverallRecord saved = book.saved();
        OverallBeginning begins = saved == null
                ? OverallBeginning.of(tx, codec, book.department().path(), book.year(), scope)
                : new OverallBeginning(new OverallTarget(codec.strategy(saved.content()), saved.serving()), null);
        Regulations inForce = Regulations.inForce(book.region(), book.year());
        List<BookProject> projects = book.projects(codec);
        return new OverallView.Whole(
                new ProjectView.UnitName(
                        book.department().id(),
                        book.department().identification().name()),
                book.year().year(),
                OverallView.State.of(saved),
                codec.strategy(begins.target().strategy()),
                book.present(begins.target().serving()),
                begins.document() == null ? null : OverallView.Origin.of(begins.document()),
                projects.stream()
                        .map(each -> OverallView.Entry.of(each, inForce))
                        .toList(),
                book.complete(),
                officer.scope(Permission.PROJECT_WRITE)
                        .coversSubtree(book.department().path()),
                OverallView.Totals.of(BookTotals.of(projects, inForce)));
    }

    /** Whether somebody else has changed it. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/state")
    OverallView.State state(@PathVariable UUID id, @PathVariable int year, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return store.read(tx -> OverallView.State.of(Book.saved(tx, id, year, scope)));
    }

    /** Those of the year before. */
    record EarlierList(List<OverallView.Earlier> items) {}

    /** What the department wanted the year before: as it was saved, or as its accepted document says. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/earlier")
    EarlierList earlier(@PathVariable UUID id, @PathVariable int year, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return store.read(tx -> {
            Book book = Book.of(tx, id, year, scope);
            int before = year - 1;
            if (!FiscalYear.isPossible(before)) {
                return new EarlierList(List.of());
            }
            FiscalYear fiscal = new FiscalYear(before);
            Optional<OverallRecord> saved = tx.overallTargets().find(id, fiscal, scope);
            if (saved.isPresent()) {
                return new EarlierList(
                        List.of(new OverallView.Earlier(before, saved.get().content(), null)));
            }
            OverallBeginning begins =
                    OverallBeginning.of(tx, codec, book.department().path(), fiscal, scope);
            return new EarlierList(
                    begins.document() == null
                            ? List.of()
                            : List.of(new OverallView.Earlier(
                                    before,
                                    codec.strategy(begins.target().strategy()),
                                    OverallView.Origin.of(begins.document()))));
        });
    }

    /** Audits the whole book with the overall target as it is being typed. Nothing is saved. */
    @Requires(Permission.PROJECT_READ)
    @PostMapping("/audit")
    OverallView.Judged audit(
            @PathVariable UUID id, @PathVariable int year, @RequestBody TypedBody body, CurrentOfficer officer) {
        Fields fields = new Fields();
        fields.present("target", body.target());
        fields.check();
        Scope scope = officer.scope(Permission.PROJECT_READ);
        Book book = store.read(tx -> Book.of(tx, id, year, scope));
        Strategy strategy = OverallText.strategy(body.target(), book.region());
        OverallTarget target = new OverallTarget(strategy, book.present(body.links()));
        List<BookProject> projects = book.projects(codec);
        BookAudit found = BookAudit.of(
                audit,
                new BookAudit.Whose(book.department().identification().name(), book.year(), book.region()),
                target,
                projects);
        return new OverallView.Judged(
                codec.strategy(strategy),
                found.findings().stream()
                        .map(finding -> OverallView.BookFinding.of(finding, projects))
                        .toList(),
                OverallView.Gaps.of(Coverage.of(target, projects, found.inForce())));
    }

    /** Saves a new state, the first one upon revision 0. */
    @Requires(Permission.PROJECT_WRITE)
    @PutMapping
    ResponseEntity<OverallView.Whole> save(
            @PathVariable UUID id,
            @PathVariable int year,
            @RequestBody TypedBody body,
            IfMatch match,
            CurrentOfficer officer) {
        Fields fields = new Fields();
        fields.present("target", body.target());
        fields.check();
        Scope scope = officer.scope(Permission.PROJECT_READ);
        Scope writing = officer.scope(Permission.PROJECT_WRITE);
        Book before = store.read(tx -> Book.of(tx, id, year, scope));
        if (!writing.coversSubtree(before.department().path())) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        Strategy strategy = OverallText.strategy(body.target(), before.region());
        OverallTarget target = new OverallTarget(strategy, before.checked(body.links()));
        OverallChange change = new OverallChange(
                id,
                before.year(),
                match.exactly(),
                new OverallChange.Says(codec.strategy(strategy), target.serving()),
                changes(before, target));
        Act act = officer.act(clock.instant());
        return store.write(act, tx -> {
            Answers.orPresent(
                    () -> tx.overallTargets().save(change, writing, act),
                    () -> whole(tx, Book.of(tx, id, year, scope), officer));
            return answer(tx, Book.of(tx, id, year, scope), officer);
        });
    }

    /** Made from another state than the one that was read just now it is refused, and nobody needs its differences. */
    private List<FieldChange> changes(Book before, OverallTarget after) {
        OverallRecord saved = before.saved();
        OverallTarget former = saved == null
                ? OverallTarget.EMPTY
                : new OverallTarget(codec.strategy(saved.content()), before.present(saved.serving()));
        return Differences.between(
                OverallText.tree(codec, former, before.names()), OverallText.tree(codec, after, before.names()));
    }
}

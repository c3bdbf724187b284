package org.zhunsheng.app.web.planning;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.Page;
import org.zhunsheng.app.web.PageWanted;
import org.zhunsheng.app.web.ProjectFilter;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.listing.Order;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.BeijingTime;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitQuery;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.ProjectPage;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.overall.OverallRecord;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** {@code /overall-targets}: the departments of which one sees everything, each with its overall target for a year. */
@RestController
@RequestMapping("/api/v1/overall-targets")
class OverallListController {
    private static final String[] COLUMNS = {
        "department", "year", "programmes", "projects", "budget", "bare", "free", "updatedAt", "updatedBy"
    };

    private final Store store;
    private final Clock clock;
    private final ContentCodec codec;
    private final ListExport export;

    OverallListController(Store store, Clock clock, ContentCodec codec, ListExport export) {
        this.export = export;
        this.store = store;
        this.clock = clock;
        this.codec = codec;
    }

    /** The departments of a year, also those that have no overall target yet. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping
    Page<OverallView.Line> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unit,
            PageWanted page,
            CurrentOfficer officer) {
        return store.read(tx -> page(tx, new Asked(year, unit), page, officer));
    }

    /** The same list as a spreadsheet. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/export.xlsx")
    ResponseEntity<Resource> export(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unit,
            CurrentOfficer officer,
            HttpServletRequest request)
            throws IOException {
        Messages messages = RequestLanguage.messages(request);
        ListExport.Pages rows = (tx, page) -> page(tx, new Asked(year, unit), page, officer).items().stream()
                .map(OverallListController::row)
                .toList();
        List<String> heads = ListExport.heads(messages, COLUMNS);
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return export.answer(new ListExport.Sheet("overall-targets", heads, rows), officer, scope, messages);
    }

    private static List<String> row(OverallView.Line line) {
        return List.of(
                line.department().name(),
                String.valueOf(line.year()),
                String.valueOf(line.programmes()),
                String.valueOf(line.projects()),
                line.budget(),
                String.valueOf(line.programmesWithoutProject()),
                String.valueOf(line.projectsWithoutProgramme()),
                ListExport.time(line.state().updatedAt()),
                ListExport.text(line.state().updatedBy()));
    }

    /** Which year and unit. */
    private record Asked(@Nullable Integer year, @Nullable UUID unit) {}

    private Page<OverallView.Line> page(Transaction tx, Asked asked, PageWanted page, CurrentOfficer officer) {
        FiscalYear given = ProjectFilter.year(asked.year());
        FiscalYear year = given == null
                ? new FiscalYear(BeijingTime.dayOf(clock.instant()).getYear())
                : given;
        Scope scope = whole(tx, officer.scope(Permission.PROJECT_READ), asked.unit());
        var found = departments(tx, scope, page.slice());
        Map<UUID, OverallRecord> saved = new HashMap<>();
        tx.overallTargets()
                .of(found.items().stream().map(OrganisationUnit::id).toList(), year, scope)
                .forEach(record -> saved.put(record.department().id(), record));
        List<OverallView.Line> lines = found.items().stream()
                .map(each -> line(tx, each, year, saved.get(each.id()), scope))
                .toList();
        return page.of(lines, found.total());
    }

    private static org.zhunsheng.listing.Page<OrganisationUnit> departments(Transaction tx, Scope scope, Slice slice) {
        Order<UnitQuery.Column> order = Order.by(UnitQuery.Column.PLACE);
        return tx.organisation().list(new UnitQuery(null, null, UnitKind.DEPARTMENT, order, slice), scope);
    }

    /** What of a scope is seen with everything below it, within the unit or the department that it belongs to. */
    private static Scope whole(Transaction tx, Scope scope, @Nullable UUID unit) {
        Scope trees = new Scope(Set.of(), scope.subtrees());
        if (unit == null) {
            return trees;
        }
        OrganisationUnit asked = tx.organisation().find(unit, scope).orElseThrow(Refusal::notFound);
        OrganisationUnit department = tx.organisation().ancestors(asked, scope).reversed().stream()
                .filter(above -> above.kind() == UnitKind.DEPARTMENT)
                .findFirst()
                .orElse(asked);
        return trees.narrowedTo(asked.kind() == UnitKind.UNIT ? department.path() : asked.path());
    }

    private OverallView.Line line(
            Transaction tx, OrganisationUnit department, FiscalYear year, @Nullable OverallRecord saved, Scope scope) {
        ProjectQuery.Filter filter = ProjectQuery.Filter.below(department.path(), year);
        ProjectQuery query = new ProjectQuery(filter, ProjectQuery.Sort.UNIT, false, Slice.first(1));
        ProjectPage sums = tx.projects().list(query, scope);
        // Which ones they are matters only where something says which of them serve it.
        Set<UUID> book = saved == null
                ? Set.of()
                : tx.projects().bookNames(department.path(), year, scope).keySet();
        Set<UUID> serve = new HashSet<>();
        int programmes =
                saved == null ? 0 : codec.strategy(saved.content()).programmes().size();
        int bare = 0;
        for (int i = 0; i < programmes; i++) {
            List<UUID> serving = saved == null || i >= saved.serving().size()
                    ? List.of()
                    : saved.serving().get(i).stream().filter(book::contains).toList();
            serve.addAll(serving);
            bare += serving.isEmpty() ? 1 : 0;
        }
        return new OverallView.Line(
                new ProjectView.UnitName(
                        department.id(), department.identification().name()),
                year.year(),
                OverallView.State.of(saved),
                programmes,
                (int) sums.total(),
                sums.budget().toString(),
                bare,
                saved == null ? 0 : book.size() - serve.size());
    }
}

package org.zhunsheng.app.web.planning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.Answers;
import org.zhunsheng.app.web.CompanionAudit;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.IfMatch;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.PageWanted;
import org.zhunsheng.app.web.PendingAudits;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.ProjectFilter;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RegionCodes;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.SortedBy;
import org.zhunsheng.app.web.Spool;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Act;
import org.zhunsheng.listing.Order;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.Project;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.Differences;
import org.zhunsheng.planning.NewProject;
import org.zhunsheng.planning.ProjectAudit;
import org.zhunsheng.planning.ProjectChange;
import org.zhunsheng.planning.ProjectContent;
import org.zhunsheng.planning.ProjectPage;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.Projects.Verdict;
import org.zhunsheng.planning.Saved;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;
import tools.jackson.databind.JsonNode;

/** {@code /projects}: the targets, of which everybody sees those of their scope. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectsController {
    private static final int LONGEST_REASON = 500;

    private final Store store;
    private final Clock clock;
    private final ContentCodec codec;
    private final CompanionAudit audit;
    private final PendingAudits audits;
    private final ListExport export;

    ProjectsController(Store store, Clock clock, ContentCodec codec, PendingAudits audits, ListExport export) {
        this.store = store;
        this.clock = clock;
        this.codec = codec;
        this.audit = new CompanionAudit(codec);
        this.audits = audits;
        this.export = export;
    }

    /** What all projects of a list cost together. */
    record Totals(String budget) {}

    /** A page of a list with what the whole list costs. */
    record Lines(List<ProjectView.Line> items, int page, int size, long total, Totals totals) {}

    /** A project as somebody wants it to be. */
    record ChangeBody(
            @Wanted @Nullable JsonNode project, @Nullable String reason) {}

    /** A project that is to be made. */
    record NewBody(
            @Wanted @Nullable UUID unitId,
            @Wanted @Nullable Integer year,
            @Nullable DocumentKind kind,
            @Wanted @Nullable JsonNode project) {}

    /** The projects of one's scope, with what all that the filter lets through cost. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping
    Lines list(ProjectFilter filter, @SortedBy(ProjectQuery.Sort.class) PageWanted page, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        Order<ProjectQuery.Sort> order = page.sorted(ProjectQuery.Sort.class, ProjectQuery.Sort.UNIT);
        ProjectPage found = store.read(tx -> tx.projects()
                .list(new ProjectQuery(filter.asked(tx, scope), order.by(), order.descending(), page.slice()), scope));
        return new Lines(
                found.items().stream().map(ProjectView.Line::of).toList(),
                page.page(),
                page.size(),
                found.total(),
                new Totals(found.budget().toString()));
    }

    /** The same list as a spreadsheet; that is noted in the journal. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/export.xlsx")
    void export(
            ProjectFilter filter,
            @SortedBy(ProjectQuery.Sort.class) PageWanted page,
            CurrentOfficer officer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        Order<ProjectQuery.Sort> order = page.sorted(ProjectQuery.Sort.class, ProjectQuery.Sort.UNIT);
        try (Spool spool = new Spool()) {
            try (ProjectWorkbook workbook = new ProjectWorkbook(spool.out(), RequestLanguage.messages(request))) {
                export.read(tx -> {
                    ProjectQuery query =
                            new ProjectQuery(filter.asked(tx, scope), order.by(), order.descending(), Slice.first(1));
                    tx.projects().each(query, scope, ProjectWorkbook.MOST + 1, workbook::add);
                    return 0;
                });
            }
            export.note("projects", officer, scope);
            spool.sendWorkbook(response, "projects");
        }
    }

    /** A whole project, where it came from and how it changed. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/{id}")
    ResponseEntity<ProjectView.Whole> one(@PathVariable UUID id, CurrentOfficer officer) {
        return store.read(tx -> answer(tx, present(tx, id, officer), officer));
    }

    private static ProjectRecord present(Transaction tx, UUID id, CurrentOfficer officer) {
        return tx.projects().find(id, officer.scope(Permission.PROJECT_READ)).orElseThrow(Refusal::notFound);
    }

    private static ProjectView.Whole whole(Transaction tx, ProjectRecord record, CurrentOfficer officer) {
        return ProjectView.Whole.of(
                record, tx.projects().history(record.summary().id(), officer.scope(Permission.PROJECT_READ)));
    }

    private static ResponseEntity<ProjectView.Whole> answer(
            Transaction tx, ProjectRecord record, CurrentOfficer officer) {
        return Answers.revised(record.summary().revision(), whole(tx, record, officer));
    }

    /** What the audit finds, as the project stands now among those of its document. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/{id}/findings")
    FindingView.Report findings(@PathVariable UUID id, CurrentOfficer officer) {
        CompanionAudit.Group group = store.read(tx -> audit.group(tx, id, officer.scope(Permission.PROJECT_READ)));
        int position = group.positionOf(id);
        if (position < 0) {
            throw Refusal.notFound();
        }
        ProjectAudit found = audit.of(group, Map.of());
        Project project = codec.project(group.records().get(position).content());
        return FindingView.Report.of(found.projects().get(position), project);
    }

    /** Replaces what a project says. Its findings are counted anew. */
    @Requires(Permission.PROJECT_WRITE)
    @PutMapping("/{id}")
    ResponseEntity<ProjectView.Whole> save(
            @PathVariable UUID id, @RequestBody ChangeBody body, IfMatch match, CurrentOfficer officer) {
        Fields fields = new Fields();
        fields.present("project", body.project());
        String reason = body.reason() == null ? null : fields.line("reason", body.reason(), LONGEST_REASON);
        fields.check();
        Scope scope = officer.scope(Permission.PROJECT_READ);
        CompanionAudit.Group group = store.read(tx -> audit.group(tx, id, scope));
        int position = group.positionOf(id);
        if (position < 0) {
            throw Refusal.notFound();
        }
        ProjectContent content = codec.content(DraftText.project(body.project(), group.region()));
        String before = group.records().get(position).content();
        boolean same = before.equals(content.text());
        List<Verdict> news = audit.news(group, same ? Map.of() : Map.of(id, content.project()));
        // Made from another state than the one that was read just now it is refused, and nobody needs its differences.
        ProjectChange change = new ProjectChange(
                id,
                match.exactly(),
                content,
                Differences.between(codec.tree(before), codec.tree(content.text())),
                ProjectChange.Why.saved(reason));
        Act act = officer.act(clock.instant());
        return store.write(act, tx -> {
            ProjectRecord done =
                    done(tx, tx.projects().revise(change, officer.scope(Permission.PROJECT_WRITE), act), officer);
            tx.projects().judge(news);
            return answer(tx, judged(done, news), officer);
        });
    }

    private static ProjectRecord judged(ProjectRecord record, List<Verdict> news) {
        return news.stream()
                .filter(verdict -> verdict.project().equals(record.summary().id()))
                .findFirst()
                .map(verdict -> record.judged(verdict.found()))
                .orElse(record);
    }

    /** What became of an attempt, or the refusal that it means; then nothing of the transaction is kept. */
    private static ProjectRecord done(Transaction tx, Saved saved, CurrentOfficer officer) {
        return switch (saved) {
            case Saved.Done done -> done.present();
            case Saved.Stale stale -> throw Refusal.stale(whole(tx, stale.present(), officer));
            case Saved.Closed closed -> throw Refusal.of(ProblemCode.CONFLICT).saying("projects.closed");
            case Saved.Absent absent -> throw Refusal.of(ProblemCode.FORBIDDEN);
        };
    }

    /** Makes a draft by hand. */
    @Requires(Permission.PROJECT_WRITE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ProjectView.Whole> create(@RequestBody NewBody body, CurrentOfficer officer) {
        UUID unit = body.unitId();
        Integer year = body.year();
        Fields fields = new Fields();
        fields.present("unitId", unit);
        fields.present("project", body.project());
        if (year == null || !FiscalYear.isPossible(year)) {
            fields.wrong("year", year == null ? "web.field.missing" : "web.value");
        }
        fields.check();
        NewProject draft = new NewProject(
                Objects.requireNonNull(unit),
                new FiscalYear(Objects.requireNonNull(year)),
                body.kind() == null ? DocumentKind.TARGET_TABLES : body.kind(),
                MoneyUnit.YUAN,
                codec.content(DraftText.project(body.project(), region(Objects.requireNonNull(unit)))),
                null);
        Scope scope = officer.scope(Permission.PROJECT_WRITE);
        Act act = officer.act(clock.instant());
        UUID id = store.write(act, tx -> {
            tx.organisation().placeOf(draft.unit(), scope); // and it stays there until this is done
            return tx.projects().create(draft, act).summary().id();
        });
        audits.audit(List.of(id), scope, act);
        return store.read(tx -> {
            ProjectRecord made = tx.projects().find(id, scope).orElseThrow(Refusal::notFound);
            return Answers.created("projects", id, made.summary().revision(), whole(tx, made, officer));
        });
    }

    private @Nullable String region(UUID unit) {
        return store.read(tx -> Optional.ofNullable(RegionCodes.of(tx, unit))).orElse(null);
    }

    /** Deletes a draft. */
    @Requires(Permission.PROJECT_WRITE)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, IfMatch match, CurrentOfficer officer) {
        Act act = officer.act(clock.instant());
        store.write(act, tx -> {
            present(tx, id, officer);
            Saved saved = tx.projects().delete(id, match.exactly(), officer.scope(Permission.PROJECT_WRITE), act);
            return done(tx, saved, officer).summary().revision();
        });
    }
}

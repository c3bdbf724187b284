package org.zhunsheng.app.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Deciding;
import org.zhunsheng.app.web.ForEverySignedIn;
import org.zhunsheng.app.web.PublicationLines;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.intake.ImportQuery;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.intake.ImportState;
import org.zhunsheng.intake.VocabularyEntry;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.BeijingTime;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.BudgetYear;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.Stage;
import org.zhunsheng.planning.ProjectCounts;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** {@code /desk}: what waits for whoever asks, within their scope and by what they may do. */
@RestController
@RequestMapping("/api/v1/desk")
class DeskController {
    private static final int RECENT = 5;

    private final Store store;
    private final Clock clock;
    private final Deciding deciding;
    private final PublicationLines publications;

    DeskController(Store store, Clock clock, Deciding deciding, PublicationLines publications) {
        this.store = store;
        this.clock = clock;
        this.deciding = deciding;
        this.publications = publications;
    }

    /** Something that waits. */
    record Todo(String kind, long count, String text, String link) {}

    /** A file that came in lately, as a line of a list. */
    record RecentImport(
            UUID id,
            String fileName,
            ImportState state,
            UnitName unit,
            @Nullable Integer year,
            Instant createdAt,
            String createdBy) {
        static RecentImport of(ImportRecord record) {
            return new RecentImport(
                    record.id(),
                    record.file().name(),
                    record.state(),
                    new UnitName(record.unit().id(), record.unit().name()),
                    record.year() == null ? null : record.year().year(),
                    record.received().at(),
                    record.received().name());
        }
    }

    /** A unit by id and name. */
    record UnitName(UUID id, String name) {}

    /** The next day by which something is due. */
    record NextDeadline(Stage stage, LocalDate due, long days) {}

    /** How the year stands. */
    record Counts(long projects, long drafts, long withFindings) {}

    /** All of it. */
    record Desk(
            List<Todo> todo,
            Counts counts,
            List<RecentImport> recentImports,
            @Nullable NextDeadline deadline) {}

    /** What waits for whoever asks, how a year stands, and what is due next. */
    @ForEverySignedIn
    @GetMapping
    Desk desk(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unit,
            CurrentOfficer officer,
            HttpServletRequest request) {
        LocalDate today = BeijingTime.dayOf(clock.instant());
        int asked = year == null ? today.getYear() : year;
        if (!FiscalYear.isPossible(asked)) {
            throw Refusal.parameter("year", "web.value");
        }
        FiscalYear fiscal = new FiscalYear(asked);
        Messages messages = RequestLanguage.messages(request);
        return store.read(tx -> {
            Scope projects = narrowed(officer.scope(Permission.PROJECT_READ), unit, tx);
            Scope imports = narrowed(officer.scope(Permission.IMPORT), unit, tx);
            ProjectCounts counts = projects.isEmpty()
                    ? new ProjectCounts(0, 0, 0)
                    : tx.projects().counts(fiscal, projects);
            List<Todo> todo = new ArrayList<>();
            new Waits(tx, officer, deciding)
                    .of(fiscal, unit)
                    .forEach(wait -> add(
                            todo, wait.kind(), wait.count(), messages.say(wait.words(), wait.count()), wait.link()));
            new PublicWaits(tx, officer, publications)
                    .of(fiscal, unit)
                    .forEach(wait -> add(
                            todo, wait.kind(), wait.count(), messages.say(wait.words(), wait.count()), wait.link()));
            if (!imports.isEmpty()) {
                ImportQuery read = new ImportQuery(ImportState.READ, null, Slice.first(1));
                long waiting = tx.imports().list(read, imports).total();
                add(todo, "IMPORTS", waiting, messages.say("desk.imports", waiting), "/imports?state=READ");
                String link = "/targets?hasFindings=ERROR&year=" + asked;
                add(
                        todo,
                        "FINDINGS",
                        counts.withFindings(),
                        messages.say("desk.findings", counts.withFindings()),
                        link);
            }
            if (officer.officer().may(Permission.VOCABULARY_DECIDE)) {
                long proposed = tx.vocabulary()
                        .list(
                                VocabularyEntry.State.PROPOSED,
                                Slice.first(1),
                                officer.officer().scopeOf(Permission.VOCABULARY_DECIDE))
                        .total();
                add(todo, "VOCABULARY", proposed, messages.say("desk.vocabulary", proposed), "/admin/vocabulary");
            }
            List<RecentImport> recent = imports.isEmpty()
                    ? List.of()
                    : tx.imports().list(new ImportQuery(null, null, Slice.first(RECENT)), imports).items().stream()
                            .map(RecentImport::of)
                            .toList();
            return new Desk(
                    todo,
                    new Counts(counts.projects(), counts.drafts(), counts.withFindings()),
                    recent,
                    deadline(fiscal, officer.scope(Permission.ORGANISATION_READ), today, tx));
        });
    }

    private static void add(List<Todo> todo, String kind, long count, String text, String link) {
        if (count > 0) {
            todo.add(new Todo(kind, count, text, link));
        }
    }

    private static Scope narrowed(Scope scope, @Nullable UUID unit, Transaction tx) {
        if (unit == null || scope.isEmpty()) {
            return scope;
        }
        return tx.organisation()
                .find(unit, scope)
                .map(found -> scope.narrowedTo(found.path()))
                .orElseThrow(Refusal::notFound);
    }

    private static @Nullable NextDeadline deadline(FiscalYear year, Scope scope, LocalDate today, Transaction tx) {
        return tx.organisation().tops(scope).stream()
                .findFirst()
                .map(OrganisationUnit::id)
                .flatMap(unit -> tx.budgetYears().find(unit, year, scope))
                .flatMap(found -> found.deadlines().stream()
                        .filter(deadline -> !deadline.due().isBefore(today))
                        .min(Comparator.comparing(BudgetYear.Deadline::due)))
                .map(next -> new NextDeadline(next.stage(), next.due(), ChronoUnit.DAYS.between(today, next.due())))
                .orElse(null);
    }
}

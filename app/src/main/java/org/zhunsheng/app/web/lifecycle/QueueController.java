package org.zhunsheng.app.web.lifecycle;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Deciding;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.Page;
import org.zhunsheng.app.web.PageWanted;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RequestLanguage;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.lifecycle.Lifecycle;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.lifecycle.Procedure;
import org.zhunsheng.lifecycle.Standing;
import org.zhunsheng.lifecycle.Waiting;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Calendar;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.FindingsSummary;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** {@code /queue}: what waits for a decision of whoever asks, and what came back to them. */
@RestController
@RequestMapping("/api/v1/queue")
class QueueController {
    private static final String[] COLUMNS = {
        "name", "code", "unit", "year", "stage", "budget", "block", "error", "warn", "score", "since", "due", "returned"
    };

    private final Store store;
    private final Passage passage;
    private final Deciding deciding;
    private final ListExport export;

    QueueController(Store store, Passage passage, Deciding deciding, ListExport export) {
        this.export = export;
        this.store = store;
        this.passage = passage;
        this.deciding = deciding;
    }

    /** Which queue. */
    enum Queue {
        /** What waits for one's decision. */
        DECIDE,
        /** What came back to be changed. */
        RETURNED
    }

    /** A line of a queue; {@code forward} is the move by which it goes on. */
    record QueueLine(
            UUID id,
            @Nullable String name,
            @Nullable String code,
            UUID unitId,
            String unitName,
            int year,
            Stage stage,
            int round,
            boolean returned,
            @Nullable String budget,
            int block,
            int error,
            int warn,
            @Nullable String reviewScore,
            @Nullable Instant since,
            @Nullable LocalDate due,
            boolean overdue,
            long revision,
            Move forward) {}

    /** What waits, that which has waited longest first. */
    @Requires({Permission.PROJECT_WRITE, Permission.DEPARTMENT_REVIEW, Permission.FINANCE_REVIEW})
    @GetMapping
    Page<QueueLine> queue(
            @RequestParam(required = false) @Nullable Queue queue,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unit,
            PageWanted page,
            CurrentOfficer officer) {
        return store.read(tx -> page(tx, new Asked(queue, year, unit), page, officer));
    }

    /** The same list as a spreadsheet. */
    @Requires({Permission.PROJECT_WRITE, Permission.DEPARTMENT_REVIEW, Permission.FINANCE_REVIEW})
    @GetMapping("/export.xlsx")
    ResponseEntity<Resource> export(Asked asked, CurrentOfficer officer, HttpServletRequest request)
            throws IOException {
        Messages messages = RequestLanguage.messages(request);
        ListExport.Pages rows = (tx, page) -> page(tx, asked, page, officer).items().stream()
                .map(line -> row(line, messages))
                .toList();
        List<String> heads = ListExport.heads(messages, COLUMNS);
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return export.answer(new ListExport.Sheet("queue", heads, rows), officer, scope, messages);
    }

    private static List<String> row(QueueLine line, Messages messages) {
        return List.of(
                ListExport.text(line.name()),
                ListExport.text(line.code()),
                line.unitName(),
                String.valueOf(line.year()),
                messages.name(line.stage()),
                ListExport.text(line.budget()),
                String.valueOf(line.block()),
                String.valueOf(line.error()),
                String.valueOf(line.warn()),
                ListExport.text(line.reviewScore()),
                ListExport.time(line.since()),
                ListExport.text(line.due()),
                ListExport.truth(line.returned(), messages));
    }

    /** Which queue, of which year and unit. */
    record Asked(
            @Nullable Queue queue,
            @Nullable Integer year,
            @Nullable UUID unit) {}

    private Page<QueueLine> page(Transaction tx, Asked asked, PageWanted page, CurrentOfficer officer) {
        Integer year = asked.year();
        UUID unit = asked.unit();
        if (year != null && !FiscalYear.isPossible(year)) {
            throw Refusal.parameter("year", "web.value");
        }
        Queue wanted = asked.queue() == null ? Queue.DECIDE : asked.queue();
        Scope write = officer.scope(Permission.PROJECT_WRITE);
        Map<Stage, Scope> where =
                switch (wanted) {
                    case DECIDE -> deciding.stages(tx, officer);
                    case RETURNED -> Map.of(Stage.DRAFT, write);
                };
        Scope seen = wanted == Queue.DECIDE ? deciding.scope(officer) : write;
        Waiting.Query query = new Waiting.Query(
                wanted == Queue.RETURNED,
                year == null ? null : new FiscalYear(year),
                unit == null ? null : path(tx, unit, seen),
                page.slice());
        var found = tx.lives().waiting(query, where);
        Lines lines = new Lines(tx, found.items());
        return page.of(found.items().stream().map(lines::line).toList(), found.total());
    }

    private static UnitPath path(Transaction tx, UUID unit, Scope scope) {
        return tx.organisation()
                .find(unit, scope)
                .orElseThrow(Refusal::notFound)
                .path();
    }

    /** The days by which the steps of a page are due, and what leads on from there. */
    private final class Lines {
        private final Calendar calendar;

        Lines(Transaction tx, List<Waiting> page) {
            this.calendar = tx.budgetYears()
                    .calendar(page.stream()
                            .map(waiting -> waiting.project().unit().path())
                            .collect(Collectors.toSet()));
        }

        QueueLine line(Waiting waiting) {
            ProjectSummary project = waiting.project();
            FindingsSummary found = project.findings();
            Procedure procedure = passage.procedure(calendar, project.unit().path());
            LocalDate due = calendar.due(project.unit().path(), project.year(), stage(procedure, project))
                    .orElse(null);
            return new QueueLine(
                    project.id(),
                    project.heading().name(),
                    project.heading().code(),
                    project.unit().id(),
                    project.unit().name(),
                    project.year().year(),
                    project.stage(),
                    waiting.round(),
                    waiting.returned(),
                    project.figures().budget() == null
                            ? null
                            : project.figures().budget().toString(),
                    found.block(),
                    found.error(),
                    found.warn(),
                    found.score() == null ? null : found.score().toPlainString(),
                    waiting.since(),
                    due,
                    due != null && passage.today().isAfter(due),
                    project.revision(),
                    forward(procedure, waiting));
        }

        private static org.zhunsheng.organisation.Stage stage(Procedure procedure, ProjectSummary project) {
            return procedure
                    .at(project.stage())
                    .map(Procedure.Step::due)
                    .orElse(org.zhunsheng.organisation.Stage.DECLARE);
        }

        /** The last step of the last round approves, all others pass; a draft is submitted. */
        private static Move forward(Procedure procedure, Waiting waiting) {
            Standing standing = new Standing(waiting.project().stage(), waiting.round(), 0, Standing.Hands.NOBODY);
            List<Move> moves = new Lifecycle(procedure).moves(standing);
            return Stream.of(Move.APPROVE, Move.PASS)
                    .filter(moves::contains)
                    .findFirst()
                    .orElse(Move.SUBMIT);
        }
    }
}

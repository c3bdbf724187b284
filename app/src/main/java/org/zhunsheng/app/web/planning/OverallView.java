package org.zhunsheng.app.web.planning;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.Functions;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.Money;
import org.zhunsheng.planning.DocumentRecord;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.overall.BookProject;
import org.zhunsheng.planning.overall.BookTotals;
import org.zhunsheng.planning.overall.Coverage;
import org.zhunsheng.planning.overall.OverallRecord;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.regulation.Topic;

/** Overall targets and their books as the browser gets them. */
final class OverallView {
    private OverallView() {}

    /** A function of a bureau (职能). */
    record Function(String id, String name, String nameEn) {
        static @Nullable Function of(@Nullable Topic topic) {
            return topic == null ? null : new Function(topic.id(), topic.name(), topic.english());
        }
    }

    /** A project in the book. */
    record Entry(
            UUID id,
            @Nullable String name,
            ProjectView.UnitName unit,
            Stage stage,
            @Nullable String budget,
            @Nullable Function function) {
        static Entry of(BookProject each, Regulations inForce) {
            ProjectSummary summary = each.summary();
            Money budget = summary.figures().budget();
            return new Entry(
                    summary.id(),
                    summary.heading().name(),
                    ProjectView.UnitName.of(summary.unit()),
                    summary.stage(),
                    budget == null ? null : budget.toString(),
                    Function.of(Functions.main(each.project(), inForce)));
        }
    }

    /** Money from a source; without one what the projects do not say. */
    record OfSource(@Nullable FundingSource source, String amount) {}

    /** Projects of a function; without one those that show none. */
    record OfFunction(@Nullable Function function, int projects, String amount) {}

    /** Projects of a unit. */
    record OfUnit(ProjectView.UnitName unit, int projects, String amount) {}

    /** What a book costs, in yuan: each list adds up to the total. */
    record Totals(String total, List<OfSource> sources, List<OfFunction> functions, List<OfUnit> units) {
        static Totals of(BookTotals totals) {
            return new Totals(
                    totals.total().toString(),
                    totals.sources().stream()
                            .map(part ->
                                    new OfSource(part.source(), part.amount().toString()))
                            .toList(),
                    totals.functions().stream()
                            .map(part -> new OfFunction(
                                    Function.of(part.function()),
                                    part.projects(),
                                    part.amount().toString()))
                            .toList(),
                    totals.units().stream()
                            .map(part -> new OfUnit(
                                    ProjectView.UnitName.of(part.unit()),
                                    part.projects(),
                                    part.amount().toString()))
                            .toList());
        }
    }

    /** The accepted document that the first value comes from. */
    record Origin(@Nullable String title, String fileName) {
        static Origin of(DocumentRecord document) {
            return new Origin(document.title(), document.fileName());
        }
    }

    /** Who saved the present state, and when; revision 0 where nobody has saved one yet. */
    record State(
            long revision,
            @Nullable Instant updatedAt,
            @Nullable String updatedBy) {
        static State of(@Nullable OverallRecord saved) {
            return saved == null
                    ? new State(0, null, null)
                    : new State(
                            saved.revision(), saved.saved().at(), saved.saved().name());
        }
    }

    /**
     * An overall target with its book.
     *
     * @param target goal, programmes and safeguards in the exchange format
     * @param serving for each programme the ids of the projects that serve it
     * @param origin where the first value comes from, as long as nobody has saved one
     * @param complete whether these are all projects; more are not counted in
     * @param writable whether whoever asks may change it
     */
    record Whole(
            ProjectView.UnitName department,
            int year,
            @JsonUnwrapped State state,
            @JsonRawValue String target,
            List<List<UUID>> serving,
            @Nullable Origin origin,
            List<Entry> projects,
            boolean complete,
            boolean writable,
            Totals totals) {}

    /** A finding about the book; one about a project names it, and its pointer begins there. */
    record BookFinding(
            @JsonUnwrapped FindingView finding,
            @Nullable UUID projectId,
            @Nullable String projectName) {
        static BookFinding of(Finding finding, List<BookProject> book) {
            int at = finding.where().project();
            return new BookFinding(
                    FindingView.of(finding, at < 0 ? null : book.get(at).project()),
                    at < 0 ? null : book.get(at).summary().id(),
                    at < 0 ? null : book.get(at).summary().heading().name());
        }
    }

    /** A project that probably serves a programme, by its position. */
    record Offer(int programme, UUID project) {}

    /** What has no counterpart: programmes by position, projects by id. */
    record Gaps(List<Integer> programmes, List<UUID> projects, List<Offer> offers) {
        static Gaps of(Coverage coverage) {
            return new Gaps(
                    coverage.programmes(),
                    coverage.projects(),
                    coverage.offers().stream()
                            .map(offer -> new Offer(offer.programme(), offer.project()))
                            .toList());
        }
    }

    /** An overall target as it was typed, with its targets understood, and what the audit of the whole book finds. */
    record Judged(@JsonRawValue String target, List<BookFinding> findings, Gaps gaps) {}

    /** That of the year before. */
    record Earlier(
            int year, @JsonRawValue String target, @Nullable Origin origin) {}

    /** The overall target of a department as a line of a list. */
    record Line(
            ProjectView.UnitName department,
            int year,
            @JsonUnwrapped State state,
            int programmes,
            int projects,
            String budget,
            int programmesWithoutProject,
            int projectsWithoutProgramme) {}
}

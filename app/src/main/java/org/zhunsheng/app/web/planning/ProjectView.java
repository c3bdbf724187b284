package org.zhunsheng.app.web.planning;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Action;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.planning.FindingsSummary;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.ProjectRevision;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.planning.Stage;

/** Projects as the browser gets them. */
final class ProjectView {
    private ProjectView() {}

    /** A unit by id and name. */
    record UnitName(UUID id, String name) {
        static UnitName of(OwningUnit unit) {
            return new UnitName(unit.id(), unit.name());
        }
    }

    /** Counts of findings. */
    record Counts(int block, int error, int warn, int info) {}

    /** A line of a list. */
    record Line(
            UUID id,
            @Nullable String number,
            @Nullable String code,
            @Nullable String name,
            UnitName unit,
            int year,
            DocumentKind kind,
            Stage stage,
            @Nullable String budget,
            int indicatorCount,
            @Nullable String weightSum,
            Counts findings,
            @Nullable String reviewScore,
            Instant updatedAt,
            String updatedBy,
            long revision) {
        static Line of(ProjectSummary project) {
            FindingsSummary found = project.findings();
            ProjectSummary.Figures figures = project.figures();
            return new Line(
                    project.id(),
                    project.heading().number(),
                    project.heading().code(),
                    project.heading().name(),
                    UnitName.of(project.unit()),
                    project.year().year(),
                    project.kind(),
                    project.stage(),
                    figures.budget() == null ? null : figures.budget().toString(),
                    figures.indicators(),
                    plain(figures.weights()),
                    new Counts(found.block(), found.error(), found.warn(), found.info()),
                    plain(found.score()),
                    project.saved().at(),
                    project.saved().name(),
                    project.revision());
        }
    }

    static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** A document that a project came from. */
    record Document(
            UUID id,
            @Nullable String title,
            DocumentKind kind,
            String fileName,
            @Nullable UUID importId,
            Instant acceptedAt,
            String acceptedBy) {
        static Document of(ProjectRecord.Source source) {
            return new Document(
                    source.document(),
                    source.title(),
                    source.kind(),
                    source.fileName(),
                    source.importId(),
                    source.accepted().at(),
                    source.accepted().name());
        }
    }

    /** A state that it had. */
    record State(
            long revision,
            Instant at,
            String by,
            Action action,
            @Nullable String reason) {
        static State of(ProjectRevision state) {
            return new State(
                    state.revision(), state.saved().at(), state.saved().name(), state.action(), state.reason());
        }
    }

    /** A whole project: its content is JSON already, written by us, and goes out as it was kept. */
    record Whole(
            @JsonUnwrapped Line line,
            @JsonRawValue String project,
            MoneyUnit moneyUnit,
            List<Document> documents,
            List<State> history) {
        static Whole of(ProjectRecord record, List<ProjectRevision> history) {
            return new Whole(
                    Line.of(record.summary()),
                    record.content(),
                    record.moneyUnit(),
                    record.documents().stream().map(Document::of).toList(),
                    history.stream().map(State::of).toList());
        }
    }
}

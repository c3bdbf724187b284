package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Goal;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.MoneyColumn;
import org.zhunsheng.reading.layout.MoneyRow;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.reading.layout.TableHeader;

/** A project, or a department's own form, while it is being read. */
final class ProjectDraft {
    final Map<Field, Span> fields = new EnumMap<>(Field.class);
    final List<MoneyCell> money = new ArrayList<>();
    final List<MatrixRow> matrix = new ArrayList<>();
    final List<GoalCell> goals = new ArrayList<>();
    final List<PlanCell> plan = new ArrayList<>();
    final List<IndicatorDraft> indicators = new ArrayList<>();
    final List<NoteCell> notes = new ArrayList<>();

    /** Labels of fields that nobody filled in. */
    final List<Span> emptyFields = new ArrayList<>();

    final List<AllocationCell> allocations = new ArrayList<>();
    final List<TaskDraft> tasks = new ArrayList<>();

    /** What the goals say that stood behind a label of their own. */
    private final Set<PrintedGoal> printedGoals = new HashSet<>();

    @Nullable
    Span number;

    @Nullable
    Span title;

    @Nullable
    Span completion;

    @Nullable
    Span mediumTerm;

    @Nullable
    Span totalWeight;

    @Nullable
    Span totalScore;

    @Nullable
    Span executionWeightInGroup;

    @Nullable
    TableHeader lastHeader;

    boolean fromList;
    boolean mediumMoneyAnnounced;
    boolean mediumBlockOpen;
    boolean mediumBlockSeen;

    /** An amount with its label; {@code medium} where it is money of the medium term. */
    record MoneyCell(MoneyRow row, Span label, Span value, boolean medium) {}

    /** A row of the money matrix. */
    record MatrixRow(MoneyRow row, @Nullable Span label, Map<MoneyColumn, Span> cells, Map<MoneyColumn, Span> heads) {}

    /** A goal cell. */
    record GoalCell(Goal.Horizon horizon, Span text) {}

    private record PrintedGoal(Goal.Horizon horizon, String words) {}

    /** A step of the spending plan. */
    record PlanCell(int month, Span label, Span percent) {}

    /** A note with its label. */
    record NoteCell(Span label, Span text) {}

    /** Money of one place. */
    record AllocationCell(@Nullable Span place, @Nullable Span name, Span amount) {}

    /** A main task of a department form. */
    record TaskDraft(
            @Nullable Span label,
            @Nullable Span name,
            @Nullable Span content,
            List<MoneyCell> money) {}

    /** What stood before a form's title and still holds for it: the bodies it names, its year, its number. */
    ProjectDraft headingOnly() {
        ProjectDraft heading = new ProjectDraft();
        heading.number = number;
        fields.forEach((field, span) -> {
            boolean kept =
                    switch (field) {
                        case DEPARTMENT, DEPARTMENT_CODE, UNIT, UNIT_CODE, SUPERVISOR, SUPERVISOR_CODE, FISCAL_YEAR ->
                            true;
                        default -> false;
                    };
            if (kept) {
                heading.fields.put(field, span);
            }
        });
        return heading;
    }

    /** Adds a goal with a label of its own; false where the same one was printed before. */
    boolean addGoal(Goal.Horizon horizon, Span text) {
        boolean isNew = printedGoals.add(new PrintedGoal(horizon, text.squeezed()));
        if (isNew) {
            goals.add(new GoalCell(horizon, text));
        }
        return isNew;
    }

    /** A heading over indicators tells whether they are those of the medium term. */
    void openBlock(String heading) {
        mediumBlockOpen =
                heading.contains("中期") || heading.contains("实施期") || heading.contains("长期") || heading.contains("周期");
    }

    boolean isEmpty() {
        return fields.isEmpty() && money.isEmpty() && matrix.isEmpty() && goals.isEmpty() && indicators.isEmpty();
    }

    /** Whether a text is a value of this form: one that was found below its label is met again. */
    boolean holds(Span text) {
        Stream<Span> goalTexts = goals.stream().map(GoalCell::text);
        Stream<Span> known = Stream.concat(fields.values().stream(), Stream.ofNullable(completion));
        return holdsAsNote(text) || startWith(text, Stream.concat(goalTexts, known));
    }

    boolean holdsAsNote(Span text) {
        return startWith(text, notes.stream().map(NoteCell::text));
    }

    private static boolean startWith(Span text, Stream<Span> spans) {
        Piece.Start start = text.first().start();
        return spans.anyMatch(
                span -> !span.pieces().isEmpty() && span.first().start().equals(start));
    }

    boolean hasName() {
        return fields.containsKey(Field.PROJECT_NAME);
    }
}

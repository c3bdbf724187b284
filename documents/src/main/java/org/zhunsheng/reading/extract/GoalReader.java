package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Goal;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/** Reads goals: one label with its text, or several labels side by side with their texts below or behind them. */
final class GoalReader {
    private static final Pattern YEARS =
            Pattern.compile("[(\\[]\\s*((?:20[0-9]{2})\\s*年?\\s*[-—–~至]+\\s*(?:20[0-9]{2})\\s*年?)\\s*[)\\]]");
    private static final int LONGEST_INSTRUCTION = 60;

    private final Flow flow;
    private final Labels labels;
    private final Neighbourhood values;

    private static final String WHOLE = "总目标";

    /** The last goal of a whole project that was read. */
    private ProjectDraft.@Nullable GoalCell whole;

    GoalReader(Flow flow, Labels labels, Neighbourhood values) {
        this.flow = flow;
        this.labels = labels;
        this.values = values;
    }

    /** Reads the goal whose label stands at an index; returns the index after it. */
    int read(int i, ProjectDraft project) {
        Span label = flow.at(i).span();
        label.markLabel();
        mediumTerm(i, project);
        List<Integer> run = run(i);
        if (run.size() > 1) {
            return sideBySide(run, project);
        }
        Neighbourhood.Value value = values.of(i, true);
        if (value == null) {
            return i + 1;
        }
        add(fieldAt(i), value.span(), project);
        wholePeriod(i, project);
        return value.next();
    }

    /** 项目总目标, where a goal of the year follows, is the goal of the whole period. */
    private void wholePeriod(int i, ProjectDraft project) {
        List<ProjectDraft.GoalCell> goals = project.goals;
        Field field = fieldAt(i);
        if (goals.isEmpty()) {
            return;
        }
        if (field == Field.GOAL && flow.at(i).squeezed().contains(WHOLE)) {
            whole = goals.getLast();
        } else if (field == Field.GOAL_ANNUAL && whole != null && goals.contains(whole) && goals.getLast() != whole) {
            ProjectDraft.GoalCell general = whole;
            goals.set(goals.indexOf(general), new ProjectDraft.GoalCell(Goal.Horizon.MEDIUM_TERM, general.text()));
            whole = null;
        }
    }

    private Field fieldAt(int i) {
        Field field = labels.field(flow.at(i).squeezed());
        return field == null ? Field.GOAL : field;
    }

    /** 中期目标（2024年—2026年）: the period of the medium term stands in the label. */
    private void mediumTerm(int i, ProjectDraft project) {
        Span label = flow.at(i).span();
        if (fieldAt(i) != Field.GOAL_MEDIUM || label.pieces().size() > 1) {
            return;
        }
        Matcher at = YEARS.matcher(Chars.fold(label.first().raw()));
        if (at.find()) {
            project.mediumTerm = label.part(at.start(1), at.end(1));
        }
    }

    /** Labels of goals that follow one another without values. */
    private List<Integer> run(int i) {
        List<Integer> run = new ArrayList<>();
        for (int k = i; k < flow.size(); k++) {
            Flow.Item item = flow.at(k);
            if (item.inTable() && item.line() != flow.at(i).line()) {
                break;
            }
            if (item.isEmpty()) {
                continue;
            }
            Field field = labels.field(item.squeezed());
            if (field == null || !field.isGoal()) {
                break;
            }
            run.add(k);
        }
        return run;
    }

    /** Several goal labels and then their texts in the same order. */
    private int sideBySide(List<Integer> run, ProjectDraft project) {
        run.forEach(k -> {
            flow.at(k).span().markLabel();
            mediumTerm(k, project);
        });
        boolean twins = areTwins(run);
        List<Integer> leaves = twins ? run : leaves(run);
        int k = run.get(run.size() - 1) + 1;
        if (leaves.size() == 1) {
            Neighbourhood.Value value = values.of(leaves.get(0), true);
            if (value == null) {
                return k;
            }
            add(fieldAt(leaves.get(0)), value.span(), project);
            return value.next();
        }
        int ordinal = 0;
        while (k < flow.size() && ordinal < leaves.size()) {
            Flow.Item item = flow.at(k);
            if (item.isEmpty()) {
                // In a dump of one cell a line an empty cell is an empty goal.
                ordinal += item.kind() == Row.Kind.CELL ? 1 : 0;
                k++;
                continue;
            }
            boolean nextRow = item.inTable()
                    && ordinal > 0
                    && item.line() != flow.at(k - 1).line();
            if (values.isLabel(k) || nextRow) {
                break;
            }
            int leaf = leafAbove(item, leaves, ordinal);
            Neighbourhood.Value text = text(k, ordinal == leaves.size() - 1);
            add(twins && leaf == run.get(0) ? Field.GOAL_MEDIUM : fieldAt(leaf), text.span(), project);
            k = text.next();
            ordinal++;
        }
        return k;
    }

    /** 总体目标 beside 年度目标, each over a text of its own: the goal of the whole period and that of the year. */
    private boolean areTwins(List<Integer> run) {
        int below = flow.lineEnd(run.get(0));
        boolean pair = run.size() == 2
                && fieldAt(run.get(0)) == Field.GOAL
                && fieldAt(run.get(1)) == Field.GOAL_ANNUAL
                && flow.at(run.get(0)).kind() == Row.Kind.GRID
                && below < flow.size();
        return pair
                && flow.filledLine(run.get(0)).size() == 2
                && flow.filledLine(below).stream()
                        .anyMatch(item -> !values.isLabel(item.index())
                                && item.span().overlaps(flow.at(run.get(0)).span()));
    }

    /** The first labels of a run may only group the others: 年度总体目标 over 预期目标 and 实际完成情况. */
    private List<Integer> leaves(List<Integer> run) {
        Field head = fieldAt(run.get(0));
        Field next = fieldAt(run.get(1));
        boolean general = head == Field.GOAL || head == Field.GOAL_ANNUAL;
        boolean groups = head != Field.GOAL_MEDIUM && (run.size() > 2 || general && next != Field.COMPLETION);
        return groups ? run.subList(1, run.size()) : run;
    }

    private Neighbourhood.Value text(int k, boolean last) {
        boolean line = flow.at(k).kind() == Row.Kind.LINE;
        return line && !last ? new Neighbourhood.Value(flow.at(k).span(), k + 1) : values.gather(k, last && line);
    }

    private int leafAbove(Flow.Item item, List<Integer> leaves, int ordinal) {
        if (item.kind() == Row.Kind.GRID) {
            for (int leaf : leaves) {
                if (flow.at(leaf).span().overlaps(item.span())) {
                    return leaf;
                }
            }
        }
        return leaves.get(ordinal);
    }

    private void add(Field field, Span text, ProjectDraft project) {
        String words = text.squeezed();
        boolean instruction = labels.isInstruction(words) && words.length() < LONGEST_INSTRUCTION;
        if (instruction || TargetGrammar.saysNothing(words) || project.holdsAsNote(text)) {
            return;
        }
        if (field == Field.COMPLETION) {
            project.completion = text;
            return;
        }
        Goal.Horizon horizon = field == Field.GOAL_MEDIUM ? Goal.Horizon.MEDIUM_TERM : Goal.Horizon.ANNUAL;
        // 年初绩效目标 beside 全年（调整）绩效目标: a goal that was not changed is printed twice.
        if (!project.addGoal(horizon, text)) {
            text.markValue();
        }
    }
}

package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.MoneyRow;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/** Reads the main tasks of a department form (年度主要任务): name, content and money of each, and their total. */
final class TaskReader {
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:任务)?\\s*([0-9一二三四五六七八九十]{1,2})\\s*[:：、.．]\\s*");
    private final Flow flow;
    private final Labels labels;

    TaskReader(Flow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
    }

    private record Head(
            Labels.@Nullable Task task, @Nullable MoneyRow money, Span label) {}

    /** Reads the tasks whose header begins at an index; returns the index after them, or -1. */
    int read(int index, ProjectDraft project) {
        Row.Kind kind = flow.at(index).kind();
        boolean table = kind == Row.Kind.GRID || kind == Row.Kind.RAGGED;
        if (!table || !flow.opensLine(index) || !isHeader(index)) {
            return -1;
        }
        List<Head> heads = new ArrayList<>();
        int i = heads(index, heads);
        while (i < flow.size() && flow.at(i).kind() == kind) {
            List<Flow.Item> line = flow.filledLine(i);
            if (line.isEmpty()) {
                i = flow.lineEnd(i);
                continue;
            }
            String first = line.get(0).squeezed();
            boolean total = labels.isTotal(first) || first.matches("(?:金额|资金|预算)?合计(?:金额)?");
            if (!total && labels.isHeaderLabel(first) && !labels.isGroup(first)
                    || labels.isFormTitle(first)
                    || labels.column(first) == Column.LEVEL1) {
                break;
            }
            // 预算情况 | 部门预算总额: what follows the tasks, and no task.
            boolean money = line.size() > 1
                    && labels.isGroup(first)
                    && labels.moneyRow(line.get(1).squeezed()) != null;
            if ((line.size() < 2 || money) && !total) {
                break;
            }
            row(line, heads, project, total);
            i = flow.lineEnd(i);
        }
        return i;
    }

    private boolean isHeader(int index) {
        List<Flow.Item> line = flow.filledLine(index);
        boolean name = line.stream().anyMatch(item -> labels.task(item.squeezed()) == Labels.Task.TASK_NAME);
        boolean more = line.stream().anyMatch(item -> labels.task(item.squeezed()) == Labels.Task.TASK_CONTENT);
        return name
                && more
                && line.stream()
                        .allMatch(item -> labels.isLabel(item.squeezed()) || labels.task(item.squeezed()) != null);
    }

    private int heads(int index, List<Head> heads) {
        List<Flow.Item> line = flow.filledLine(index);
        int next = flow.lineEnd(index);
        boolean names = line.stream()
                        .filter(item -> labels.task(item.squeezed()) == Labels.Task.TASK_NAME)
                        .count()
                > 1;
        for (Flow.Item item : line) {
            item.span().markLabel();
            boolean group = names && item == line.get(0);
            if (!group) {
                heads.add(new Head(labels.task(item.squeezed()), labels.moneyRow(item.squeezed()), item.span()));
            }
        }
        List<Flow.Item> below = next < flow.size() ? flow.filledLine(next) : List.of();
        boolean second = !below.isEmpty() && below.stream().allMatch(item -> labels.moneyRow(item.squeezed()) != null);
        if (second) {
            heads.removeIf(head -> head.money() != null || head.task() == Labels.Task.TASK_TOTAL);
            below.forEach(item -> {
                item.span().markLabel();
                heads.add(new Head(null, labels.moneyRow(item.squeezed()), item.span()));
            });
            return flow.lineEnd(next);
        }
        return next;
    }

    private void row(List<Flow.Item> line, List<Head> heads, ProjectDraft project, boolean total) {
        Span name = null;
        Span label = null;
        Span content = null;
        List<ProjectDraft.MoneyCell> money = new ArrayList<>();
        int ordinal = 0;
        for (Flow.Item item : line) {
            Head head = headOf(item, heads, ordinal++);
            boolean amount = Amounts.isAmount(item.squeezed());
            if (amount) {
                MoneyRow row = head == null || head.money() == null ? MoneyRow.TOTAL : head.money();
                Span words = head == null ? item.span() : head.label();
                money.add(new ProjectDraft.MoneyCell(row, words, item.span(), false));
            } else if (name == null) {
                name = item.span();
            } else if (content == null || head == null || head.task() != null) {
                content = item.span();
            }
        }
        if (total) {
            line.get(0).span().markLabel();
            project.money.addAll(money);
            return;
        }
        if (name != null && name.pieces().size() == 1) {
            Matcher number = NUMBER.matcher(Chars.fold(name.first().raw()));
            if (number.find()) {
                label = name.part(number.start(1), number.end(1));
                name.part(0, number.end()).markLabel();
                name = name.part(number.end(), name.first().raw().length());
            }
        }
        project.tasks.add(new ProjectDraft.TaskDraft(label, name, content, money));
    }

    private static @Nullable Head headOf(Flow.Item item, List<Head> heads, int ordinal) {
        if (item.kind() == Row.Kind.GRID) {
            return heads.stream()
                    .filter(head -> head.label().overlaps(item.span()))
                    .findFirst()
                    .orElse(null);
        }
        return ordinal < heads.size() ? heads.get(ordinal) : null;
    }
}

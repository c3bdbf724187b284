package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The head of a flat list that has its first levels side by side: under 成本指标, 产出指标 and so on stand a column of names
 * and one of targets each. Each first level becomes a group of columns of its own.
 */
final class GroupedColumns {
    private static final int FEWEST_GROUPS = 2;
    /** No form has more first levels, nor more columns below them; each row is tried with every one of them. */
    private static final int MOST_GROUPS = 16;

    private static final int MOST_COLUMNS = 256;

    private final Flow flow;
    private final Labels labels;
    private final Function<Span, @Nullable TableColumn> single;

    /**
     * @param single tells what a label alone says that its column holds
     */
    GroupedColumns(Flow flow, Labels labels, Function<Span, @Nullable TableColumn> single) {
        this.flow = flow;
        this.labels = labels;
        this.single = single;
    }

    /** Whether a header has its first levels side by side. */
    static boolean areIn(List<TableColumn> columns) {
        return columns.stream().anyMatch(column -> column.type() == Column.LEVEL3 && column.above() != null);
    }

    /**
     * Puts the names and targets below first levels in place of what the first line has above them.
     *
     * @param index where the second line begins
     * @return where the header ends, which is the same index where this is no such head
     */
    int settle(List<TableColumn> columns, int index) {
        List<Flow.Item> line = index < flow.size() ? flow.filledLine(index) : List.of();
        List<Span> groups = line.stream()
                .filter(item -> labels.isLevel1(item.squeezed()))
                .map(Flow.Item::span)
                .toList();
        if (!groups.isEmpty()) {
            List<TableColumn> beside = beside(line);
            int below = flow.lineEnd(index);
            return beside != null && part(columns, groups, beside, below) ? flow.lineEnd(below) : index;
        }
        List<Span> above = columns.stream()
                .filter(column -> column.type() == Column.INDICATOR_RUN)
                .map(TableColumn::label)
                .filter(label -> labels.isLevel1(label.squeezed()))
                .toList();
        return part(columns, above, List.of(), index) ? flow.lineEnd(index) : index;
    }

    /** The columns that stand in the line of the first levels and are none; {@code null} where a cell is no label. */
    private @Nullable List<TableColumn> beside(List<Flow.Item> line) {
        List<TableColumn> beside = new ArrayList<>();
        for (Flow.Item item : line) {
            if (labels.isLevel1(item.squeezed())) {
                continue;
            }
            TableColumn column = single.apply(item.span());
            if (column == null) {
                return null;
            }
            beside.add(column);
        }
        return beside;
    }

    private boolean part(List<TableColumn> columns, List<Span> groups, List<TableColumn> beside, int index) {
        List<Flow.Item> line = index < flow.size() ? flow.filledLine(index) : List.of();
        boolean some = groups.size() >= FEWEST_GROUPS && groups.size() <= MOST_GROUPS;
        if (!some || line.isEmpty() || line.size() > MOST_COLUMNS) {
            return false;
        }
        List<TableColumn> parted = new ArrayList<>(beside);
        for (Flow.Item item : line) {
            Column type = labels.column(item.squeezed());
            int group = over(item.span(), groups);
            if (type == null || group < 0) {
                return false;
            }
            parted.add(new TableColumn(type, null, null, item.span(), groups.get(group), group));
        }
        boolean whole = groups.stream().allMatch(group -> has(parted, group, Column.LEVEL3));
        if (!whole || parted.stream().noneMatch(column -> column.type() == Column.TARGET)) {
            return false;
        }
        columns.removeIf(column -> parted.stream().anyMatch(part -> part.label().overlaps(column.label())));
        columns.addAll(parted);
        columns.sort(Comparator.comparingInt(column -> column.label().column()));
        return true;
    }

    private static int over(Span span, List<Span> groups) {
        for (int g = 0; g < groups.size(); g++) {
            if (groups.get(g).overlaps(span)) {
                return g;
            }
        }
        return -1;
    }

    private static boolean has(List<TableColumn> columns, Span group, Column type) {
        return columns.stream()
                .anyMatch(column -> column.type() == type
                        && column.above() != null
                        && column.above().equals(group));
    }
}

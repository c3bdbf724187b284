package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a flat list that are called after levels: under 产出指标 stands everything that a project is to put out, as
 * running text. A second line may part them into second levels.
 */
final class LevelColumns {
    private final Flow flow;
    private final Labels labels;

    LevelColumns(Flow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
    }

    /** Makes columns of running text out of those that are called after a level, in a list; returns how many. */
    int find(List<TableColumn> columns) {
        int found = 0;
        if (columns.stream().noneMatch(column -> column.field() == Field.PROJECT_NAME)) {
            return found;
        }
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            if (column.type() == Column.UNKNOWN && isLevel(column.label())) {
                columns.set(i, column.as(Column.INDICATOR_RUN));
                found++;
            }
        }
        return found;
    }

    /** Puts the second levels of the next line in place of the first levels above them; returns where the header ends. */
    int settle(List<TableColumn> columns, int index) {
        List<Flow.Item> line = index < flow.size() ? flow.filledLine(index) : List.of();
        if (partIndicators(columns, line)) {
            return flow.lineEnd(index);
        }
        boolean levels = !line.isEmpty() && line.stream().allMatch(item -> labels.isLevel2(item.squeezed()));
        if (!levels || columns.stream().noneMatch(this::isLevelColumn)) {
            return index;
        }
        List<TableColumn> parted = new ArrayList<>();
        for (TableColumn column : columns) {
            List<TableColumn> below = isLevelColumn(column) ? below(column, line) : List.of();
            parted.addAll(below.isEmpty() ? List.of(column) : below);
        }
        columns.clear();
        columns.addAll(parted);
        return flow.lineEnd(index);
    }

    /** Under 绩效指标 alone stand first levels, and under each of those everything that belongs to it as running text. */
    private boolean partIndicators(List<TableColumn> columns, List<Flow.Item> line) {
        boolean levels = !line.isEmpty() && line.stream().allMatch(item -> labels.isLevel1(item.squeezed()));
        if (!levels || namesFollow(line.getFirst().index())) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            TableColumn whole = columns.get(i);
            boolean over = whole.type() == Column.INDICATOR_RUN
                    && !isLevelColumn(whole)
                    && line.stream().allMatch(item -> item.span().overlaps(whole.label()));
            if (over) {
                columns.remove(i);
                columns.addAll(i, line.stream().map(item -> run(item.span())).toList());
                return true;
            }
        }
        return false;
    }

    private static TableColumn run(Span label) {
        return TableColumn.of(Column.INDICATOR_RUN, label);
    }

    /** Whether the line after the one of an index has the heads of columns: names and targets below first levels. */
    private boolean namesFollow(int index) {
        int next = flow.lineEnd(index);
        return next < flow.size()
                && flow.filledLine(next).stream().anyMatch(item -> labels.column(item.squeezed()) != null);
    }

    private static List<TableColumn> below(TableColumn column, List<Flow.Item> line) {
        return line.stream()
                .filter(item -> item.span().overlaps(column.label()))
                .map(item -> column.under(item.span()))
                .toList();
    }

    private boolean isLevelColumn(TableColumn column) {
        return column.type() == Column.INDICATOR_RUN && isLevel(column.label());
    }

    private boolean isLevel(Span label) {
        return labels.isLevel1(label.squeezed()) || labels.isLevel2(label.squeezed());
    }
}

package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the header of a table of indicators, of one line or two, and of a flat list of projects. */
public final class HeaderFinder {
    private static final int FEWEST_COLUMNS = 3;

    /** A longer run of labels is no header, and is not searched to its end from each of its words. */
    private static final int MOST_COLUMNS = 100;

    private static final int MOST_LINES = 3;
    private static final int LONGEST_UNKNOWN = 16;
    private static final Set<Column> NAMES = EnumSet.of(Column.LEVEL1, Column.LEVEL2, Column.LEVEL3);
    private static final Set<Column> VALUES = EnumSet.of(
            Column.TARGET,
            Column.CURRENT_TARGET,
            Column.MEDIUM_TARGET,
            Column.WEIGHT,
            Column.ACTUAL,
            Column.SCORE,
            Column.PROGRESS,
            Column.PLACE,
            Column.LEVEL3,
            Column.OPERATOR,
            Column.FORMULA,
            Column.DESCRIPTION);

    private final Flow flow;
    private final Labels labels;
    private final HeaderLines lines;

    public HeaderFinder(Flow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
        this.lines = new HeaderLines(flow, labels);
    }

    /** The header that begins at an index, or {@code null}. */
    public @Nullable TableHeader at(int index) {
        Row.Kind kind = flow.at(index).kind();
        boolean table = kind == Row.Kind.GRID || kind == Row.Kind.RAGGED;
        if (table && !flow.opensLine(index)) {
            return null;
        }
        List<TableColumn> columns = new ArrayList<>();
        int to = table ? tableHeader(index, columns) : run(index, columns);
        if (to < 0) {
            return null;
        }
        boolean list = columns.stream().anyMatch(column -> column.field() == Field.PROJECT_NAME);
        columns = list
                ? columns
                : columns.stream()
                        .filter(c -> c.money() == null && c.field() == null)
                        .toList();
        if (!isHeader(columns, list)) {
            return null;
        }
        columns = new ArrayList<>(columns);
        if (table && list) {
            to = new LevelColumns(flow, labels).settle(columns, to);
            to = new GroupedColumns(flow, labels, this::column).settle(columns, to);
        }
        for (int line = 0; table && line < MOST_LINES && to < flow.size(); line++) {
            to = lines.secondLine(columns, to);
        }
        to = table ? lines.numbersOfColumns(to) : to;
        if (!table) {
            HeaderLines.gatherChildren(columns);
        }
        return new TableHeader(new HeaderColumns(labels).settle(columns, list), index, to, list);
    }

    private static boolean isHeader(List<TableColumn> columns, boolean list) {
        long names = columns.stream().filter(c -> NAMES.contains(c.type())).count();
        long values = columns.stream()
                .filter(c -> VALUES.contains(c.type()) && c.type() != Column.LEVEL3)
                .count();
        if (list) {
            long money = columns.stream().filter(c -> c.type() == Column.MONEY).count();
            long goals = columns.stream()
                    .filter(c -> c.type() == Column.GOAL || c.type() == Column.INDICATOR_RUN)
                    .count();
            return names + values + money + goals >= FEWEST_COLUMNS - 1 && names + goals > 0;
        }
        long known = columns.stream()
                .filter(c -> c.type() != Column.UNKNOWN && c.type() != Column.PLACE)
                .count();
        boolean results = values >= FEWEST_COLUMNS
                && known > FEWEST_COLUMNS
                && columns.stream().anyMatch(c -> c.type() == Column.TARGET)
                && columns.stream().noneMatch(c -> c.type() == Column.MONEY);
        return results || names > 0 && known >= FEWEST_COLUMNS && (values > 0 || names > 1);
    }

    /** A header of a real table; one whose lines a text dump put one after the other is gathered first. */
    private int tableHeader(int index, List<TableColumn> columns) {
        List<TableColumn> upper = new ArrayList<>();
        int i = index;
        while (i < flow.size() && flow.at(i).kind() == Row.Kind.RAGGED) {
            List<TableColumn> line = new ArrayList<>();
            int end = labelLine(i, line);
            boolean complete = line.stream().anyMatch(c -> c.type() == Column.LEVEL2 || c.type() == Column.LEVEL3);
            if (end < 0 || complete) {
                break;
            }
            upper.addAll(line);
            i = end;
        }
        if (upper.isEmpty() || i >= flow.size()) {
            return wholeLine(index, columns);
        }
        List<TableColumn> lower = new ArrayList<>();
        int end = wholeLine(i, lower);
        boolean named = lower.stream().anyMatch(c -> c.type() == Column.LEVEL3);
        if (end < 0 || !named || lower.stream().anyMatch(c -> c.type() == Column.LEVEL1)) {
            return wholeLine(index, columns);
        }
        HeaderLines.interleave(upper, lower, columns);
        return end;
    }

    /** A line whose filled cells are all column labels or groups, or which is empty; -1 for another. */
    private int labelLine(int index, List<TableColumn> line) {
        int end = flow.lineEnd(index);
        for (int i = index; i < end; i++) {
            Flow.Item item = flow.at(i);
            Column type = item.isEmpty() ? null : labels.column(item.squeezed());
            if (!item.isEmpty() && type == null && !labels.isGroup(item.squeezed())) {
                return -1;
            }
            if (type != null) {
                line.add(TableColumn.of(type, item.span()));
            }
        }
        return end;
    }

    /** A line of a table is a header when its cells are labels, all but a few that may name places. */
    private int wholeLine(int index, List<TableColumn> columns) {
        int end = flow.lineEnd(index);
        int known = 0;
        int unknown = 0;
        Span group = null;
        for (int i = index; i < end; i++) {
            Flow.Item item = flow.at(i);
            if (item.isEmpty()) {
                continue;
            }
            TableColumn column = column(item.span());
            if (column != null) {
                known++;
                columns.add(column);
            } else if (!labels.isGroup(item.squeezed())) {
                if (item.squeezed().length() > LONGEST_UNKNOWN) {
                    return -1;
                }
                unknown++;
                columns.add(TableColumn.of(
                        HeaderLines.looksLikePlace(item.squeezed()) ? Column.PLACE : Column.UNKNOWN, item.span()));
            } else if (item.squeezed().startsWith("绩效指标") || item.squeezed().startsWith("绩效目标")) {
                columns.add(TableColumn.of(Column.INDICATOR_RUN, item.span()));
            } else if (columns.isEmpty()) {
                group = item.span();
            }
        }
        if (known == 0) {
            return -1;
        }
        int levels = new LevelColumns(flow, labels).find(columns);
        known += levels + nameOfRun(columns);
        unknown -= levels;
        groupOverLevels(columns, group);
        lines.firstLevelWithoutHead(columns, end);
        return known >= FEWEST_COLUMNS && unknown <= known * 2 ? end : -1;
    }

    /** 绩效指标 right of the first level, or alone beside the targets, holds the names; returns how many columns it made known. */
    private static int nameOfRun(List<TableColumn> columns) {
        if (columns.stream().noneMatch(c -> c.type() == Column.INDICATOR_RUN)) {
            return 0;
        }
        boolean list = columns.stream().anyMatch(c -> c.field() == Field.PROJECT_NAME);
        boolean names = columns.stream().anyMatch(c -> NAMES.contains(c.type()));
        int found = 0;
        for (int i = 0; i < columns.size() && columns.stream().noneMatch(c -> c.type() == Column.LEVEL3); i++) {
            boolean run = columns.get(i).type() == Column.INDICATOR_RUN;
            boolean behindLevel = i > 0 && columns.get(i - 1).type() == Column.LEVEL1;
            boolean alone = !list && !names && isValue(columns, i + 1);
            if (run && (behindLevel || alone)) {
                columns.set(i, columns.get(i).as(Column.LEVEL3));
                found++;
            }
        }
        boolean named = names || found > 0;
        columns.removeIf(c -> named && c.type() == Column.INDICATOR_RUN);
        return found;
    }

    private static boolean isValue(List<TableColumn> columns, int i) {
        return i < columns.size()
                && (columns.get(i).type() == Column.TARGET || columns.get(i).type() == Column.OPERATOR);
    }

    /** One word over both levels: 评价内容, 考核内容. */
    private static void groupOverLevels(List<TableColumn> columns, @Nullable Span group) {
        boolean levels = columns.stream().anyMatch(c -> c.type() == Column.LEVEL1 || c.type() == Column.LEVEL2);
        boolean targets = columns.stream().anyMatch(c -> c.type() == Column.TARGET);
        if (group != null && targets && !levels) {
            columns.add(0, TableColumn.of(Column.LEVEL2, group));
            columns.add(0, TableColumn.of(Column.LEVEL1, group));
        }
    }

    /** In running lines a header is a run of labels. */
    private int run(int index, List<TableColumn> columns) {
        int i = index;
        int last = -1;
        while (i < flow.size()
                && columns.size() < MOST_COLUMNS
                && flow.at(i).kind() == flow.at(index).kind()) {
            Flow.Item item = flow.at(i);
            TableColumn column = item.isEmpty() ? null : column(item.span());
            boolean group = !item.isEmpty() && labels.isGroup(item.squeezed());
            if (column == null && !group && !item.isEmpty()) {
                break;
            }
            boolean nameAfterValues = column != null
                    && column.type() == Column.LEVEL1
                    && columns.stream().anyMatch(c -> c.type() == Column.LEVEL1);
            if (nameAfterValues || labels.isLevel1(item.squeezed()) && columns.size() >= FEWEST_COLUMNS) {
                break;
            }
            if (column != null) {
                columns.add(column);
                last = i;
            }
            i++;
        }
        return columns.size() >= FEWEST_COLUMNS ? last + 1 : -1;
    }

    private @Nullable TableColumn column(Span span) {
        String text = span.squeezed();
        Column type = labels.column(text);
        Field field = labels.field(text);
        if (field == Field.PROJECT_NAME
                || field == Field.PROJECT_CODE
                || field == Field.UNIT
                || field == Field.UNIT_CODE
                || field == Field.DEPARTMENT
                || field == Field.SUPERVISOR
                || field == Field.ATTRIBUTE
                || field == Field.TERM) {
            return new TableColumn(Column.PROJECT_FIELD, field, null, span);
        }
        if (type != null && type != Column.TARGET || type == Column.TARGET && field == null) {
            return TableColumn.of(type, span);
        }
        if (field != null && field.isGoal()) {
            return new TableColumn(Column.GOAL, field, null, span);
        }
        MoneyRow money = labels.moneyRow(text);
        if (money != null) {
            return new TableColumn(Column.MONEY, null, money, span);
        }
        MoneyColumn result = labels.moneyColumn(text);
        if (result != null && result.isMoney() || result == MoneyColumn.RATE) {
            return new TableColumn(Column.MONEY, null, null, span);
        }
        return null;
    }
}

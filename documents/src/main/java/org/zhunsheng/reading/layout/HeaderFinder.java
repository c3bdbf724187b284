package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the header of a table of indicators, of one line or two, and of a flat list of projects. */
public final class HeaderFinder {
    private static final int FEWEST_COLUMNS = 3;
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
    private static final Set<Column> CAUSE_KINDS = EnumSet.of(
            Column.FUNDING, Column.INSTITUTION, Column.STAFF, Column.EQUIPMENT, Column.OTHER_CAUSE, Column.CAUSE_TEXT);
    private static final Set<Column> LIKELIHOODS = EnumSet.of(Column.CERTAIN, Column.POSSIBLE, Column.IMPOSSIBLE);

    private final Flow flow;
    private final Labels labels;

    public HeaderFinder(Flow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
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
        if (list) {
            results(columns);
        }
        if (table && to < flow.size()) {
            to = secondLine(columns, to);
        }
        if (!table) {
            gatherChildren(columns);
        }
        guess(columns);
        halves(columns);
        resolveDuplicates(columns);
        return new TableHeader(columns, index, to, list);
    }

    /** Beside 年初预算数 and 执行数 a 全年预算数 is a column of results and no budget. */
    private void results(List<TableColumn> columns) {
        int name = 0;
        while (name < columns.size() && columns.get(name).field() != Field.PROJECT_NAME) {
            name++;
        }
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            MoneyRow money = labels.moneyRow(column.label().squeezed());
            if (column.type() == Column.UNIT && i < name) {
                columns.set(i, new TableColumn(Column.PROJECT_FIELD, Field.UNIT, null, column.label(), 0));
            } else if (column.type() == Column.OTHER_CAUSE && money != null) {
                columns.set(i, new TableColumn(Column.MONEY, null, money, column.label(), 0));
            }
        }
        boolean any = columns.stream().anyMatch(c -> c.type() == Column.MONEY && c.money() == null);
        for (int i = 0; i < columns.size() && any; i++) {
            TableColumn column = columns.get(i);
            if (column.type() == Column.MONEY
                    && labels.moneyColumn(column.label().squeezed()) != null) {
                columns.set(i, TableColumn.of(Column.MONEY, column.label()));
            }
        }
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
        return names > 0 && known >= FEWEST_COLUMNS && (values > 0 || names > 1);
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
        interleave(upper, lower, columns);
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

    /** Names first; what the lower line says about the target stands where the upper one has the target. */
    private static void interleave(List<TableColumn> upper, List<TableColumn> lower, List<TableColumn> columns) {
        upper.stream().filter(c -> NAMES.contains(c.type())).forEach(columns::add);
        lower.stream().filter(c -> NAMES.contains(c.type())).forEach(columns::add);
        List<TableColumn> values =
                lower.stream().filter(c -> !NAMES.contains(c.type())).toList();
        boolean target = values.stream().anyMatch(c -> c.type() == Column.TARGET);
        if (!target) {
            upper.stream().filter(c -> c.type() == Column.TARGET).forEach(columns::add);
        }
        columns.addAll(values);
        upper.stream()
                .filter(c -> !NAMES.contains(c.type()) && c.type() != Column.TARGET)
                .forEach(columns::add);
    }

    /** A line of a table is a header when its cells are labels, all but a few that may name places. */
    private int wholeLine(int index, List<TableColumn> columns) {
        int end = flow.lineEnd(index);
        int known = 0;
        int unknown = 0;
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
                columns.add(
                        TableColumn.of(looksLikePlace(item.squeezed()) ? Column.PLACE : Column.UNKNOWN, item.span()));
            } else if (item.squeezed().startsWith("绩效指标") || item.squeezed().startsWith("绩效目标")) {
                columns.add(TableColumn.of(Column.INDICATOR_RUN, item.span()));
            }
        }
        boolean run = columns.stream().anyMatch(c -> NAMES.contains(c.type()));
        for (int i = 1; i < columns.size(); i++) {
            boolean name = columns.get(i).type() == Column.INDICATOR_RUN
                    && columns.get(i - 1).type() == Column.LEVEL1;
            if (name && columns.stream().noneMatch(c -> c.type() == Column.LEVEL3)) {
                columns.set(i, columns.get(i).as(Column.LEVEL3));
                known++;
            }
        }
        columns.removeIf(c -> run && c.type() == Column.INDICATOR_RUN);
        return known >= FEWEST_COLUMNS && unknown <= known * 2 ? end : -1;
    }

    /** In running lines a header is a run of labels. */
    private int run(int index, List<TableColumn> columns) {
        int i = index;
        int last = -1;
        while (i < flow.size() && flow.at(i).kind() == flow.at(index).kind()) {
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
                || field == Field.DEPARTMENT
                || field == Field.SUPERVISOR
                || field == Field.ATTRIBUTE
                || field == Field.TERM) {
            return new TableColumn(Column.PROJECT_FIELD, field, null, span, 0);
        }
        if (type != null && type != Column.TARGET || type == Column.TARGET && field == null) {
            return TableColumn.of(type, span);
        }
        if (field != null && field.isGoal()) {
            return new TableColumn(Column.GOAL, field, null, span, 0);
        }
        MoneyRow money = labels.moneyRow(text);
        if (money != null) {
            return new TableColumn(Column.MONEY, null, money, span, 0);
        }
        MoneyColumn result = labels.moneyColumn(text);
        if (result != null && result.isMoney() || result == MoneyColumn.RATE) {
            return new TableColumn(Column.MONEY, null, null, span, 0);
        }
        return null;
    }

    private static boolean looksLikePlace(String text) {
        return text.matches(".{1,10}(?:乡|镇|街道|街|县|区|市|旗|所|局|中心|办|处|院|校|村|社区|队|站)");
    }

    /** A second line parts a column of the first: the kinds of causes, the degrees of likelihood, the halves. */
    private int secondLine(List<TableColumn> columns, int index) {
        int end = flow.lineEnd(index);
        List<TableColumn> children = new ArrayList<>();
        for (int i = index; i < end; i++) {
            Flow.Item item = flow.at(i);
            if (item.isEmpty()) {
                continue;
            }
            Column type = labels.column(item.squeezed());
            boolean level = labels.isLevel1(item.squeezed()) || labels.isLevel2(item.squeezed());
            if (type == null && (level || !looksLikePlace(item.squeezed()))) {
                return index;
            }
            children.add(TableColumn.of(type == null ? Column.PLACE : type, item.span()));
        }
        if (children.isEmpty()) {
            return index;
        }
        place(columns, children, flow.at(index).kind() == Row.Kind.GRID);
        return end;
    }

    private static void place(List<TableColumn> columns, List<TableColumn> children, boolean grid) {
        if (grid) {
            columns.removeIf(
                    parent -> children.stream().anyMatch(child -> child.label().overlaps(parent.label())));
            columns.addAll(children);
            columns.sort((a, b) -> Integer.compare(a.label().column(), b.label().column()));
            return;
        }
        children.stream()
                .filter(c -> c.type() == Column.PLACE)
                .findFirst()
                .ifPresent(place -> columns.removeIf(
                        parent -> parent.label().column() == place.label().column()));
        List<TableColumn> causes =
                children.stream().filter(c -> CAUSE_KINDS.contains(c.type())).toList();
        List<TableColumn> chances =
                children.stream().filter(c -> LIKELIHOODS.contains(c.type())).toList();
        replace(columns, EnumSet.of(Column.CAUSES, Column.DEVIATION), causes);
        replace(columns, EnumSet.of(Column.LIKELIHOOD), chances);
        children.stream()
                .filter(c -> !CAUSE_KINDS.contains(c.type()) && !LIKELIHOODS.contains(c.type()))
                .forEach(columns::add);
    }

    /** A label that is in no list is read by its words, once the others have made the line a header. */
    private void guess(List<TableColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            Column type = column.type() == Column.UNKNOWN
                    ? labels.columnByWords(column.label().squeezed())
                    : null;
            boolean taken = type != null && type != Column.YEARS && has(columns, type);
            if (type != null && !taken) {
                columns.set(i, column.as(type));
            }
        }
    }

    private static boolean has(List<TableColumn> columns, Column type) {
        return columns.stream().anyMatch(column -> column.type() == type);
    }

    /** In running lines the second line follows the first: its labels belong where their parents stand. */
    private static void gatherChildren(List<TableColumn> columns) {
        boolean causes = columns.stream().anyMatch(c -> c.type() == Column.FUNDING || c.type() == Column.STAFF);
        List<TableColumn> kinds = columns.stream()
                .filter(c -> causes && CAUSE_KINDS.contains(c.type()))
                .toList();
        List<TableColumn> chances =
                columns.stream().filter(c -> LIKELIHOODS.contains(c.type())).toList();
        columns.removeAll(kinds);
        columns.removeAll(chances);
        replace(columns, EnumSet.of(Column.CAUSES, Column.DEVIATION), kinds);
        replace(columns, EnumSet.of(Column.LIKELIHOOD), chances);
    }

    private static void replace(List<TableColumn> columns, Set<Column> parents, List<TableColumn> children) {
        if (children.isEmpty()) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (parents.contains(columns.get(i).type())) {
                columns.remove(i);
                columns.addAll(i, children);
                return;
            }
        }
        columns.addAll(children);
    }

    /** A name column that comes twice begins the second half of a form with mid-term and annual side by side. */
    private static void halves(List<TableColumn> columns) {
        int names = 0;
        int second = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).type() == Column.LEVEL3) {
                names++;
                if (names == 2) {
                    second = i;
                }
            }
        }
        if (second < 0) {
            return;
        }
        while (second > 0
                && (columns.get(second - 1).type() == Column.LEVEL2
                        || columns.get(second - 1).type() == Column.LEVEL1)) {
            second--;
        }
        for (int i = second; i < columns.size(); i++) {
            columns.set(i, columns.get(i).inHalf(1));
        }
    }

    /** A weight behind a level is that level's where the indicators have a weight of their own. */
    private static TableColumn weight(List<TableColumn> columns, int i, int ordinal) {
        TableColumn column = columns.get(i);
        boolean more = columns.subList(i + 1, columns.size()).stream().anyMatch(c -> c.type() == Column.WEIGHT);
        Column before = i == 0 ? Column.UNKNOWN : columns.get(i - 1).type();
        if (more && before == Column.LEVEL1) {
            return column.as(Column.LEVEL1_WEIGHT);
        }
        if (more && before == Column.LEVEL2) {
            return column.as(Column.LEVEL2_WEIGHT);
        }
        boolean levelled =
                columns.stream().anyMatch(c -> c.type() == Column.LEVEL1_WEIGHT || c.type() == Column.LEVEL2_WEIGHT);
        return ordinal > 1 && !levelled ? column.as(Column.IGNORED) : column;
    }

    /** Two columns of one type: the later one is something else, as its neighbours tell. */
    private static void resolveDuplicates(List<TableColumn> columns) {
        boolean causes = columns.stream().anyMatch(c -> c.type() == Column.FUNDING || c.type() == Column.STAFF);
        int targets = 0;
        int weights = 0;
        int scores =
                (int) columns.stream().filter(c -> c.type() == Column.SCORE).count();
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            if (causes && column.type() == Column.DEVIATION) {
                columns.set(i, column.as(Column.CAUSE_TEXT));
            }
            if (column.type() == Column.TARGET && column.half() == 0 && ++targets == 2) {
                columns.set(i, column.as(Column.CURRENT_TARGET));
            }
            if (column.type() == Column.SCORE && --scores > 0) {
                columns.set(i, column.as(Column.RAW_SCORE));
            }
            if (column.type() == Column.WEIGHT && column.half() == 0) {
                columns.set(i, weight(columns, i, ++weights));
            }
        }
    }
}

package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Settles what the columns of a header are, once its labels are found: by their neighbours where two have one name, by
 * their words where the vocabulary does not know them.
 */
final class HeaderColumns {
    /** Every label of a column of reasons names them, or what they are for. */
    private static final Pattern REASON = Pattern.compile("原因|措施|[偏差异离]|未完成|未达|扣分|分析");

    private final Labels labels;

    HeaderColumns(Labels labels) {
        this.labels = labels;
    }

    /** The columns as they are meant. */
    List<TableColumn> settle(List<TableColumn> found, boolean list) {
        List<TableColumn> columns = new ArrayList<>(found);
        if (list) {
            results(columns);
        }
        guess(columns);
        expected(columns);
        if (GroupedColumns.areIn(columns)) {
            return columns;
        }
        inferName(columns);
        describedLast(columns);
        halves(columns);
        explanations(columns);
        resolveDuplicates(columns);
        return columns;
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
                columns.set(i, new TableColumn(Column.PROJECT_FIELD, Field.UNIT, null, column.label()));
            } else if (column.type() == Column.OTHER_CAUSE && money != null) {
                columns.set(i, new TableColumn(Column.MONEY, null, money, column.label()));
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

    /**
     * 预计当年实现值 beside the values of years before is what is wanted, where a form states no other target and no progress;
     * 预计完成值 is what will have been done by the end of the year.
     */
    private static void expected(List<TableColumn> columns) {
        boolean stated = has(columns, Column.TARGET)
                || has(columns, Column.CURRENT_TARGET)
                || has(columns, Column.MEDIUM_TARGET)
                || has(columns, Column.PROGRESS)
                || has(columns, Column.ACTUAL);
        for (int i = 0; i < columns.size() && !stated && has(columns, Column.YEARS); i++) {
            TableColumn column = columns.get(i);
            if (column.type() == Column.FORECAST && !column.label().squeezed().contains("完成")) {
                columns.set(i, column.as(Column.TARGET));
            }
        }
    }

    /** Without a name column the unknown one left of the values holds the names. */
    private static void inferName(List<TableColumn> columns) {
        for (int i = 1; i < columns.size() && !has(columns, Column.LEVEL3); i++) {
            boolean value =
                    columns.get(i).type() == Column.TARGET || columns.get(i).type() == Column.OPERATOR;
            if (value && columns.get(i - 1).type() == Column.UNKNOWN) {
                columns.set(i - 1, columns.get(i - 1).as(Column.LEVEL3));
            }
        }
    }

    private static boolean has(List<TableColumn> columns, Column type) {
        return columns.stream().anyMatch(column -> column.type() == type);
    }

    /** 指标内容 behind the targets of 三级指标 tells what each of them is about: a second half has targets of its own. */
    private static void describedLast(List<TableColumn> columns) {
        int last = columns.size() - 1;
        while (last >= 0
                && columns.get(last).type() != Column.TARGET
                && columns.get(last).type() != Column.OPERATOR) {
            last--;
        }
        boolean named = columns.subList(0, last + 1).stream().anyMatch(c -> c.type() == Column.LEVEL3);
        for (int i = last + 1; i < columns.size(); i++) {
            boolean name = columns.get(i).type() == Column.LEVEL3;
            if (name && named && !has(columns, Column.DESCRIPTION)) {
                columns.set(i, columns.get(i).as(Column.DESCRIPTION));
            }
            named |= name;
        }
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

    /** What explains a score (自评说明) is a remark beside a column of reasons, and where no value could be missed. */
    private static void explanations(List<TableColumn> columns) {
        boolean valued = has(columns, Column.TARGET) || has(columns, Column.ACTUAL);
        boolean reasons =
                columns.stream().anyMatch(column -> column.type() == Column.DEVIATION && !explains(column.label()));
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            if (column.type() == Column.DEVIATION && explains(column.label()) && (reasons || !valued)) {
                columns.set(i, column.as(Column.REMARK));
            }
        }
    }

    /** 改进措施 beside 偏差原因 goes on with it; 偏差原因说明 beside its kinds is the reason itself. */
    private static boolean isMeasure(Span label) {
        return label.squeezed().contains("措施") && !label.squeezed().contains("原因");
    }

    private static boolean explains(Span label) {
        return !REASON.matcher(label.squeezed()).find();
    }

    /** Two columns of one type: the later one is something else, as its neighbours tell. */
    private static void resolveDuplicates(List<TableColumn> columns) {
        boolean causes = columns.stream().anyMatch(c -> c.type() == Column.FUNDING || c.type() == Column.STAFF);
        boolean reasons = !causes && !has(columns, Column.CAUSES) && has(columns, Column.DEVIATION);
        int targets = 0;
        int weights = 0;
        int scores =
                (int) columns.stream().filter(c -> c.type() == Column.SCORE).count();
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            boolean again = columns.subList(0, i).stream().anyMatch(c -> c.type() == Column.LEVEL1);
            if (column.type() == Column.LEVEL1 && again && !has(columns, Column.LEVEL2)) {
                columns.set(i, column.as(Column.LEVEL2));
            }
            if (causes && column.type() == Column.DEVIATION) {
                columns.set(i, column.as(Column.CAUSE_TEXT));
            }
            if (reasons && column.type() == Column.CAUSE_TEXT && isMeasure(column.label())) {
                columns.set(i, column.as(Column.DEVIATION));
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

package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Headers of two lines: the lower line parts columns of the upper one, or names them. */
final class HeaderLines {
    private static final Set<Column> NAMES = EnumSet.of(Column.LEVEL1, Column.LEVEL2, Column.LEVEL3);
    private static final Set<Column> CAUSE_KINDS = EnumSet.of(
            Column.FUNDING, Column.INSTITUTION, Column.STAFF, Column.EQUIPMENT, Column.OTHER_CAUSE, Column.CAUSE_TEXT);
    private static final Set<Column> LIKELIHOODS = EnumSet.of(Column.CERTAIN, Column.POSSIBLE, Column.IMPOSSIBLE);

    private static final List<String> PLACE_ENDINGS =
            List.of("乡", "镇", "街道", "街", "县", "区", "市", "旗", "所", "局", "中心", "办", "处", "院", "校", "村", "社区", "队", "站");
    private static final String PLACE_LAST = "乡镇道街县区市旗所局心办处院校村队站";
    private static final int LONGEST_PLACE_NAME = 10;
    private static final int FEWEST_NUMBERS = 3;

    private final Flow flow;
    private final Labels labels;

    HeaderLines(Flow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
    }

    /** A second line parts a column of the first: the kinds of causes, the degrees of likelihood, the halves. */
    int secondLine(List<TableColumn> columns, int index) {
        int end = flow.lineEnd(index);
        List<TableColumn> children = new ArrayList<>();
        for (int i = index; i < end; i++) {
            Flow.Item item = flow.at(i);
            if (item.isEmpty()) {
                continue;
            }
            TableColumn amount = amount(item, columns);
            if (amount != null) {
                children.add(amount);
                continue;
            }
            Column type = labels.column(item.squeezed());
            boolean level = labels.isLevel1(item.squeezed()) || labels.isLevel2(item.squeezed());
            boolean dump = item.kind() == Row.Kind.RAGGED && type == null && !level;
            type = dump ? labels.columnByWords(item.squeezed()) : type;
            type = type == null && !level ? partOfValue(item, columns) : type;
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

    /** Under the money of a list stand its sum and its sources: 小计, 其中：财政拨款; {@code null} for anything else. */
    private @Nullable TableColumn amount(Flow.Item item, List<TableColumn> columns) {
        boolean under = item.kind() == Row.Kind.GRID
                && columns.stream()
                        .anyMatch(parent ->
                                parent.type() == Column.MONEY && parent.label().overlaps(item.span()));
        if (!under) {
            return null;
        }
        String text = item.squeezed();
        MoneyRow row = labels.isSubtotal(text) || labels.isTotal(text) ? MoneyRow.TOTAL : labels.moneyRow(text);
        return row == null ? null : new TableColumn(Column.MONEY, null, row, item.span());
    }

    /**
     * What a label that is in no list says below the label of a target: it parts the target by time (近两年指标值), or it is
     * the value itself beside its sign and its unit (内容).
     */
    private @Nullable Column partOfValue(Flow.Item item, List<TableColumn> columns) {
        for (TableColumn parent : columns) {
            boolean value = parent.type() == Column.TARGET || parent.type() == Column.YEARS;
            if (value && item.kind() == Row.Kind.GRID && parent.label().overlaps(item.span())) {
                Column said = labels.columnByWords(item.squeezed());
                boolean target = said == null && parent.type() == Column.TARGET && signsBeside(item, parent);
                return target ? Column.TARGET : said;
            }
        }
        return null;
    }

    /** Whether the sign or the unit of a target stands in the same line below the same label. */
    private boolean signsBeside(Flow.Item item, TableColumn parent) {
        return flow.lineOfForm(item.index()).stream()
                .filter(other -> parent.label().overlaps(other.span()))
                .map(other -> labels.column(other.squeezed()))
                .anyMatch(type -> type == Column.OPERATOR || type == Column.UNIT);
    }

    /**
     * The first levels may stand in a column whose head is empty or says 绩效指标, left of all others: the first row of
     * the body shows it.
     */
    void firstLevelWithoutHead(List<TableColumn> columns, int body) {
        List<Flow.Item> row = body < flow.size() && !columns.isEmpty() ? flow.filledLine(body) : List.of();
        if (row.size() < FEWEST_NUMBERS || row.getFirst().kind() != Row.Kind.GRID) {
            return;
        }
        Span first = row.getFirst().span();
        boolean levels = labels.isLevel1(first.squeezed())
                && labels.isLevel2(row.get(1).squeezed())
                && first.endColumn() <= columns.getFirst().label().column();
        if (levels) {
            columns.addFirst(TableColumn.of(Column.LEVEL1, first));
        }
    }

    /** The line that numbers the columns, 1 2 3 …, is part of the head; returns the index after it. */
    int numbersOfColumns(int index) {
        if (index >= flow.size()) {
            return index;
        }
        List<Flow.Item> line = flow.filledLine(index);
        boolean numbers = line.size() >= FEWEST_NUMBERS;
        for (int i = 0; i < line.size() && numbers; i++) {
            numbers = line.get(i).squeezed().equals(Integer.toString(i + 1));
        }
        return numbers ? flow.lineEnd(index) : index;
    }

    private static void place(List<TableColumn> columns, List<TableColumn> children, boolean grid) {
        if (grid) {
            List<TableColumn> parted = children.stream()
                    .map(child -> isEarlier(child, columns) ? child.as(Column.YEARS) : child)
                    .toList();
            columns.removeIf(
                    parent -> children.stream().anyMatch(child -> child.label().overlaps(parent.label())));
            columns.addAll(parted);
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

    /** Under a value of another time (上年, 半年) the sign, the number and the unit are of that time as well. */
    private static boolean isEarlier(TableColumn child, List<TableColumn> columns) {
        return columns.stream()
                .anyMatch(
                        parent -> parent.type() == Column.YEARS && child.label().overlaps(parent.label()));
    }

    /** In running lines the second line follows the first: its labels belong where their parents stand. */
    static void gatherChildren(List<TableColumn> columns) {
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

    static boolean looksLikePlace(String text) {
        if (text.isEmpty() || PLACE_LAST.indexOf(text.charAt(text.length() - 1)) < 0) {
            return false;
        }
        for (String ending : PLACE_ENDINGS) {
            int before = text.length() - ending.length();
            if (before >= 1 && before <= LONGEST_PLACE_NAME && text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Names first; what the lower line says about the target stands where the upper one has the target. */
    static void interleave(List<TableColumn> upper, List<TableColumn> lower, List<TableColumn> columns) {
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
}

package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.MoneyColumn;
import org.zhunsheng.reading.layout.MoneyRow;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.Span;

/** Reads the money rows of forms with results: amounts by row (total, sources) and column (initial, executed, rate …). */
final class MatrixReader {
    private static final int FEWEST_COLUMNS = 2;
    private static final String RATE = "执行率";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(?:万元|元|%|分)?");
    private static final Pattern NOTHING = Pattern.compile("[-—–/\\\\]+");
    private final Flow flow;
    private final Labels labels;

    MatrixReader(Flow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
    }

    private record Head(MoneyColumn column, Span label) {}

    /** Reads the matrix whose header begins at an index; returns where it ends, or -1 where none begins. */
    int read(int index, ProjectDraft project) {
        List<Head> heads = new ArrayList<>();
        int i = header(index, heads);
        if (i < 0) {
            return -1;
        }
        flow.range(index, i).stream()
                .filter(item -> labels.isGroup(item.squeezed()))
                .forEach(item -> item.span().markLabel());
        heads.forEach(head -> head.label().markLabel());
        boolean any = false;
        while (i < flow.size()) {
            i = flow.skipEmpty(i);
            if (i >= flow.size()) {
                break;
            }
            Flow.Item item = flow.at(i);
            MoneyRow row = rowLabel(item, any);
            boolean unlabelled = row == null && !any && isNumber(item);
            if (row == null && !unlabelled) {
                if (!any && (labels.isGroup(item.squeezed()) || labels.column(item.squeezed()) != null)) {
                    item.span().markLabel();
                    i++;
                    continue;
                }
                break;
            }
            i = row(i, row, heads, project);
            any = true;
        }
        return i;
    }

    /**
     * Reads the row that begins at an index, with its label or, where it has none, with its first amount.
     *
     * @return where it ends
     */
    private int row(int index, @Nullable MoneyRow row, List<Head> heads, ProjectDraft project) {
        Flow.Item item = flow.at(index);
        int end = rowEnd(index + 1, heads);
        Map<MoneyColumn, Span> cells = assign(row == null ? index : index + 1, end, heads);
        if (row == null) {
            project.matrix.add(new ProjectDraft.MatrixRow(MoneyRow.TOTAL, null, cells, headMap(heads)));
            return end;
        }
        item.span().markLabel();
        if (!cells.isEmpty() || !labelFollows(end, item)) {
            project.matrix.add(new ProjectDraft.MatrixRow(row, item.span(), cells, headMap(heads)));
        }
        return end;
    }

    /** A dump that repeats merged cells has the label of a row several times, and its group before it. */
    private boolean labelFollows(int index, Flow.Item label) {
        return index < flow.size()
                && flow.at(index).inTable()
                && flow.at(index).line() == label.line()
                && rowLabel(flow.at(index), true) != null;
    }

    private static Map<MoneyColumn, Span> headMap(List<Head> heads) {
        Map<MoneyColumn, Span> map = new EnumMap<>(MoneyColumn.class);
        heads.forEach(head -> map.putIfAbsent(head.column(), head.label()));
        return map;
    }

    private @Nullable MoneyRow rowLabel(Flow.Item item, boolean inside) {
        MoneyRow row = labels.moneyRow(item.squeezed());
        if (row == null && inside && labels.isSubtotal(item.squeezed())) {
            return MoneyRow.TOTAL;
        }
        return row == null && labels.isTotal(item.squeezed()) ? MoneyRow.TOTAL : row;
    }

    private static boolean isNumber(Flow.Item item) {
        return NUMBER.matcher(item.squeezed()).matches();
    }

    /** A run of labels of which at least two are amounts or rates of execution. */
    private int header(int index, List<Head> heads) {
        int i = index;
        int last = -1;
        boolean grid = flow.at(index).kind() == Row.Kind.GRID || flow.at(index).kind() == Row.Kind.RAGGED;
        int end = grid ? flow.lineEnd(index) : flow.size();
        while (i < end) {
            Flow.Item item = flow.at(i);
            if (!item.isEmpty()) {
                MoneyColumn column = column(item.squeezed());
                if (heads.isEmpty() && labels.isGroup(item.squeezed())) {
                    i++;
                    continue;
                }
                if (column == null && grid && !heads.isEmpty() && moneyFollows(i + 1, end)) {
                    heads.add(new Head(MoneyColumn.IGNORED, item.span()));
                    i++;
                    continue;
                }
                boolean rowFirst = column != null && heads.isEmpty() && !column.isMoney() && column != MoneyColumn.RATE;
                if (column == null
                        || rowFirst
                        || (labels.moneyRow(item.squeezed()) != null && ambiguousRow(item, heads))) {
                    break;
                }
                heads.add(new Head(column, item.span()));
                last = i;
            }
            i++;
        }
        if (heads.size() < FEWEST_COLUMNS) {
            return -1;
        }
        long amounts = heads.stream()
                .filter(h -> h.column().isMoney() || h.column() == MoneyColumn.RATE)
                .count();
        return amounts < FEWEST_COLUMNS ? -1 : grid && nothingKnown(last + 1, end) ? end : last + 1;
    }

    /** Whether the rest of a line has no label: columns that are not read. */
    private boolean nothingKnown(int from, int end) {
        for (int i = from; i < end; i++) {
            if (labels.isLabel(flow.at(i).squeezed()) || isNumber(flow.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** 执行率得分 and 执行率权重 are one head; as words of the vocabulary they would join the heads of a text that is glued. */
    private @Nullable MoneyColumn column(String text) {
        MoneyColumn known = labels.moneyColumn(text);
        if (known != null || !text.contains(RATE)) {
            return known;
        }
        String rest = text.substring(text.indexOf(RATE) + RATE.length());
        MoneyColumn points = rest.isEmpty() ? null : labels.moneyColumn(rest);
        return points == MoneyColumn.WEIGHT || points == MoneyColumn.SCORE ? points : null;
    }

    private boolean moneyFollows(int from, int end) {
        for (int i = from; i < end; i++) {
            if (labels.moneyColumn(flow.at(i).squeezed()) != null) {
                return true;
            }
        }
        return false;
    }

    /** 全年预算数 is a column where other columns stand around it, a row label where it comes again. */
    private static boolean ambiguousRow(Flow.Item item, List<Head> heads) {
        return heads.stream().anyMatch(head -> head.label().squeezed().equals(item.squeezed()));
    }

    private int rowEnd(int from, List<Head> heads) {
        int i = from;
        while (i < flow.size()) {
            Flow.Item item = flow.at(i);
            boolean newLine = item.line() != flow.at(i - 1).line();
            boolean table = item.kind() == Row.Kind.GRID || item.kind() == Row.Kind.RAGGED;
            if (newLine && (table || item.kind() == Row.Kind.LINE && !continuesReason(i, heads))) {
                break;
            }
            if (!item.isEmpty() && endsRow(item.squeezed())) {
                break;
            }
            i++;
        }
        return i;
    }

    /** A label or a title of what follows the money; in a form on one line also the head of the indicators. */
    private boolean endsRow(String text) {
        return labels.isHeaderLabel(text) || labels.isFormTitle(text) || labels.column(text) == Column.LEVEL1;
    }

    private boolean continuesReason(int index, List<Head> heads) {
        Flow.Item item = flow.at(index);
        boolean reason = heads.get(heads.size() - 1).column() == MoneyColumn.REASON;
        return reason && !isNumber(item) && !labels.isLabel(item.squeezed());
    }

    /** Gives the cells of a row to the columns: by position in a real table, else by order and type. */
    private Map<MoneyColumn, Span> assign(int from, int to, List<Head> heads) {
        List<Flow.Item> items = flow.range(from, to);
        markPlaceholders(items);
        if (!items.isEmpty() && items.get(0).kind() == Row.Kind.GRID) {
            return underHeads(items, heads);
        }
        Map<MoneyColumn, Span> cells = new EnumMap<>(MoneyColumn.class);
        if (byOrdinal(items, heads, cells)) {
            return cells;
        }
        Map<MoneyColumn, Span> unglued = unglued(items, heads);
        return unglued.isEmpty() ? inOrder(items, heads) : unglued;
    }

    private static Map<MoneyColumn, Span> underHeads(List<Flow.Item> items, List<Head> heads) {
        Map<MoneyColumn, Span> cells = new EnumMap<>(MoneyColumn.class);
        for (Flow.Item item : items) {
            heads.stream()
                    .filter(head -> head.label().overlaps(item.span()))
                    .findFirst()
                    .ifPresent(head -> put(cells, head.column(), item.span()));
        }
        return cells;
    }

    /** A row that is one text, because the source glued its amounts to one another; empty where it is not. */
    private static Map<MoneyColumn, Span> unglued(List<Flow.Item> items, List<Head> heads) {
        List<Flow.Item> filled = items.stream().filter(item -> !item.isEmpty()).toList();
        boolean single = filled.size() == 1
                && !isNumber(filled.get(0))
                && filled.get(0).span().pieces().size() == 1;
        if (!single) {
            return Map.of();
        }
        List<MoneyColumn> columns = heads.stream()
                .map(Head::column)
                .filter(c -> c != MoneyColumn.REASON && c != MoneyColumn.IGNORED)
                .toList();
        return GluedNumbers.split(filled.get(0).span(), columns);
    }

    /** Each cell goes to the next column that it can belong to. */
    private static Map<MoneyColumn, Span> inOrder(List<Flow.Item> items, List<Head> heads) {
        Map<MoneyColumn, Span> cells = new EnumMap<>(MoneyColumn.class);
        boolean full = items.stream().filter(item -> !item.isEmpty()).count() >= heads.size() || hasEmpties(items);
        int h = 0;
        for (Flow.Item item : items) {
            if (h >= heads.size()) {
                extend(cells, heads.get(heads.size() - 1).column(), item);
                continue;
            }
            if (!item.isEmpty()) {
                h = columnOf(item, heads, h, full);
                if (fits(item, heads.get(h).column())) {
                    put(cells, heads.get(h).column(), item.span());
                }
            }
            h++;
        }
        return cells;
    }

    /**
     * The column that a cell can belong to, from one on; the last one where none fits.
     *
     * @param full whether no cell is missing; where one is, a percentage is the rate of execution
     */
    private static int columnOf(Flow.Item item, List<Head> heads, int from, boolean full) {
        int last = heads.size() - 1;
        int h = from;
        while (h < last && !fits(item, heads.get(h).column())) {
            h++;
        }
        boolean rate = !full && isNumber(item) && item.squeezed().endsWith("%");
        while (rate && h < last && heads.get(h).column() != MoneyColumn.RATE) {
            h++;
        }
        return h;
    }

    /** A text dump that keeps its empty cells has each amount under its head. */
    private static boolean byOrdinal(List<Flow.Item> items, List<Head> heads, Map<MoneyColumn, Span> cells) {
        boolean ragged = !items.isEmpty() && items.get(0).kind() == Row.Kind.RAGGED;
        List<Flow.Item> filled = items.stream().filter(item -> !item.isEmpty()).toList();
        boolean under = ragged
                && filled.stream().allMatch(item -> heads.stream()
                        .anyMatch(head -> head.label().column() == item.span().column()));
        if (!under || filled.isEmpty()) {
            return false;
        }
        for (Flow.Item item : filled) {
            heads.stream()
                    .filter(head -> head.label().column() == item.span().column())
                    .findFirst()
                    .ifPresent(head -> put(cells, head.column(), item.span()));
        }
        boolean fits = cells.entrySet().stream()
                .allMatch(cell -> cell.getKey() == MoneyColumn.REASON
                        || NUMBER.matcher(cell.getValue().squeezed()).matches()
                        || NOTHING.matcher(cell.getValue().squeezed()).matches());
        if (!fits) {
            cells.clear();
        }
        return fits;
    }

    private static void markPlaceholders(List<Flow.Item> items) {
        items.stream()
                .filter(item -> NOTHING.matcher(item.squeezed()).matches())
                .forEach(item -> item.span().markLabel());
    }

    private static void put(Map<MoneyColumn, Span> cells, MoneyColumn column, Span span) {
        if (column != MoneyColumn.IGNORED) {
            cells.putIfAbsent(column, span);
        }
    }

    private static boolean hasEmpties(List<Flow.Item> items) {
        return items.stream().anyMatch(Flow.Item::isEmpty);
    }

    private static void extend(Map<MoneyColumn, Span> cells, MoneyColumn last, Flow.Item item) {
        if (last == MoneyColumn.REASON && !item.isEmpty()) {
            cells.merge(last, item.span(), (a, b) -> Span.join(List.of(a, b)));
        }
    }

    private static boolean fits(Flow.Item item, MoneyColumn column) {
        String text = item.squeezed();
        if (NOTHING.matcher(text).matches()) {
            return true;
        }
        boolean number = NUMBER.matcher(text).matches();
        return switch (column) {
            case REASON -> !number;
            case IGNORED -> true;
            case INITIAL, ADJUSTED, EXECUTED, FORECAST -> number && !text.endsWith("%");
            case RATE, WEIGHT, SCORE -> number;
        };
    }
}

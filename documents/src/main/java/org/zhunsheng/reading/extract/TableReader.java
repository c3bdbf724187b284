package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.LevelWeight;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.GluedPoints;
import org.zhunsheng.reading.layout.HeaderFinder;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Patience;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.RowAligner;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.reading.layout.TableColumn;
import org.zhunsheng.reading.layout.TableHeader;

/** Reads the body of a table of indicators: rows, filled-down levels, the total row. */
final class TableReader {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?分?");
    private static final Pattern NOTE_START = Pattern.compile("^(?:注|备注|说明|填表说明|填报说明)[:：1一].*", Pattern.DOTALL);

    private static final int PAIR = 2;

    /** 某县司法局2025年项目绩效目标: what the next form is called, though it is no 表. */
    private static final Pattern HEADING = Pattern.compile("[^。;:]{0,30}20[0-9]{2}年[^。;:]{2,30}");

    private final Flow flow;
    private final Labels labels;
    private final LevelNames names;
    private final HeaderFinder headers;

    TableReader(Flow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
        this.names = new LevelNames(labels);
        this.headers = new HeaderFinder(flow, labels);
    }

    /** The vocabulary in force. */
    Labels labels() {
        return labels;
    }

    /** The rows of a table's body with the index where it ends. */
    record Body(List<RowAligner.Aligned> rows, int end) {}

    /** Finds and aligns the body that follows a header. */
    Body body(TableHeader header) {
        List<RowAligner.Aligned> rows = new ArrayList<>();
        int end = rows(header, rows::add);
        return new Body(rows, end);
    }

    /**
     * Finds and aligns the rows that follow a header, and hands on each before it looks at the next: a long list is
     * walked over once.
     *
     * @return the index where the body ends
     */
    int rows(TableHeader header, Consumer<RowAligner.Aligned> rows) {
        int from = header.to();
        if (from >= flow.size()) {
            return from;
        }
        Row.Kind kind = flow.at(from).kind();
        boolean rowsKnown = kind == Row.Kind.GRID || kind == Row.Kind.RAGGED;
        boolean openLines =
                from > 0 && flow.at(from).line() == flow.at(from - 1).line();
        RowAligner aligner = new RowAligner(header.columns(), labels, openLines);
        int start = from;
        boolean more = true;
        while (more && start < flow.size()) {
            Patience.check();
            int last = rowsKnown ? flow.lineEnd(start) : flow.size();
            int end = bodyEnd(start, last, header, kind);
            List<Flow.Item> items = withoutVerticalGroups(start, end, header);
            if (!items.isEmpty()) {
                aligner.align(items).forEach(rows);
            }
            more = end == last;
            start = end;
        }
        return start;
    }

    /** The items of a stretch; none where all are empty. */
    private List<Flow.Item> withoutVerticalGroups(int from, int to, TableHeader header) {
        List<Flow.Item> items = new ArrayList<>(to - from);
        boolean filled = false;
        for (Flow.Item item : flow.range(from, to)) {
            if (!isVerticalGroup(item, header)) {
                items.add(item);
                filled |= !item.isEmpty();
            }
        }
        return filled ? items : List.of();
    }

    /** 绩效指标, spelled down the left side, names the table and no row. */
    private boolean isVerticalGroup(Flow.Item item, TableHeader header) {
        String text = item.squeezed();
        boolean group = !item.isEmpty() && labels.isGroup(text) && !labels.isLevel1(text) && !labels.isLevel2(text);
        if (group && !header.list()) {
            item.span().markLabel();
        }
        return group && !header.list();
    }

    /** Where the body ends between two indexes; the second one where it goes on. */
    private int bodyEnd(int from, int to, TableHeader header, Row.Kind kind) {
        boolean rowsKnown = kind == Row.Kind.GRID || kind == Row.Kind.RAGGED;
        for (int i = from; i < to; i++) {
            Flow.Item item = flow.at(i);
            boolean opens = !rowsKnown || flow.opensLine(i);
            boolean left = kind == Row.Kind.CELL && item.kind() != Row.Kind.CELL;
            if (!item.isEmpty() && (left || opens && ends(item, i, header, rowsKnown))) {
                return i;
            }
        }
        return to;
    }

    private boolean ends(Flow.Item item, int index, TableHeader header, boolean rowsKnown) {
        String text = item.squeezed();
        boolean levelAlone = labels.isLevel1(text) || labels.isLevel2(text) || TargetGrammar.saysNothing(text);
        boolean prose = item.kind() == Row.Kind.PROSE || rowsKnown && item.kind() == Row.Kind.LINE && !levelAlone;
        if (prose || labels.isFormTitle(text) || opensNotes(text)) {
            return true;
        }
        boolean heading = rowsKnown
                && labels.kindOfTitle(text) != null
                && flow.isAlone(index)
                && HEADING.matcher(text).matches();
        if (labels.isFurniture(text) || heading) {
            return true;
        }
        if (header.list()) {
            return labels.isSignature(text);
        }
        boolean level = labels.isLevel1(text) || labels.isLevel2(text);
        if (TitleReader.isNumber(text) && flow.isAlone(index)) {
            return true;
        }
        if (rowsKnown && FormReader.UNIT_LINE.matcher(text).matches()) {
            return true;
        }
        if (labels.isTotal(text) && !level) {
            return true;
        }
        if (rowsKnown && headers.at(index) != null) {
            return true;
        }
        Field field = labels.field(text);
        boolean form = field != null && !field.isGoal() && field != Field.FISCAL_YEAR && field != Field.MONEY_UNIT;
        // 说明 may be an indicator; with one cell beside it, it is a note.
        boolean pair = rowsKnown && flow.filledLine(index).size() <= PAIR;
        boolean noted = labels.opensNote(text) && (text.length() > 2 || pair);
        boolean signed = labels.isSignature(text) && text.length() > 2;
        boolean block = labels.isGroup(text) && text.endsWith("绩效指标") && text.length() > 4;
        return !level
                && (form || noted || signed || block)
                && (rowsKnown || item.kind() == Row.Kind.CELL || noted || signed || form || block);
    }

    private static boolean opensNotes(String text) {
        return "注备说填".indexOf(text.charAt(0)) >= 0 && NOTE_START.matcher(text).matches();
    }

    /** The total row at an index: its points and its score go to the project; returns the index after it, or -1. */
    int totalRow(int index, TableHeader header, ProjectDraft project) {
        Flow.Item item = flow.at(index);
        if (!labels.isTotal(item.squeezed())) {
            return -1;
        }
        item.span().markLabel();
        List<Span> numbers = new ArrayList<>();
        int i = index + 1;
        while (i < flow.size() && numbers.size() < 4) {
            Flow.Item next = flow.at(i);
            boolean table =
                    next.kind() == Row.Kind.GRID || next.kind() == Row.Kind.RAGGED || next.kind() == Row.Kind.LINE;
            boolean again = next.line() == item.line() && labels.isTotal(next.squeezed());
            if (again) {
                next.span().markLabel();
                i++;
                continue;
            }
            if (table && next.line() != item.line()
                    || !next.isEmpty()
                            && !NUMBER.matcher(next.squeezed()).matches()
                            && !next.squeezed().matches("[-—/]+")) {
                break;
            }
            if (!next.isEmpty() && NUMBER.matcher(next.squeezed()).matches()) {
                numbers.add(next.span());
            }
            i++;
        }
        boolean scored = header.has(Column.SCORE);
        boolean weighted = header.has(Column.WEIGHT) || header.has(Column.CURRENT_WEIGHT);
        assignTotal(project, numbers, scored, weighted, header);
        return Math.max(i, index + 1);
    }

    private static void assignTotal(
            ProjectDraft project, List<Span> numbers, boolean scored, boolean weighted, TableHeader header) {
        if (numbers.isEmpty()) {
            return;
        }
        Span first = numbers.get(0);
        int middle = numbers.size() == 1 && scored && weighted ? GluedPoints.total(first.squeezed()) : -1;
        if (middle > 0) {
            project.totalWeight = first.head(middle);
            project.totalScore = first.squeezedPart(middle, first.squeezed().length());
            return;
        }
        if (numbers.size() == 1) {
            boolean grid = header.columns().stream()
                    .anyMatch(c -> c.type() == Column.SCORE && c.label().overlaps(first));
            if (scored && (!weighted || grid && first.column() > 0)) {
                project.totalScore = first;
            } else {
                project.totalWeight = first;
            }
            return;
        }
        project.totalWeight = first;
        project.totalScore = numbers.get(numbers.size() - 1);
    }

    /** Turns aligned rows into indicators of one half of the form, levels filled down. */
    List<IndicatorDraft> indicators(List<RowAligner.Aligned> rows, TableHeader header, int half) {
        List<IndicatorDraft> out = new ArrayList<>();
        Levels levels = new Levels();
        for (RowAligner.Aligned row : rows) {
            Patience.check();
            IndicatorDraft draft = draft(row, header.columns(), half, levels);
            if (draft != null) {
                out.add(draft);
            }
        }
        return out;
    }

    /** The levels in force while going down the rows. */
    static final class Levels {
        IndicatorDraft.@Nullable LevelDraft first;
        IndicatorDraft.@Nullable LevelDraft second;
    }

    @Nullable
    IndicatorDraft draft(RowAligner.Aligned row, List<TableColumn> columns, int half, Levels levels) {
        Map<Column, Span> cells = new EnumMap<>(Column.class);
        IndicatorDraft draft = new IndicatorDraft();
        for (int c = 0; c < columns.size(); c++) {
            TableColumn column = columns.get(c);
            List<Span> words = row.cells().get(c);
            boolean shared = column.type() == Column.LEVEL1;
            if (words.isEmpty() || column.half() != half && !shared) {
                continue;
            }
            Span span = Span.join(words);
            if (TargetGrammar.saysNothing(span.squeezed())) {
                span.markLabel();
            }
            if (column.type() == Column.PLACE) {
                draft.places().add(new IndicatorDraft.PlaceCell(column.label(), span));
            } else {
                // The reason and what is done about it may stand in two columns; of other columns the first counts.
                cells.merge(
                        column.type(),
                        span,
                        (before, more) ->
                                column.type() == Column.DEVIATION ? Span.join(List.of(before, more)) : before);
            }
        }
        swapDirection(cells);
        levels(cells, levels);
        draft.levels(levels.first, levels.second);
        row.doubts().forEach(draft.doubts()::add);
        Span name = cells.get(Column.LEVEL3);
        boolean noColumn = columns.stream().noneMatch(column -> column.type() == Column.LEVEL3);
        if (!noColumn && saysNothing(name, cells, draft)) {
            markPlaceholders(cells);
            return null;
        }
        cells.forEach((column, span) -> {
            if (column != Column.LEVEL1 && column != Column.LEVEL2) {
                draft.put(column, column == Column.LEVEL3 ? RunningLabel.cutOff(span) : span);
            }
        });
        return draft.cells().isEmpty() ? null : draft;
    }

    /** Some forms print the sign under 方向 and the direction under 性质. */
    private static void swapDirection(Map<Column, Span> cells) {
        Span sign = cells.get(Column.OPERATOR);
        Span direction = cells.get(Column.DIRECTION);
        boolean swapped = sign != null && sign.squeezed().endsWith("向");
        if (swapped) {
            cells.put(Column.DIRECTION, sign);
            cells.remove(Column.OPERATOR);
            if (direction != null) {
                cells.put(Column.OPERATOR, direction);
            }
        } else if (direction != null && !direction.squeezed().endsWith("向") && sign == null) {
            cells.put(Column.OPERATOR, direction);
            cells.remove(Column.DIRECTION);
        }
    }

    private static void markPlaceholders(Map<Column, Span> cells) {
        cells.forEach((column, span) -> {
            if (column != Column.LEVEL1 && column != Column.LEVEL2) {
                span.markLabel();
            }
        });
    }

    private boolean saysNothing(@Nullable Span name, Map<Column, Span> cells, IndicatorDraft draft) {
        String bare = name == null ? "" : RunningLabel.without(name.squeezed());
        boolean noName = bare.isEmpty() || TargetGrammar.saysNothing(bare) || bare.equals("无");
        boolean noValues = draft.places().isEmpty();
        boolean onlyPoints = true;
        for (Map.Entry<Column, Span> cell : cells.entrySet()) {
            String text = cell.getValue().squeezed();
            String words = isWords(cell.getKey()) ? RunningLabel.without(text) : text;
            boolean nothing = words.isEmpty() || TargetGrammar.saysNothing(words) || words.equals("无");
            switch (cell.getKey()) {
                case LEVEL1, LEVEL2, LEVEL3, SEQUENCE, UNKNOWN, IGNORED -> {}
                case WEIGHT, SCORE -> onlyPoints &= nothing;
                default -> noValues &= nothing;
            }
        }
        return noName && noValues && (onlyPoints || bare.isEmpty());
    }

    /** Whether a running label may have slipped into a column of words, because the row has nothing else. */
    private static boolean isWords(Column column) {
        return column == Column.DESCRIPTION
                || column == Column.FORMULA
                || column == Column.BASIS
                || column == Column.REMARK
                || column == Column.DEVIATION;
    }

    private void levels(Map<Column, Span> cells, Levels levels) {
        Span first = cells.get(Column.LEVEL1);
        Span second = cells.get(Column.LEVEL2);
        if (first != null) {
            IndicatorDraft.LevelDraft level = names.parse(first);
            boolean same =
                    levels.first != null && level.name() != null && level.name().equals(levels.first.name());
            levels.first = level.name() == null && levels.first != null && level.weight() != null ? lost(level) : level;
            levels.second = same ? levels.second : null;
        }
        if (second != null) {
            levels.second = names.parse(second);
        }
        levels.first = weighted(levels.first, first != null, cells.get(Column.LEVEL1_WEIGHT));
        levels.second = weighted(levels.second, second != null, cells.get(Column.LEVEL2_WEIGHT));
    }

    /** A level whose weight stands in a column of its own; where its name says another one, the column stays unread. */
    private static IndicatorDraft.@Nullable LevelDraft weighted(
            IndicatorDraft.@Nullable LevelDraft level, boolean named, @Nullable Span weight) {
        LevelWeight points = weight == null ? null : LevelNames.points(weight.squeezed());
        if (level == null || weight == null || points == null) {
            return level;
        }
        LevelWeight own = named ? level.weight() : null;
        if (own != null && !own.isSame(points)) {
            return level;
        }
        Span both = Span.join(List.of(level.span(), weight));
        return new IndicatorDraft.LevelDraft(level.name(), both, points, level.mandatory());
    }

    private static IndicatorDraft.LevelDraft lost(IndicatorDraft.LevelDraft level) {
        return level;
    }
}

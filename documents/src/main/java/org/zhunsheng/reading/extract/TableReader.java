package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.LevelWeight;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Gap;
import org.zhunsheng.reading.layout.GluedPoints;
import org.zhunsheng.reading.layout.HeaderFinder;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Patience;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.RowAligner;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.reading.layout.TableColumn;
import org.zhunsheng.reading.layout.TableHeader;
import org.zhunsheng.text.Chars;

/** Reads the body of a table of indicators: rows, filled-down levels, the total row. */
final class TableReader {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?分?");
    private static final Pattern NOTE_START = Pattern.compile("^(?:注|备注|说明|填表说明|填报说明)[:：1一].*", Pattern.DOTALL);
    private static final String RUNNING_BEGINS = "★☆▲△*指目0123456789";
    private static final Pattern RUNNING = Pattern.compile(
            "^([★☆▲△*]*)\\s*(?:指标|目标)\\s*(?:[0-9一二三四五六七八九十]{1,2}\\s*[:：.、]?|[:：])\\s*|^([★☆▲△*]*)\\s*[0-9]{1,2}\\s*[、.．](?![0-9])\\s*");

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
        int from = header.to();
        int to = bodyEnd(from, header);
        Row.Kind kind = from < flow.size() ? flow.at(from).kind() : Row.Kind.GRID;
        boolean openLines = from > 0
                && from < flow.size()
                && flow.at(from).line() == flow.at(from - 1).line();
        RowAligner aligner = new RowAligner(header.columns(), labels, openLines);
        List<RowAligner.Aligned> rows = new ArrayList<>();
        int start = from;
        while (start < to) {
            Patience.check();
            int end = kind == Row.Kind.GRID || kind == Row.Kind.RAGGED ? Math.min(flow.lineEnd(start), to) : to;
            List<Flow.Item> items = flow.range(start, end).stream()
                    .filter(item -> !isVerticalGroup(item, header))
                    .toList();
            if (items.stream().anyMatch(item -> !item.isEmpty())) {
                rows.addAll(aligner.align(items));
            }
            start = end;
        }
        return new Body(rows, to);
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

    private int bodyEnd(int from, TableHeader header) {
        int i = from;
        Row.Kind kind = from < flow.size() ? flow.at(from).kind() : Row.Kind.GRID;
        boolean rowsKnown = from < flow.size()
                && (flow.at(from).kind() == Row.Kind.GRID || flow.at(from).kind() == Row.Kind.RAGGED);
        while (i < flow.size()) {
            Flow.Item item = flow.at(i);
            boolean opens = flow.opensLine(i) || !rowsKnown;
            boolean left = kind == Row.Kind.CELL && item.kind() != Row.Kind.CELL;
            if (!item.isEmpty() && (left || opens && ends(item, i, header, rowsKnown))) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean ends(Flow.Item item, int index, TableHeader header, boolean rowsKnown) {
        String text = item.squeezed();
        boolean levelAlone = labels.isLevel1(text) || labels.isLevel2(text) || TargetGrammar.saysNothing(text);
        boolean prose = item.kind() == Row.Kind.PROSE || rowsKnown && item.kind() == Row.Kind.LINE && !levelAlone;
        if (prose || labels.isFormTitle(text) || opensNotes(text)) {
            return true;
        }
        if (labels.isFurniture(text)) {
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
        boolean noted = labels.opensNote(text) && text.length() > 2;
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
                cells.putIfAbsent(column.type(), span);
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
                draft.put(column, column == Column.LEVEL3 ? withoutRunningLabel(span) : span);
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
        String bare = name == null ? "" : withoutRunning(name.squeezed());
        boolean noName = bare.isEmpty() || TargetGrammar.saysNothing(bare) || bare.equals("无");
        boolean noValues = draft.places().isEmpty();
        boolean onlyPoints = true;
        for (Map.Entry<Column, Span> cell : cells.entrySet()) {
            String text = cell.getValue().squeezed();
            String words = isWords(cell.getKey()) ? withoutRunning(text) : text;
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

    private static String withoutRunning(String text) {
        return mayRun(text, 0) ? RUNNING.matcher(text).replaceFirst("") : text;
    }

    /** Most names begin with something that no running label begins with. */
    private static boolean mayRun(String text, int from) {
        return from < text.length() && RUNNING_BEGINS.indexOf(Chars.fold(text.charAt(from))) >= 0;
    }

    /** Takes 指标1： off a name; what remains is a stretch of the same source. */
    private Span withoutRunningLabel(Span name) {
        String raw = name.first().raw();
        int lead = 0;
        while (lead < raw.length() && Chars.isSpace(raw.charAt(lead))) {
            lead++;
        }
        if (!mayRun(raw, lead)) {
            return name;
        }
        Matcher running = RUNNING.matcher(Chars.fold(raw.substring(lead)));
        if (!running.find() || running.end() == 0) {
            return name;
        }
        int star = lead + (running.group(1) != null ? running.end(1) : running.end(2));
        int cut = lead + running.end();
        if (cut >= raw.length() || Chars.isBlank(raw.substring(cut))) {
            if (name.pieces().size() == 1) {
                return name;
            }
            name.first().markLabel();
            return new Span(name.pieces().subList(1, name.pieces().size()));
        }
        name.first().part(lead, cut).markLabel();
        List<Piece> pieces = new ArrayList<>(name.pieces());
        pieces.set(0, name.first().part(cut, raw.length()).after(Gap.LINE));
        if (star > lead) {
            pieces.add(0, name.first().part(lead, star));
        }
        return new Span(pieces);
    }
}

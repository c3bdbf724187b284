package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Goal;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.MoneyColumn;
import org.zhunsheng.reading.layout.MoneyRow;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.RowAligner;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.reading.layout.TableColumn;
import org.zhunsheng.reading.layout.TableHeader;

/**
 * Reads a flat list row by row: several projects in one table, each known by a project cell that is not empty, or that
 * names another project than the row above. A finished project is handed on, so that a list may be of any length.
 */
final class ListReader {
    private static final int LONGEST_SUBTOTAL = 6;

    private final Labels labels;
    private final TableHeader header;
    private final UnitRows units;
    private final TableReader tables;
    private final ProjectDraft heading;
    private final DocumentDraft document;
    private final Consumer<ProjectDraft> finished;
    private final RunReader runs;
    private final TaggedCell tagged;
    private final LevelLines levelled;
    private final LevelNames names;
    private ProjectDraft project = new ProjectDraft();
    private TableReader.Levels levels = new TableReader.Levels();
    private final List<@Nullable Span> groups;
    private final Map<Integer, List<IndicatorDraft>> grouped = new TreeMap<>();
    private @Nullable Span unit;
    private @Nullable Span unitCode;
    private RowAligner.@Nullable Aligned waiting;

    /**
     * @param heading what stands over the list and holds for all its projects
     * @param document where totals go
     * @param finished takes each project when the next one begins
     */
    ListReader(
            TableHeader header,
            TableReader tables,
            ProjectDraft heading,
            DocumentDraft document,
            Consumer<ProjectDraft> finished) {
        this.labels = tables.labels();
        this.header = header;
        this.units = new UnitRows(header);
        this.tables = tables;
        this.heading = heading;
        this.document = document;
        this.finished = finished;
        this.runs = new RunReader(labels).bracketsDescribe(false);
        this.tagged = new TaggedCell(labels);
        this.levelled = new LevelLines(labels, tagged);
        this.names = new LevelNames(labels);
        this.groups = groups(header);
        document.list = true;
    }

    /** Reads one row; one that may be a unit's total waits for the next row to tell. */
    void row(RowAligner.Aligned row) {
        RowAligner.Aligned before = waiting;
        waiting = null;
        if (before != null) {
            Span unitName = nameOrUnit(before);
            if (unitName != null && opensUnit(before, row)) {
                total(unitName, before);
            } else {
                read(before);
            }
        }
        if (mayBeUnit(row)) {
            waiting = row;
        } else {
            read(row);
        }
    }

    private void read(RowAligner.Aligned row) {
        Span name = cell(row, Field.PROJECT_NAME);
        Span owner = cell(row, Field.UNIT);
        Span total = nameOrUnit(row);
        if (total == null) {
            total = totalInNumbers(row);
        }
        if (total != null && isTotal(total.squeezed())) {
            total(total, row);
            return;
        }
        if (subtotal(row)) {
            return;
        }
        if (name != null && !goesOn(name)) {
            next();
        }
        if (owner != null) {
            unit = owner;
            unitCode = null;
        }
        fill(row);
        for (int c = 0; c < header.columns().size(); c++) {
            TableColumn column = header.columns().get(c);
            if (column.type() == Column.INDICATOR_RUN && !row.cells().get(c).isEmpty()) {
                run(column, Span.join(row.cells().get(c)));
            }
        }
        for (int group = 0; group < groups.size(); group++) {
            Span above = groups.get(group);
            IndicatorDraft draft = tables.draft(row, header.columns(), group, levels);
            if (draft != null && draft.cells().keySet().stream().anyMatch(ListReader::isIndicatorColumn)) {
                if (above == null) {
                    project.indicators.add(draft);
                } else {
                    draft.levels(names.parse(above), null);
                    grouped.computeIfAbsent(group, none -> new ArrayList<>()).add(draft);
                }
            }
        }
    }

    /** The first level over each group of columns; a list without groups is one group without a level over it. */
    private static List<@Nullable Span> groups(TableHeader header) {
        List<@Nullable Span> groups = new ArrayList<>();
        groups.add(null);
        for (TableColumn column : header.columns()) {
            if (column.type() == Column.LEVEL3 && column.above() != null) {
                while (groups.size() <= column.half()) {
                    groups.add(null);
                }
                groups.set(column.half(), column.above());
            }
        }
        return groups;
    }

    /** Indicators as running text; the column itself may name their level. */
    private void run(TableColumn column, Span words) {
        if (TargetGrammar.saysNothing(words.squeezed())) {
            words.markLabel();
            return;
        }
        String label = column.label().squeezed();
        boolean first = column.above() == null && labels.isLevel1(label);
        boolean second = !first && labels.isLevel2(label);
        IndicatorDraft.LevelDraft level = first || second ? names.parse(column.label()) : null;
        for (Piece cell : stretches(words)) {
            if (level != null) {
                IndicatorDraft.LevelDraft above = column.above() == null ? null : names.parse(column.above());
                tagged.readUnder(cell, first ? level : above, first ? null : level, project);
            } else if (tagged.isTagged(cell.raw())) {
                tagged.read(cell, project);
            } else if (levelled.fits(LevelLines.of(cell))) {
                levelled.read(LevelLines.of(cell), project.indicators);
            } else {
                project.indicators.addAll(runs.read(cell));
            }
        }
    }

    /** The words of one cell as one stretch; words of several cells stay apart. */
    private static List<Piece> stretches(Span run) {
        Piece last = run.pieces().get(run.pieces().size() - 1);
        return run.first().sharesSourceWith(last) ? List.of(run.first().through(last)) : run.pieces();
    }

    /** A list that was sorted or filtered repeats the project's name in every row. */
    private boolean goesOn(Span name) {
        Span open = project.fields.get(Field.PROJECT_NAME);
        boolean same = open != null && open.squeezed().equals(name.squeezed());
        if (same) {
            name.markValue();
        }
        return same;
    }

    /** Hands on the last project. */
    void finish() {
        if (waiting != null) {
            read(waiting);
            waiting = null;
        }
        next();
    }

    private static boolean isIndicatorColumn(Column column) {
        return switch (column) {
            case LEVEL3, TARGET, CURRENT_TARGET, MEDIUM_TARGET, ACTUAL -> true;
            default -> false;
        };
    }

    private void next() {
        levels = new TableReader.Levels();
        grouped.values().forEach(project.indicators::addAll);
        grouped.clear();
        if (!project.isEmpty()) {
            heading.fields.forEach((field, span) -> {
                if (field != Field.PROJECT_NAME) {
                    project.fields.putIfAbsent(field, span);
                }
            });
            if (unit != null) {
                project.fields.putIfAbsent(Field.UNIT, unit);
                if (unitCode != null) {
                    project.fields.putIfAbsent(Field.UNIT_CODE, unitCode);
                }
            }
            project.fromList = true;
            finished.accept(project);
        }
        project = new ProjectDraft();
    }

    /** 小计 under the indicators of one project: its points and its score. */
    private boolean subtotal(RowAligner.Aligned row) {
        Span label = subtotalLabel(row);
        if (label == null) {
            return false;
        }
        label.markLabel();
        List<Span> numbers = new ArrayList<>();
        row.cells().stream()
                .flatMap(List::stream)
                .filter(span -> Amounts.points(span.text()) != null)
                .forEach(numbers::add);
        boolean scored = header.has(Column.SCORE);
        if (scored && numbers.size() > 1) {
            project.totalWeight = numbers.get(0);
            project.totalScore = numbers.get(numbers.size() - 1);
        }
        return true;
    }

    private @Nullable Span subtotalLabel(RowAligner.Aligned row) {
        for (List<Span> cell : row.cells()) {
            for (Span span : cell) {
                String text = span.squeezed();
                if (text.length() <= LONGEST_SUBTOTAL && labels.isSubtotal(text)) {
                    return span;
                }
            }
        }
        return null;
    }

    /** 合计 in the column of the running numbers. */
    private @Nullable Span totalInNumbers(RowAligner.Aligned row) {
        for (int c = 0; c < header.columns().size(); c++) {
            List<Span> words = row.cells().get(c);
            boolean number = header.columns().get(c).type() == Column.SEQUENCE && !words.isEmpty();
            if (number && labels.isTotal(Span.join(words).squeezed())) {
                return Span.join(words);
            }
        }
        return null;
    }

    private @Nullable Span cell(RowAligner.Aligned row, Field field) {
        for (int c = 0; c < header.columns().size(); c++) {
            if (header.columns().get(c).field() == field && !row.cells().get(c).isEmpty()) {
                return Span.join(row.cells().get(c));
            }
        }
        return null;
    }

    private @Nullable Span nameOrUnit(RowAligner.Aligned row) {
        Span name = cell(row, Field.PROJECT_NAME);
        return name != null ? name : cell(row, Field.UNIT);
    }

    private boolean isTotal(String text) {
        return labels.isTotal(text) || text.endsWith("小计") || text.endsWith("合计");
    }

    /** Whether a row has the name of a body and amounts and nothing else: a unit's total, or a project called so. */
    private boolean mayBeUnit(RowAligner.Aligned row) {
        Span name = nameOrUnit(row);
        return name != null && !isTotal(name.squeezed()) && units.mayBe(name, row);
    }

    /** A unit's total is followed by a project, which costs no more; a project by its indicators. */
    private boolean opensUnit(RowAligner.Aligned row, RowAligner.Aligned following) {
        Span project = cell(following, Field.PROJECT_NAME);
        if (project == null || isTotal(project.squeezed())) {
            return false;
        }
        Amounts.Found sum = amount(row);
        Amounts.Found part = amount(following);
        return sum == null || part == null || part.money().compareTo(sum.money()) <= 0;
    }

    private Amounts.@Nullable Found amount(RowAligner.Aligned row) {
        for (int c = 0; c < header.columns().size(); c++) {
            List<Span> words = row.cells().get(c);
            if (header.columns().get(c).type() == Column.MONEY && !words.isEmpty()) {
                return Amounts.amount(Span.join(words).text(), MoneyScale.YUAN);
            }
        }
        return null;
    }

    private void total(Span name, RowAligner.Aligned row) {
        for (int c = 0; c < header.columns().size(); c++) {
            TableColumn column = header.columns().get(c);
            if (column.type() == Column.MONEY && !row.cells().get(c).isEmpty()) {
                document.totals.add(
                        new DocumentDraft.TotalCell(name, Span.join(row.cells().get(c)), MoneyRow.TOTAL));
                break;
            }
        }
        if (!isTotal(name.squeezed())) {
            next();
            unit = name;
            Span own = cell(row, Field.UNIT_CODE);
            unitCode = own == null ? cell(row, Field.PROJECT_CODE) : own;
        }
    }

    private void fill(RowAligner.Aligned row) {
        for (int c = 0; c < header.columns().size(); c++) {
            TableColumn column = header.columns().get(c);
            if (row.cells().get(c).isEmpty()) {
                continue;
            }
            Span span = Span.join(row.cells().get(c));
            Field field = column.field();
            MoneyRow money = column.money();
            if (column.type() == Column.GOAL) {
                Goal.Horizon horizon = field == Field.GOAL_MEDIUM ? Goal.Horizon.MEDIUM_TERM : Goal.Horizon.ANNUAL;
                if (field == Field.COMPLETION) {
                    project.completion = span;
                } else {
                    project.goals.add(new ProjectDraft.GoalCell(horizon, span));
                }
            } else if (field != null) {
                project.fields.putIfAbsent(field, span);
            } else if (money != null) {
                project.money.add(new ProjectDraft.MoneyCell(money, column.label(), span, false));
            } else if (column.type() == Column.SEQUENCE && project.number == null) {
                project.number = span;
            } else if (column.type() == Column.MONEY) {
                result(column, span);
            }
        }
    }

    private void result(TableColumn column, Span span) {
        MoneyColumn type = labels.moneyColumn(column.label().squeezed());
        if (type == null) {
            return;
        }
        ProjectDraft.MatrixRow row;
        if (project.matrix.isEmpty()) {
            row = new ProjectDraft.MatrixRow(
                    MoneyRow.TOTAL,
                    null,
                    new java.util.EnumMap<>(MoneyColumn.class),
                    new java.util.EnumMap<>(MoneyColumn.class));
            project.matrix.add(row);
        } else {
            row = project.matrix.get(0);
        }
        row.cells().putIfAbsent(type, span);
        row.heads().putIfAbsent(type, column.label());
    }
}

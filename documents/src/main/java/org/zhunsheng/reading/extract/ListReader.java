package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
    private static final Pattern UNIT_NAME = Pattern.compile(".*(?:局|所|院|中心|委员会|办公室|处|站|队|本级|机关)(?:\\(.*\\))?");

    private final Labels labels;
    private final TableHeader header;
    private final TableReader tables;
    private final ProjectDraft heading;
    private final DocumentDraft document;
    private final Consumer<ProjectDraft> finished;
    private final RunReader runs;
    private final TaggedCell tagged;
    private ProjectDraft project = new ProjectDraft();
    private TableReader.Levels levels = new TableReader.Levels();
    private @Nullable Span unit;

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
        this.tables = tables;
        this.heading = heading;
        this.document = document;
        this.finished = finished;
        this.runs = new RunReader(labels).bracketsDescribe(false);
        this.tagged = new TaggedCell(labels);
        document.list = true;
    }

    /** Reads one row. */
    void row(RowAligner.Aligned row) {
        Span name = cell(row, Field.PROJECT_NAME);
        Span owner = cell(row, Field.UNIT);
        Span total = name != null ? name : owner;
        if (total != null && isTotal(total, row)) {
            total(total, row);
            return;
        }
        if (subtotal(row)) {
            return;
        }
        if (name != null && !goesOn(name)) {
            next();
        }
        unit = owner == null ? unit : owner;
        fill(row);
        for (Span run : spans(row, Column.INDICATOR_RUN)) {
            for (Piece cell : stretches(run)) {
                if (tagged.isTagged(cell.raw())) {
                    tagged.read(cell, project);
                } else {
                    project.indicators.addAll(runs.read(cell));
                }
            }
        }
        IndicatorDraft draft = tables.draft(row, header.columns(), 0, levels);
        if (draft != null && draft.cells().keySet().stream().anyMatch(ListReader::isIndicatorColumn)) {
            project.indicators.add(draft);
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
        if (!project.isEmpty()) {
            heading.fields.forEach((field, span) -> {
                if (field != Field.PROJECT_NAME) {
                    project.fields.putIfAbsent(field, span);
                }
            });
            if (unit != null) {
                project.fields.putIfAbsent(Field.UNIT, unit);
            }
            project.fromList = true;
            finished.accept(project);
        }
        project = new ProjectDraft();
    }

    /** 小计 under the indicators of one project: its points and its score. */
    private boolean subtotal(RowAligner.Aligned row) {
        Span label = row.cells().stream()
                .flatMap(List::stream)
                .filter(span -> span.squeezed().length() <= LONGEST_SUBTOTAL && labels.isSubtotal(span.squeezed()))
                .findFirst()
                .orElse(null);
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

    private @Nullable Span cell(RowAligner.Aligned row, Field field) {
        for (int c = 0; c < header.columns().size(); c++) {
            if (header.columns().get(c).field() == field && !row.cells().get(c).isEmpty()) {
                return Span.join(row.cells().get(c));
            }
        }
        return null;
    }

    private List<Span> spans(RowAligner.Aligned row, Column type) {
        List<Span> out = new ArrayList<>();
        for (int c = 0; c < header.columns().size(); c++) {
            if (header.columns().get(c).type() == type && !row.cells().get(c).isEmpty()) {
                out.add(Span.join(row.cells().get(c)));
            }
        }
        return out;
    }

    /** A total is called so, or is a row of amounts without goal and indicators that others follow: a unit's. */
    private boolean isTotal(Span name, RowAligner.Aligned row) {
        String text = name.squeezed();
        if (labels.isTotal(text) || text.endsWith("小计") || text.endsWith("合计")) {
            return true;
        }
        boolean content = false;
        for (int c = 0; c < header.columns().size(); c++) {
            Column type = header.columns().get(c).type();
            boolean words = type != Column.MONEY && type != Column.PROJECT_FIELD && type != Column.SEQUENCE;
            content |= words && !row.cells().get(c).isEmpty();
        }
        boolean unitName = !content && UNIT_NAME.matcher(text).matches();
        return unitName && header.columns().stream().anyMatch(c -> c.type() == Column.MONEY);
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
        String text = name.squeezed();
        if (!labels.isTotal(text) && !text.endsWith("小计") && !text.endsWith("合计")) {
            next();
            unit = name;
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

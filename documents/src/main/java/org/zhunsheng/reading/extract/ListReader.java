package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Goal;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.MoneyColumn;
import org.zhunsheng.reading.layout.MoneyRow;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.RowAligner;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.reading.layout.TableColumn;
import org.zhunsheng.reading.layout.TableHeader;

/** Reads a flat list: several projects in one table, each known by a project cell that is not empty. */
final class ListReader {
    private final Flow flow;
    private final Labels labels;
    private final DocumentDraft document;
    private ProjectDraft project;
    private @Nullable Span unit;

    ListReader(Flow flow, Labels labels, DocumentDraft document, ProjectDraft project) {
        this.flow = flow;
        this.labels = labels;
        this.document = document;
        this.project = project;
    }

    /** Reads all rows; returns the index after the table. */
    int read(TableHeader header, TableReader tables) {
        document.list = true;
        TableReader.Body body = tables.body(header);
        TableReader.Levels levels = new TableReader.Levels();
        RunReader runs = new RunReader(labels).bracketsDescribe(false);
        TaggedCell tagged = new TaggedCell(labels);
        ProjectDraft heading = project;
        project = new ProjectDraft();
        for (RowAligner.Aligned row : body.rows()) {
            Span name = cell(row, header, Field.PROJECT_NAME);
            Span owner = cell(row, header, Field.UNIT);
            if (name != null && isTotal(name, row, header)) {
                total(name, row, header);
                continue;
            }
            if (name == null && owner != null && isTotal(owner, row, header)) {
                total(owner, row, header);
                continue;
            }
            if (subtotal(row, header)) {
                continue;
            }
            unit = owner == null ? unit : owner;
            if (name != null) {
                next(heading);
                levels = new TableReader.Levels();
            }
            fill(row, header);
            for (Span run : spans(row, header, Column.INDICATOR_RUN)) {
                Piece cell = run.first().through(run.pieces().get(run.pieces().size() - 1));
                if (tagged.isTagged(cell.raw())) {
                    tagged.read(cell, project);
                } else {
                    project.indicators.addAll(runs.read(cell));
                }
            }
            IndicatorDraft draft = tables.draft(row, header.columns(), 0, levels);
            if (draft != null && draft.cells().keySet().stream().anyMatch(ListReader::isIndicatorColumn)) {
                project.indicators.add(draft);
            }
        }
        next(heading);
        document.projects.forEach(listed -> RunLevels.fill(listed.indicators, document.projects, labels));
        return flow.skipEmpty(body.end());
    }

    private static boolean isIndicatorColumn(Column column) {
        return switch (column) {
            case LEVEL3, TARGET, CURRENT_TARGET, MEDIUM_TARGET, ACTUAL -> true;
            default -> false;
        };
    }

    private void next(ProjectDraft heading) {
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
            document.projects.add(project);
        }
        project = new ProjectDraft();
    }

    /** 小计 under the indicators of one project: its points and its score. */
    private boolean subtotal(RowAligner.Aligned row, TableHeader header) {
        Span label = row.cells().stream()
                .flatMap(List::stream)
                .filter(span -> labels.isSubtotal(span.squeezed()))
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

    private static @Nullable Span cell(RowAligner.Aligned row, TableHeader header, Field field) {
        for (int c = 0; c < header.columns().size(); c++) {
            if (header.columns().get(c).field() == field && !row.cells().get(c).isEmpty()) {
                return Span.join(row.cells().get(c));
            }
        }
        return null;
    }

    private static List<Span> spans(RowAligner.Aligned row, TableHeader header, Column type) {
        List<Span> out = new ArrayList<>();
        for (int c = 0; c < header.columns().size(); c++) {
            if (header.columns().get(c).type() == type && !row.cells().get(c).isEmpty()) {
                out.add(Span.join(row.cells().get(c)));
            }
        }
        return out;
    }

    /** A total is called so, or is a row of amounts without goal and indicators that others follow: a unit's. */
    private boolean isTotal(Span name, RowAligner.Aligned row, TableHeader header) {
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
        boolean unitName = text.matches(".*(?:局|所|院|中心|委员会|办公室|处|站|队|本级|机关)(?:\\(.*\\))?");
        return !content && unitName && header.columns().stream().anyMatch(c -> c.type() == Column.MONEY);
    }

    private void total(Span name, RowAligner.Aligned row, TableHeader header) {
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
            next(new ProjectDraft());
            unit = name;
        }
    }

    private void fill(RowAligner.Aligned row, TableHeader header) {
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

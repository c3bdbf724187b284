package org.zhunsheng.reading.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Goal;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.MoneyRow;
import org.zhunsheng.reading.layout.Span;

/**
 * Reads a matrix with indicators as columns and places as rows: the names of the levels stand one under the other over
 * each column, the first columns name project, place and money.
 */
final class TransposedReader {
    private final Flow flow;
    private final Labels labels;
    private final DocumentDraft document;

    TransposedReader(Flow flow, Labels labels, DocumentDraft document) {
        this.flow = flow;
        this.labels = labels;
        this.document = document;
    }

    /** Reads the matrix whose header begins at an index; returns the index after it, or -1 where none begins. */
    int read(int index, ProjectDraft heading) {
        TransposedHeader header = TransposedHeader.find(flow, labels, index);
        if (header == null) {
            return -1;
        }
        mark(header);
        document.list |= header.named();
        ProjectDraft project = header.named() ? null : heading;
        if (project != null) {
            indicators(project, header);
        }
        int i = header.end();
        while (i < flow.size() && flow.at(i).inTable()) {
            List<Flow.Item> row = flow.filledLine(i);
            if (!row.isEmpty() && ends(row.get(0))) {
                break;
            }
            project = row.isEmpty() ? project : row(row, header, heading, project);
            i = flow.lineEnd(i);
        }
        return i;
    }

    private boolean ends(Flow.Item first) {
        String text = first.squeezed();
        return labels.isFormTitle(text)
                || labels.isSignature(text)
                || labels.opensNote(text)
                || labels.field(text) == Field.PROJECT_NAME;
    }

    /** Reads one row; returns the project that it belongs to. */
    private @Nullable ProjectDraft row(
            List<Flow.Item> row, TransposedHeader header, ProjectDraft heading, @Nullable ProjectDraft open) {
        Span name = under(row, header.fields(), Field.PROJECT_NAME);
        boolean total = row.stream().limit(2).anyMatch(item -> labels.isTotal(item.squeezed()));
        boolean sum = row.stream().anyMatch(item -> labels.isSubtotal(item.squeezed()));
        ProjectDraft project = open;
        if (total && header.named()) {
            total(row, header.fields());
        } else if ((sum || total) && project != null) {
            amount(row, header.fields(), project);
            targets(row, header, project);
        } else {
            if (name != null) {
                project = begin(name, heading, header);
            }
            if (project != null) {
                place(row, header, project);
            }
        }
        return project;
    }

    private static void mark(TransposedHeader header) {
        header.fields().forEach(Span::markLabel);
    }

    private @Nullable Span under(List<Flow.Item> row, List<Span> fields, Field field) {
        for (Span label : fields) {
            if (labels.field(label.squeezed()) == field) {
                return TransposedHeader.under(label, row);
            }
        }
        return null;
    }

    private ProjectDraft begin(Span name, ProjectDraft heading, TransposedHeader header) {
        ProjectDraft project = new ProjectDraft();
        heading.fields.forEach(project.fields::putIfAbsent);
        project.fields.put(Field.PROJECT_NAME, name);
        project.fromList = true;
        indicators(project, header);
        document.projects.add(project);
        return project;
    }

    private void indicators(ProjectDraft project, TransposedHeader header) {
        for (TransposedHeader.Head head : header.indicators()) {
            IndicatorDraft indicator = new IndicatorDraft();
            indicator.levels(level(head.level1()), level(head.level2()));
            indicator.put(Column.LEVEL3, head.name());
            project.indicators.add(indicator);
        }
    }

    /** The targets of all places together. */
    private static void targets(List<Flow.Item> row, TransposedHeader header, ProjectDraft project) {
        int from = project.indicators.size() - header.indicators().size();
        for (int k = 0; k < header.indicators().size(); k++) {
            Span value = TransposedHeader.under(header.indicators().get(k).name(), row);
            if (value != null) {
                project.indicators.get(from + k).put(Column.TARGET, value);
            }
        }
    }

    private IndicatorDraft.@Nullable LevelDraft level(@Nullable Span span) {
        return span == null ? null : new LevelNames(labels).parse(span);
    }

    /** The row of one place: its money, its targets; a goal stands once for all places. */
    private void place(List<Flow.Item> row, TransposedHeader header, ProjectDraft project) {
        Span place = null;
        Span amount = null;
        for (Span label : header.fields()) {
            Span cell = TransposedHeader.under(label, row);
            Field field = labels.field(label.squeezed());
            if (cell == null || field == Field.PROJECT_NAME) {
                continue;
            }
            if (labels.column(label.squeezed()) == Column.SEQUENCE) {
                cell.markLabel();
                continue;
            }
            if (field != null && field.isGoal()) {
                project.goals.add(new ProjectDraft.GoalCell(Goal.Horizon.ANNUAL, cell));
            } else if (isAmount(label, cell)) {
                amount = cell;
            } else if (place == null) {
                place = cell;
            }
        }
        if (amount != null) {
            project.allocations.add(new ProjectDraft.AllocationCell(place, null, amount));
        }
        int from = project.indicators.size() - header.indicators().size();
        for (int k = 0; k < header.indicators().size() && place != null; k++) {
            Span over = header.indicators().get(k).name();
            Span value = TransposedHeader.under(over, row);
            if (value != null) {
                project.indicators.get(from + k).places().add(new IndicatorDraft.PlaceCell(place, value));
            }
        }
    }

    /** 县区 can head the places and the county's money: the cell tells. */
    private boolean isAmount(Span label, Span cell) {
        return labels.moneyRow(label.squeezed()) != null && Amounts.isAmount(cell.squeezed());
    }

    private void amount(List<Flow.Item> row, List<Span> fields, ProjectDraft project) {
        for (Span label : fields) {
            MoneyRow money = labels.moneyRow(label.squeezed());
            Span cell = money == null ? null : TransposedHeader.under(label, row);
            if (money != null && cell != null && isAmount(label, cell)) {
                project.money.add(new ProjectDraft.MoneyCell(money, label, cell, false));
            }
        }
        row.stream()
                .filter(item -> labels.isSubtotal(item.squeezed()) || labels.isTotal(item.squeezed()))
                .forEach(item -> item.span().markLabel());
    }

    private void total(List<Flow.Item> row, List<Span> fields) {
        ProjectDraft sums = new ProjectDraft();
        amount(row, fields, sums);
        if (!sums.money.isEmpty()) {
            ProjectDraft.MoneyCell cell = sums.money.get(0);
            document.totals.add(new DocumentDraft.TotalCell(row.get(0).span(), cell.value(), cell.row()));
        }
    }
}

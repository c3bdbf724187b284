package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Goal;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.MoneyRow;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.Span;

/**
 * Reads a matrix with indicators as columns and places as rows: the names of the levels stand one under the other over
 * each column, the first columns name project, place and money.
 */
final class TransposedReader {
    private static final int FEWEST_LEVELS = 2;
    private final Flow flow;
    private final Labels labels;
    private final DocumentDraft document;

    TransposedReader(Flow flow, Labels labels, DocumentDraft document) {
        this.flow = flow;
        this.labels = labels;
        this.document = document;
    }

    /** What stands over a column. */
    private record Head(
            Span name, @Nullable Span level1, @Nullable Span level2) {}

    private record Header(List<Span> fields, List<Head> indicators, int end) {}

    /** Reads the matrix whose header begins at an index; returns the index after it, or -1 where none begins. */
    int read(int index, ProjectDraft heading) {
        Header header = header(index);
        if (header == null) {
            return -1;
        }
        document.list = true;
        ProjectDraft project = null;
        int i = header.end();
        while (i < flow.size() && flow.at(i).kind() == Row.Kind.GRID) {
            List<Flow.Item> row = flow.filledLine(i);
            Span name = under(row, header.fields(), Field.PROJECT_NAME);
            boolean total = row.stream().limit(2).anyMatch(item -> labels.isTotal(item.squeezed()));
            if (labels.isFormTitle(row.get(0).squeezed())
                    || labels.isSignature(row.get(0).squeezed())) {
                break;
            }
            boolean sum = row.stream().anyMatch(item -> labels.isSubtotal(item.squeezed()));
            if (total) {
                total(row, header.fields());
            } else if (sum && project != null) {
                amount(row, header.fields(), project);
            } else {
                if (name != null) {
                    project = begin(name, heading, header);
                }
                if (project != null) {
                    place(row, header, project);
                }
            }
            i = flow.lineEnd(i);
        }
        return i;
    }

    private @Nullable Header header(int index) {
        if (flow.at(index).kind() != Row.Kind.GRID || !flow.opensLine(index)) {
            return null;
        }
        List<Flow.Item> top = flow.filledLine(index);
        boolean named = top.stream().anyMatch(item -> labels.field(item.squeezed()) == Field.PROJECT_NAME);
        long levels =
                top.stream().filter(item -> labels.isLevel1(item.squeezed())).count();
        int second = flow.lineEnd(index);
        int third = second < flow.size() ? flow.lineEnd(second) : flow.size();
        if (!named || levels < FEWEST_LEVELS || third >= flow.size()) {
            return null;
        }
        List<Flow.Item> middle = flow.filledLine(second);
        boolean below = middle.stream().allMatch(item -> labels.isLevel2(item.squeezed()));
        List<Flow.Item> names = below ? flow.filledLine(third) : middle;
        List<Span> fields = top.stream()
                .filter(item -> !labels.isLevel1(item.squeezed()))
                .map(Flow.Item::span)
                .toList();
        if (stands(middle, fields) || stands(names, fields)) {
            return null;
        }
        fields.forEach(Span::markLabel);
        List<Head> heads = new ArrayList<>();
        for (Flow.Item item : names) {
            heads.add(new Head(item.span(), above(item.span(), top), below ? above(item.span(), middle) : null));
        }
        return new Header(fields, heads, below ? flow.lineEnd(third) : third);
    }

    /** Whether a line has cells under the fields: it is a project's row in a list and names no indicators. */
    private static boolean stands(List<Flow.Item> line, List<Span> fields) {
        return line.stream().anyMatch(item -> fields.stream().anyMatch(item.span()::overlaps));
    }

    private static @Nullable Span above(Span span, List<Flow.Item> line) {
        return line.stream()
                .map(Flow.Item::span)
                .filter(span::overlaps)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Span under(List<Flow.Item> row, List<Span> fields, Field field) {
        for (Span label : fields) {
            if (labels.field(label.squeezed()) == field) {
                return row.stream()
                        .map(Flow.Item::span)
                        .filter(label::overlaps)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private ProjectDraft begin(Span name, ProjectDraft heading, Header header) {
        ProjectDraft project = new ProjectDraft();
        heading.fields.forEach(project.fields::putIfAbsent);
        project.fields.put(Field.PROJECT_NAME, name);
        project.fromList = true;
        for (Head head : header.indicators()) {
            IndicatorDraft indicator = new IndicatorDraft();
            indicator.levels(level(head.level1()), level(head.level2()));
            indicator.put(Column.LEVEL3, head.name());
            project.indicators.add(indicator);
        }
        document.projects.add(project);
        return project;
    }

    private IndicatorDraft.@Nullable LevelDraft level(@Nullable Span span) {
        return span == null ? null : new LevelNames(labels).parse(span);
    }

    /** The row of one place: its money, its targets; a goal stands once for all places. */
    private void place(List<Flow.Item> row, Header header, ProjectDraft project) {
        Span place = null;
        Span amount = null;
        for (Span label : header.fields()) {
            Span cell = row.stream()
                    .map(Flow.Item::span)
                    .filter(label::overlaps)
                    .findFirst()
                    .orElse(null);
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
            } else if (labels.moneyRow(label.squeezed()) != null) {
                amount = cell;
            } else if (place == null) {
                place = cell;
            }
        }
        if (amount != null) {
            project.allocations.add(new ProjectDraft.AllocationCell(place, null, amount));
        }
        for (int k = 0; k < header.indicators().size() && place != null; k++) {
            Span over = header.indicators().get(k).name();
            Span value = row.stream()
                    .map(Flow.Item::span)
                    .filter(over::overlaps)
                    .findFirst()
                    .orElse(null);
            if (value != null) {
                project.indicators.get(k).places().add(new IndicatorDraft.PlaceCell(place, value));
            }
        }
    }

    private void amount(List<Flow.Item> row, List<Span> fields, ProjectDraft project) {
        for (Span label : fields) {
            MoneyRow money = labels.moneyRow(label.squeezed());
            Span cell = money == null
                    ? null
                    : row.stream()
                            .map(Flow.Item::span)
                            .filter(label::overlaps)
                            .findFirst()
                            .orElse(null);
            if (money != null && cell != null) {
                project.money.add(new ProjectDraft.MoneyCell(money, label, cell, false));
            }
        }
        row.stream().filter(item -> labels.isSubtotal(item.squeezed())).forEach(item -> item.span()
                .markLabel());
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

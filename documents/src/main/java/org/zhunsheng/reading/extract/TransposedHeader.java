package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Span;

/**
 * The head of a matrix with indicators as columns: first levels in the first line, perhaps second levels in the next, then
 * the names. Left of them stand the heads of project, place and money.
 *
 * @param fields the heads of columns that hold no targets
 * @param indicators what stands over each column of targets
 * @param named whether a column holds names of projects
 * @param end the index after the head
 */
record TransposedHeader(List<Span> fields, List<Head> indicators, boolean named, int end) {
    private static final int FEWEST_LEVELS = 2;

    /** What stands over a column. */
    record Head(Span name, @Nullable Span level1, @Nullable Span level2) {}

    /** Finds the head that begins at an index, or {@code null}. */
    static @Nullable TransposedHeader find(Flow flow, Labels labels, int index) {
        return flow.at(index).inTable() && flow.opensLine(index) ? new Finder(flow, labels).find(index) : null;
    }

    /** The cell of a row that stands under a head, or {@code null}. */
    static @Nullable Span under(Span head, List<Flow.Item> row) {
        return row.stream()
                .map(Flow.Item::span)
                .filter(head::overlaps)
                .findFirst()
                .orElse(null);
    }

    private record Finder(Flow flow, Labels labels) {

        @Nullable
        TransposedHeader find(int index) {
            List<Flow.Item> top = flow.filledLine(index);
            long levels = top.stream()
                    .filter(item -> labels.isLevel1(item.squeezed()))
                    .count();
            int second = flow.lineEnd(index);
            int third = second < flow.size() ? flow.lineEnd(second) : flow.size();
            if (levels < FEWEST_LEVELS
                    || third >= flow.size()
                    || !flow.at(third).inTable()) {
                return null;
            }
            List<Span> fields = new ArrayList<>();
            top.stream()
                    .filter(item -> !labels.isLevel1(item.squeezed()))
                    .map(Flow.Item::span)
                    .forEach(fields::add);
            List<Flow.Item> middle = withoutFields(flow.filledLine(second), fields);
            boolean below = middle != null
                    && !middle.isEmpty()
                    && middle.stream().allMatch(item -> labels.isLevel2(item.squeezed()));
            List<Flow.Item> names = below ? withoutFields(flow.filledLine(third), fields) : middle;
            int end = below ? flow.lineEnd(third) : third;
            if (middle == null || names == null || names.isEmpty()) {
                return null;
            }
            List<Flow.Item> over = top.stream().filter(item -> !isCaption(item)).toList();
            List<Head> heads = names.stream()
                    .map(item ->
                            new Head(item.span(), above(item.span(), over), below ? above(item.span(), middle) : null))
                    .toList();
            boolean named = fields.stream().anyMatch(field -> labels.field(field.squeezed()) == Field.PROJECT_NAME);
            return named || holdsTargets(end, fields, heads) ? new TransposedHeader(fields, heads, named, end) : null;
        }

        /**
         * The cells of a lower line that belong to indicators; heads that stand left of them join the fields. There are
         * none where a cell stands under a field: that line is a project's row in a list.
         */
        private @Nullable List<Flow.Item> withoutFields(List<Flow.Item> line, List<Span> fields) {
            List<Flow.Item> out = new ArrayList<>();
            for (Flow.Item item : line) {
                boolean caption = isCaption(item);
                boolean taken = fields.stream().anyMatch(item.span()::overlaps);
                if (taken && !caption) {
                    return null;
                }
                if (caption) {
                    // 二级指标 under 一级指标 says what stands in its line, as a form of another make would above it.
                    item.span().markLabel();
                } else if (labels.moneyRow(item.squeezed()) != null && out.isEmpty()) {
                    fields.add(item.span());
                } else {
                    out.add(item);
                }
            }
            return out;
        }

        private boolean isCaption(Flow.Item item) {
            Column column = labels.column(item.squeezed());
            return column == Column.LEVEL1 || column == Column.LEVEL2 || column == Column.LEVEL3;
        }

        /** What stands over a cell; over merged cells that the source left empty it is the nearest head to the left. */
        private @Nullable Span above(Span span, List<Flow.Item> line) {
            Span over = under(span, line);
            if (over != null) {
                return over;
            }
            return line.stream()
                    .filter(item -> item.span().column() <= span.column())
                    .max(Comparator.comparingInt(item -> item.span().column()))
                    .filter(item -> labels.isLevel1(item.squeezed()) || labels.isLevel2(item.squeezed()))
                    .map(Flow.Item::span)
                    .orElse(null);
        }

        /** Without a project's name the first row has to look like a place with its targets. */
        private boolean holdsTargets(int index, List<Span> fields, List<Head> heads) {
            List<Flow.Item> row = index < flow.size() ? flow.filledLine(index) : List.of();
            long targets = row.stream()
                    .filter(item -> heads.stream().anyMatch(head -> item.span().overlaps(head.name())))
                    .filter(item -> !labels.isLabel(item.squeezed()))
                    .count();
            return !fields.isEmpty() && under(fields.get(0), row) != null && targets * 2 > heads.size();
        }
    }
}

package org.zhunsheng.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.Project;

/**
 * Some projects of a document, by their positions from 1: {@code 2,5-7}. What speaks of the whole document (its goals, its
 * totals, what it withholds) is not part of a selection.
 */
public final class Selection {
    private static final Pattern PART = Pattern.compile("([1-9][0-9]{0,6})(?:-([1-9][0-9]{0,6}))?");
    private static final Strategy NO_STRATEGY = new Strategy(null, List.of(), List.of(), null, List.of());

    private final List<Range> ranges;

    private record Range(int from, int to) {}

    private Selection(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /**
     * Reads positions.
     *
     * @throws IllegalArgumentException where they are none
     */
    public static Selection parse(String positions) {
        List<Range> ranges = new ArrayList<>();
        for (String part : positions.strip().split("\\s*[,，]\\s*", -1)) {
            Matcher range = PART.matcher(part);
            if (!range.matches()) {
                throw new IllegalArgumentException(positions);
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (from > to) {
                throw new IllegalArgumentException(positions);
            }
            ranges.add(new Range(from, to));
        }
        return new Selection(ranges);
    }

    /** The selected projects in their own order; none where the document has none at these positions. */
    public PerformanceDocument of(PerformanceDocument document) {
        List<Project> chosen = new ArrayList<>();
        for (int i = 1; i <= document.projects().size(); i++) {
            int position = i;
            if (ranges.stream().anyMatch(range -> range.from() <= position && position <= range.to())) {
                chosen.add(document.projects().get(i - 1));
            }
        }
        return new PerformanceDocument(
                document.kind(), document.heading(), NO_STRATEGY, chosen, List.of(), List.of(), List.of());
    }
}

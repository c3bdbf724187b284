package org.zhunsheng.issuing.field;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.model.Project;

/**
 * A project in the sequence of a book, whose numbers go on where projects are withheld.
 *
 * @param project the project
 * @param withheldBefore the ranges whose numbers come between the project before and this one
 */
record Entry(Project project, List<Withheld> withheldBefore) {

    static List<Entry> of(PerformanceDocument document) {
        List<Withheld> waiting = new ArrayList<>(document.withheld());
        List<Entry> entries = new ArrayList<>();
        for (Project project : document.projects()) {
            Integer number = number(project.identity().number());
            List<Withheld> before = number == null
                    ? List.of()
                    : waiting.stream().filter(range -> range.to() < number).toList();
            waiting.removeAll(before);
            entries.add(new Entry(project, before));
        }
        return entries;
    }

    /** The ranges that come after the last project that is published. */
    static List<Withheld> withheldLast(PerformanceDocument document) {
        List<Withheld> last = new ArrayList<>(document.withheld());
        of(document).forEach(entry -> last.removeAll(entry.withheldBefore()));
        return last;
    }

    private static @Nullable Integer number(@Nullable String printed) {
        return printed != null && printed.matches("[0-9]{1,6}") ? Integer.valueOf(printed) : null;
    }
}

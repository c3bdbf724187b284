package org.zhunsheng.issuing.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.field.Scope;
import org.zhunsheng.issuing.page.Cell;

/**
 * What a line or a cell prints: stretches, one after the other.
 *
 * @param stretches its parts
 */
public record Words(List<Stretch> stretches) {
    public Words {
        stretches = List.copyOf(stretches);
    }

    /**
     * A part of a line.
     *
     * @param text the words
     * @param list the list for each of whose things the words are printed, or empty for once
     * @param join what stands between them; a line feed begins a paragraph
     * @param when the name that decides whether it is printed, or empty
     * @param wanted whether that name must say something, or nothing
     */
    public record Stretch(Template text, String list, String join, String when, boolean wanted) {
        /** A part that is always printed. */
        Stretch(Template text, String list, String join) {
            this(text, list, join, "", true);
        }

        void fill(Scope scope, Figures figures, StringBuilder out) {
            if (!when.isEmpty() && scope.says(when) != wanted) {
                return;
            }
            if (list.isEmpty()) {
                out.append(text.fill(scope, figures));
                return;
            }
            boolean first = true;
            for (Scope inner : scope.list(list)) {
                out.append(first ? "" : join).append(text.fill(inner, figures));
                first = false;
            }
        }
    }

    /** Whether nothing of it comes from a document. */
    public boolean isLiteral() {
        return stretches.stream().allMatch(stretch -> stretch.text().isLiteral());
    }

    /** All of it with its values, paragraphs parted by line feeds. */
    public String fill(Scope scope, Figures figures) {
        if (isOne()) {
            return stretches.getFirst().text().fill(scope, figures);
        }
        StringBuilder out = new StringBuilder();
        for (Stretch stretch : stretches) {
            stretch.fill(scope, figures, out);
        }
        return out.toString();
    }

    private boolean isOne() {
        return stretches.size() == 1
                && stretches.getFirst().list().isEmpty()
                && stretches.getFirst().when().isEmpty();
    }

    /** The number that it is, where it is one value and nothing else. */
    public Cell.@Nullable Figure figure(Scope scope, Figures figures) {
        boolean one = isOne();
        return one ? figures.figure(stretches.getFirst().text().single(scope)) : null;
    }
}

package org.zhunsheng.issuing.page;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at a place of a grid. */
public sealed interface Cell {
    /** The first column that it takes, from 0. */
    int column();

    /** How many columns it takes. */
    int across();

    /**
     * A cell with words, or an empty one.
     *
     * @param down how many rows it takes, its own included
     * @param printed whether it holds words of the form and not of the document
     * @param content its words
     * @param style how they look
     */
    record Filled(int column, int across, int down, boolean printed, Content content, TextStyle style)
            implements Cell {}

    /** The place below a cell that takes more than one row. */
    record Covered(int column, int across) implements Cell {}

    /**
     * The words of a cell.
     *
     * @param paragraphs one below the other; none for an empty cell
     * @param figure the number that they are, where they are one
     */
    record Content(List<String> paragraphs, @Nullable Figure figure) {
        public static final Content EMPTY = new Content(List.of(), null);

        public Content {
            paragraphs = List.copyOf(paragraphs);
        }

        /** All words, line by line. */
        public String text() {
            return paragraphs.size() == 1 ? paragraphs.getFirst() : String.join("\n", paragraphs);
        }
    }

    /**
     * A number as a table program keeps it.
     *
     * @param value the exact number
     * @param grouped whether thousands are parted
     */
    record Figure(BigDecimal value, boolean grouped) {}
}

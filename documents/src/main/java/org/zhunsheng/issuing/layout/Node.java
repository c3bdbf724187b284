package org.zhunsheng.issuing.layout;

import java.util.List;
import org.zhunsheng.issuing.page.TextStyle;

/** A piece of a layout: what it prints, and when, and how often. */
public sealed interface Node {

    /** A sheet of its own for what follows, where the file type has sheets. */
    record Sheet(Template name) implements Node {}

    /** A line of words; nothing is printed where they come out empty. */
    record Line(Words words, TextStyle style, int indent, double above) implements Node {}

    /** A line that the contents may name, level 1 above level 2. */
    record Heading(Line line, int level, boolean listed) implements Node {}

    /** The list of contents. */
    record Contents(Line title) implements Node {}

    record PageBreak() implements Node {}

    /** The body once for each thing of a list. */
    record Each(String list, List<Node> body) implements Node {}

    /** The body only where a name says something, or only where it says nothing. */
    record When(String name, boolean wanted, List<Node> body) implements Node {}

    /** A table. */
    record Table(List<Double> widths, boolean borders, boolean joined, List<TableRow> rows) implements Node {}

    /** Rows of a table. */
    sealed interface TableRow {
        /** One row. */
        record Cells(List<CellSpec> cells, boolean header) implements TableRow {}

        /** Rows once for each thing of a list. */
        record Each(String list, List<TableRow> rows) implements TableRow {}

        /** Rows only where a name says something, or only where it says nothing. */
        record When(String name, boolean wanted, List<TableRow> rows) implements TableRow {}
    }

    /**
     * A cell.
     *
     * @param words what it prints
     * @param column its first column, from 0
     * @param across how many columns it takes
     * @param merge when it becomes one with the cell above
     * @param style how its words look
     */
    record CellSpec(Words words, int column, int across, Merge merge, TextStyle style) {}

    /** When a cell becomes one with the cell above it, in the same columns. */
    enum Merge {
        NEVER,
        /** Where both have the same words, and so have all such cells to their left. */
        SAME,
        /** The same, and empty ones too. */
        ALSO_EMPTY
    }
}

package org.zhunsheng.reading.layout;

import java.util.List;

/**
 * A row of pieces in reading order.
 *
 * @param pieces the pieces; empty cells are pieces too where the source shows them
 * @param kind how far the row can be trusted
 */
public record Row(List<Piece> pieces, Kind kind) {

    /** How a row came about. */
    public enum Kind {
        /** A row of a real table: columns are certain. */
        GRID,
        /** A row of a text dump whose cells are certain and whose columns may have shifted. */
        RAGGED,
        /** A line of text: cells are parted by spaces, if at all; a row may go on in the next line. */
        LINE,
        /** A line that holds one cell: rows are unknown. */
        CELL,
        /** A paragraph of prose. */
        PROSE
    }

    public Row {
        pieces = List.copyOf(pieces);
    }

    /** Whether no piece holds text. */
    public boolean isBlank() {
        return pieces.stream().allMatch(Piece::isEmpty);
    }
}

package org.zhunsheng.reading.layout;

import org.zhunsheng.model.Place;
import org.zhunsheng.text.Chars;

/**
 * A stretch of source text that is read, joined, split and accounted for as one: a cell, or a part of a line.
 *
 * <p>In an aligned grid {@code column} and {@code columns} tell where the cell stands; elsewhere {@code column} is the
 * ordinal of the cell in its row, which may lie.
 */
public final class Piece {
    private final SourceText source;
    private final int from;
    private final int to;
    private final Gap gap;
    private final int column;
    private final int columns;
    private final String squeezed;

    public Piece(SourceText source, int from, int to, Gap gap, int column, int columns) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.gap = gap;
        this.column = column;
        this.columns = columns;
        this.squeezed = Chars.squeeze(source.raw().substring(from, to));
    }

    /** A piece that is a whole source text. */
    public static Piece whole(SourceText source, Gap gap, int column, int columns) {
        return new Piece(source, 0, source.raw().length(), gap, column, columns);
    }

    /** The part of this piece between two positions of its raw text. */
    public Piece part(int begin, int end) {
        return new Piece(source, from + begin, from + end, begin == 0 ? gap : Gap.SPACE, column, columns);
    }

    /** The part of this piece between two positions of its squeezed text. */
    Piece squeezedPart(int begin, int end) {
        int first = -1;
        int position = from;
        for (int seen = 0; seen < end; position++) {
            if (!Chars.isSpace(source.raw().charAt(position))) {
                first = seen == begin ? position : first;
                seen++;
            }
        }
        return part(first - from, position - from);
    }

    /** Where a piece begins: its source text and the position there. */
    public record Start(SourceText source, int position) {
        /** Of the order of the texts: the hash of an object is dear where nobody asked for it before. */
        @Override
        public int hashCode() {
            return source.order() * 31 + position;
        }
    }

    /** Where this piece begins. */
    public Start start() {
        return new Start(source, from);
    }

    /** Everything of the same source text from this piece to the end of a later one. */
    public Piece through(Piece last) {
        return new Piece(source, from, last.to, gap, column, columns);
    }

    /** How many characters of the same source text lie between an earlier piece and this one. */
    public int distanceFrom(Piece before) {
        return source == before.source ? from - before.to : 0;
    }

    /** This piece after another gap. */
    public Piece after(Gap other) {
        return new Piece(source, from, to, other, column, columns);
    }

    /** The text as the source has it. */
    public String raw() {
        return source.raw().substring(from, to);
    }

    /** The text as the model keeps it. */
    public String text() {
        return Chars.clean(raw());
    }

    /** The text as it is compared. */
    public String squeezed() {
        return squeezed;
    }

    public boolean isEmpty() {
        return squeezed.isEmpty();
    }

    public Gap gap() {
        return gap;
    }

    public int column() {
        return column;
    }

    public int columns() {
        return columns;
    }

    /** The first column right of this cell. */
    public int endColumn() {
        return column + columns;
    }

    public Place place() {
        return source.placeAt(from);
    }

    /** Whether another piece is cut from the same source text. */
    public boolean sharesSourceWith(Piece other) {
        return source == other.source;
    }

    /** Notes that this stretch was a label. */
    public void markLabel() {
        source.use(from, to, SourceText.Use.LABEL);
    }

    /** Notes that this stretch became a value. */
    public void markValue() {
        source.use(from, to, SourceText.Use.VALUE);
    }

    @Override
    public String toString() {
        return gap + "[" + text() + "]";
    }
}

package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Place;

/**
 * One or more pieces read as one: a cell, a label whose words the source broke apart, a text that runs over lines. Equal
 * to another one of the same pieces.
 */
public final class Span {
    private final Piece first;

    /** All pieces, where there are several; most spans are one cell, and a source has many. */
    private final @Nullable List<Piece> several;

    private Span(Piece first, @Nullable List<Piece> several) {
        this.first = first;
        this.several = several;
    }

    public static Span of(Piece piece) {
        return new Span(piece, null);
    }

    /** @param pieces in reading order, at least one */
    public static Span of(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a span of nothing");
        }
        return new Span(pieces.get(0), pieces.size() == 1 ? null : List.copyOf(pieces));
    }

    /** Several spans as one. */
    public static Span join(List<Span> spans) {
        if (spans.size() == 1) {
            return spans.get(0);
        }
        List<Piece> pieces = new ArrayList<>(spans.size());
        spans.forEach(span -> pieces.addAll(span.pieces()));
        return of(pieces);
    }

    /** The pieces in reading order, at least one. */
    public List<Piece> pieces() {
        return several == null ? List.of(first) : several;
    }

    public Piece first() {
        return first;
    }

    /** As it is compared: folded, without white space. */
    public String squeezed() {
        if (several == null) {
            return first.squeezed();
        }
        StringBuilder all = new StringBuilder();
        several.forEach(piece -> all.append(piece.squeezed()));
        return all.toString();
    }

    /** As the model keeps it. A line break between two ideographs vanishes where a word was split over pieces. */
    public String text() {
        if (several == null) {
            return first.text();
        }
        StringBuilder all = new StringBuilder();
        for (Piece piece : several) {
            String text = piece.text();
            if (!text.isEmpty() && !all.isEmpty() && wantsSpace(all.charAt(all.length() - 1), text.charAt(0), piece)) {
                all.append(' ');
            }
            all.append(text);
        }
        return all.toString();
    }

    private static boolean wantsSpace(char before, char after, Piece piece) {
        if (piece.gap() == Gap.SPACE) {
            return true;
        }
        return before < 0x80 && after < 0x80 && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    }

    public boolean isEmpty() {
        if (several == null) {
            return first.isEmpty();
        }
        for (Piece piece : several) {
            if (!piece.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    public Gap gap() {
        return first.gap();
    }

    public int column() {
        return first.column();
    }

    public int endColumn() {
        return (several == null ? first : several.getLast()).endColumn();
    }

    /** Whether the columns of two cells of an aligned grid have one in common. */
    public boolean overlaps(Span other) {
        return column() < other.endColumn() && other.column() < endColumn();
    }

    public List<Place> places() {
        return several == null
                ? List.of(first.place())
                : several.stream().map(Piece::place).distinct().toList();
    }

    public void markLabel() {
        if (several == null) {
            first.markLabel();
        } else {
            several.forEach(Piece::markLabel);
        }
    }

    public void markValue() {
        if (several == null) {
            first.markValue();
        } else {
            several.forEach(Piece::markValue);
        }
    }

    /** The stretch that holds the first so many characters of the squeezed text. */
    public Span head(int characters) {
        return squeezedPart(0, characters);
    }

    /** The stretch between two positions of the squeezed text, which is not empty. */
    public Span squeezedPart(int begin, int end) {
        List<Piece> part = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces()) {
            int length = piece.squeezed().length();
            int first = Math.max(0, begin - at);
            int last = Math.min(length, end - at);
            if (first < last) {
                part.add(first == 0 && last == length ? piece : piece.squeezedPart(first, last));
            }
            at += length;
        }
        return of(part);
    }

    /** The stretch of a one-piece span between two positions of its raw text. */
    public Span part(int begin, int end) {
        return of(first.part(begin, end));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && first.equals(span.first) && Objects.equals(span.several, several);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, several);
    }

    @Override
    public String toString() {
        return pieces().toString();
    }
}

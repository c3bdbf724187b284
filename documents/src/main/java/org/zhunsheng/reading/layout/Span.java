package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.model.Place;

/**
 * One or more pieces read as one: a cell, a label whose words the source broke apart, a text that runs over lines.
 *
 * @param pieces in reading order, at least one
 */
public record Span(List<Piece> pieces) {
    public Span {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a span of nothing");
        }
    }

    public static Span of(Piece piece) {
        return new Span(List.of(piece));
    }

    /** Several spans as one. */
    public static Span join(List<Span> spans) {
        if (spans.size() == 1) {
            return spans.get(0);
        }
        return new Span(spans.stream().flatMap(span -> span.pieces().stream()).toList());
    }

    public Piece first() {
        return pieces.get(0);
    }

    /** As it is compared: folded, without white space. */
    public String squeezed() {
        if (pieces.size() == 1) {
            return first().squeezed();
        }
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.squeezed()));
        return all.toString();
    }

    /** As the model keeps it. A line break between two ideographs vanishes where a word was split over pieces. */
    public String text() {
        if (pieces.size() == 1) {
            return first().text();
        }
        StringBuilder all = new StringBuilder();
        for (Piece piece : pieces) {
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
        if (pieces.size() == 1) {
            return first().isEmpty();
        }
        for (Piece piece : pieces) {
            if (!piece.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    public Gap gap() {
        return first().gap();
    }

    public int column() {
        return first().column();
    }

    public int endColumn() {
        return pieces.get(pieces.size() - 1).endColumn();
    }

    /** Whether the columns of two cells of an aligned grid have one in common. */
    public boolean overlaps(Span other) {
        return column() < other.endColumn() && other.column() < endColumn();
    }

    public List<Place> places() {
        return pieces.size() == 1
                ? List.of(first().place())
                : pieces.stream().map(Piece::place).distinct().toList();
    }

    public void markLabel() {
        pieces.forEach(Piece::markLabel);
    }

    public void markValue() {
        pieces.forEach(Piece::markValue);
    }

    /** The stretch that holds the first so many characters of the squeezed text. */
    public Span head(int characters) {
        return squeezedPart(0, characters);
    }

    /** The stretch between two positions of the squeezed text, which is not empty. */
    public Span squeezedPart(int begin, int end) {
        List<Piece> part = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int length = piece.squeezed().length();
            int first = Math.max(0, begin - at);
            int last = Math.min(length, end - at);
            if (first < last) {
                part.add(first == 0 && last == length ? piece : piece.squeezedPart(first, last));
            }
            at += length;
        }
        return new Span(part);
    }

    /** The stretch of a one-piece span between two positions of its raw text. */
    public Span part(int begin, int end) {
        return of(first().part(begin, end));
    }
}

package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A visual line outside or inside a cell.
 *
 * @param segments its pieces from left to right, between gaps so wide that they part columns
 * @param size the font size of its middle glyph when ordered by size
 */
record PdfLine(List<Segment> segments, float top, float bottom, float size) {
    /** Two equal glyphs nearer than this, in parts of the font size, are one in fake bold. */
    private static final float SAME_PLACE = 0.12f;

    /** Gaps that are spaces, in parts of the font size: between letters, beside an ideograph, between ideographs. */
    private static final float LETTER_SPACE = 0.2f;

    private static final float MIXED_SPACE = 0.45f;
    private static final float IDEOGRAPH_SPACE = 0.6f;

    /** A gap that parts columns; the letters of spaced titles stand closer. */
    private static final float COLUMN_GAP = 2.5f;

    private static final Comparator<PdfGlyph> LEFT_TO_RIGHT =
            Comparator.comparingDouble(PdfGlyph::left).thenComparingDouble(PdfGlyph::right);

    /** A piece of a line with the edges of what can be seen of it. */
    record Segment(String text, float left, float right) {}

    /** Arranges the glyphs of one visual line; a line of nothing but spaces has no segments. */
    static PdfLine of(List<PdfGlyph> glyphs) {
        glyphs.sort(LEFT_TO_RIGHT);
        List<Segment> segments = new ArrayList<>(1);
        List<PdfGlyph> seen = new ArrayList<>(glyphs.size());
        StringBuilder text = new StringBuilder();
        float left = 0;
        boolean space = false;
        for (PdfGlyph glyph : glyphs) {
            if (glyph.isBlank()) {
                space = true;
            } else if (!repeats(seen, glyph)) {
                PdfGlyph last = seen.isEmpty() ? null : seen.getLast();
                float gap = last == null ? 0 : glyph.left() - last.right();
                if (last == null) {
                    left = glyph.left();
                } else if (gap > COLUMN_GAP * Math.max(glyph.size(), last.size())) {
                    segments.add(new Segment(text.toString(), left, last.right()));
                    text.setLength(0);
                    left = glyph.left();
                } else if (space || gap > spaceBetween(last, glyph)) {
                    text.append(' ');
                }
                text.append(glyph.text());
                seen.add(glyph);
                space = false;
            }
        }
        if (!seen.isEmpty()) {
            segments.add(new Segment(text.toString(), left, seen.getLast().right()));
        }
        return measured(segments, seen);
    }

    private static PdfLine measured(List<Segment> segments, List<PdfGlyph> seen) {
        float top = Float.MAX_VALUE;
        float bottom = 0;
        float[] sizes = new float[seen.size()];
        for (int i = 0; i < sizes.length; i++) {
            PdfGlyph glyph = seen.get(i);
            top = Math.min(top, glyph.top());
            bottom = Math.max(bottom, glyph.bottom());
            sizes[i] = glyph.size();
        }
        Arrays.sort(sizes);
        return new PdfLine(segments, top, bottom, sizes.length == 0 ? 0 : sizes[sizes.length / 2]);
    }

    private static boolean repeats(List<PdfGlyph> line, PdfGlyph glyph) {
        float near = SAME_PLACE * glyph.size();
        for (int i = line.size() - 1; i >= 0 && line.get(i).left() > glyph.left() - near; i--) {
            PdfGlyph other = line.get(i);
            if (Math.abs(other.centre() - glyph.centre()) < near && other.text().equals(glyph.text())) {
                return true;
            }
        }
        return false;
    }

    private static float spaceBetween(PdfGlyph left, PdfGlyph right) {
        boolean wideLeft =
                Characters.isWide(left.text().codePointBefore(left.text().length()));
        boolean wideRight = Characters.isWide(right.text().codePointAt(0));
        float em = Math.min(left.size(), right.size());
        return em * (wideLeft && wideRight ? IDEOGRAPH_SPACE : wideLeft || wideRight ? MIXED_SPACE : LETTER_SPACE);
    }

    boolean isBlank() {
        return segments.isEmpty();
    }

    float left() {
        return segments.getFirst().left();
    }

    float right() {
        return segments.getLast().right();
    }

    float centre() {
        return (top + bottom) / 2;
    }

    /** The text with a space for every gap that a reader takes for one. */
    String text() {
        return joined(" ");
    }

    /** The text with a tab where a gap is wide enough to part columns. */
    String textWithTabs() {
        return joined("\t");
    }

    private String joined(String columnGap) {
        if (segments.size() == 1) {
            return segments.getFirst().text();
        }
        return String.join(columnGap, segments.stream().map(Segment::text).toList());
    }
}

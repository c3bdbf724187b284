package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds visual lines among glyphs. */
final class PdfLines {
    private static final Comparator<PdfGlyph> DOWNWARDS = Comparator.comparingDouble(PdfGlyph::centre);

    private PdfLines() {}

    /** The lines of upright glyphs from top to bottom, without blank ones. */
    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(DOWNWARDS);
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> open = new ArrayList<>();
        PdfGlyph tallest = null;
        for (PdfGlyph glyph : sorted) {
            // A raised or lowered small character belongs to the line whose body its centre lies in.
            if (tallest != null && glyph.centre() >= tallest.bottom()) {
                close(open, lines);
                open = new ArrayList<>();
                tallest = null;
            }
            open.add(glyph);
            if (tallest == null || glyph.size() > tallest.size()) {
                tallest = glyph;
            }
        }
        close(open, lines);
        return lines;
    }

    private static void close(List<PdfGlyph> glyphs, List<PdfLine> lines) {
        if (!glyphs.isEmpty()) {
            PdfLine line = PdfLine.of(glyphs);
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
    }

    /** The lines of a cell, whose writing may be turned against that of the page. */
    static List<PdfLine> ofCell(List<PdfGlyph> glyphs, float width, float height) {
        int writing = PdfPage.writing(glyphs);
        return of(writing == 0 ? glyphs : PdfPage.upright(glyphs, writing, width, height));
    }
}

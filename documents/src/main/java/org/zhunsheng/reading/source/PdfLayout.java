package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page taken apart.
 *
 * @param number from one
 * @param width in points
 * @param height in points
 * @param bodySize the font size of most of its text, tables included
 * @param tables its ruled tables from top to bottom
 * @param lines the visual lines outside all tables from top to bottom; page furniture is removed from here
 */
record PdfLayout(int number, float width, float height, float bodySize, List<PdfTable> tables, List<PdfLine> lines) {
    /** Takes a page apart. */
    static PdfLayout of(PdfPage page, int number) {
        List<PdfGlyph> outside = new ArrayList<>();
        List<PdfTable> tables = PdfTableFinder.find(page, number, outside);
        return new PdfLayout(
                number, page.width(), page.height(), bodySize(page.glyphs()), tables, PdfLines.of(outside));
    }

    private static float bodySize(List<PdfGlyph> glyphs) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (PdfGlyph glyph : glyphs) {
            sizes.merge(Math.round(glyph.size() * 2), 1, Integer::sum);
        }
        return sizes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey() / 2f)
                .orElse(0f);
    }

    /** How far down the page is filled. */
    float foot() {
        float foot = lines.isEmpty() ? 0 : lines.getLast().bottom();
        for (PdfTable table : tables) {
            foot = Math.max(foot, table.bottom);
        }
        return foot;
    }
}

package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the pages together: tables over page ends joined, lines to paragraphs, all in reading order. */
final class PdfBlocks {
    /** Pages are taken to be filled at least to here, in parts of their height. */
    private static final float MIN_FOOT = 0.8f;

    private final List<Block> blocks = new ArrayList<>();
    private final PdfParagraphs paragraphs;
    private @Nullable PdfTable table;

    private PdfBlocks(List<PdfLayout> pages) {
        this.paragraphs = new PdfParagraphs(pages, blocks);
    }

    static List<Block> of(List<PdfLayout> pages) {
        PdfBlocks all = new PdfBlocks(pages);
        for (PdfLayout page : pages) {
            all.add(page, foot(pages, page.height()));
        }
        all.closeTable();
        all.paragraphs.close();
        return all.blocks;
    }

    private static float foot(List<PdfLayout> pages, float height) {
        float foot = MIN_FOOT * height;
        for (PdfLayout page : pages) {
            foot = Math.abs(page.height() - height) < 1 ? Math.max(foot, page.foot()) : foot;
        }
        return foot;
    }

    private void add(PdfLayout page, float foot) {
        int line = 0;
        List<PdfLine> lines = page.lines();
        for (PdfTable next : page.tables()) {
            int start = line;
            while (line < lines.size() && lines.get(line).centre() < next.top) {
                line++;
            }
            addLines(page, lines.subList(start, line));
            addTable(next, foot);
        }
        addLines(page, lines.subList(line, lines.size()));
    }

    private void addTable(PdfTable next, float foot) {
        if (table == null || !PdfTableJoin.join(table, next, foot)) {
            closeTable();
            paragraphs.close();
            table = next;
        }
    }

    private void closeTable() {
        if (table != null) {
            blocks.add(table.toGrid());
            table = null;
        }
    }

    /** Lines between tables: first look for columns, then for paragraphs. */
    private void addLines(PdfLayout page, List<PdfLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        closeTable();
        int i = 0;
        while (i < lines.size()) {
            int end = lines.get(i).segments().size() > 1 ? PdfColumns.end(lines, i) : i;
            Grid grid = end > i ? PdfColumns.grid(lines.subList(i, end), page.number()) : null;
            if (grid == null) {
                paragraphs.add(lines.get(i), page);
                i++;
            } else {
                paragraphs.close();
                blocks.add(grid);
                i = end;
            }
        }
    }
}

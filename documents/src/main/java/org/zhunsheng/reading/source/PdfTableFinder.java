package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the ruled tables of a page and puts its glyphs into their cells. */
final class PdfTableFinder {
    /** Lines touch where they come this near. */
    private static final float TOUCH = 3f;

    /** A single cell of this part of the page, in width and in height, is a frame around the page. */
    private static final float FRAME_WIDTH = 0.8f;

    private static final float FRAME_HEIGHT = 0.7f;

    private PdfTableFinder() {}

    /**
     * The tables of a page with their text.
     *
     * @param outside receives the glyphs that stand in no table
     */
    static List<PdfTable> find(PdfPage page, int number, List<PdfGlyph> outside) {
        List<PdfTable> tables = tables(page, number);
        for (PdfGlyph glyph : page.glyphs()) {
            boolean taken = false;
            for (int i = 0; i < tables.size() && !taken; i++) {
                taken = tables.get(i).take(glyph);
            }
            if (!taken) {
                outside.add(glyph);
            }
        }
        tables.forEach(table -> table.set(page.width(), page.height()));
        tables.removeIf(PdfTable::isBlank);
        return tables;
    }

    private static List<PdfTable> tables(PdfPage page, int number) {
        List<PdfRule> horizontals = PdfRuling.joined(page.rules(), true);
        List<PdfRule> verticals = PdfRuling.joined(page.rules(), false);
        List<PdfTable> tables = new ArrayList<>();
        for (Group group : groups(horizontals, verticals)) {
            if (group.horizontals.size() >= 2 && !group.verticals.isEmpty()) {
                PdfLattice lattice = new PdfLattice(group.horizontals, group.verticals);
                if (!lattice.isEmpty()) {
                    tables.add(new PdfTable(number, lattice));
                }
            }
        }
        tables.removeIf(table -> table.cells.isEmpty() || isPageFrame(table, page));
        return withoutNested(tables);
    }

    private static boolean isPageFrame(PdfTable table, PdfPage page) {
        return table.cells.size() == 1
                && table.right - table.left > FRAME_WIDTH * page.width()
                && table.bottom - table.top > FRAME_HEIGHT * page.height();
    }

    /** A frame around a table is no table, and a box within a cell is part of the cell. */
    private static List<PdfTable> withoutNested(List<PdfTable> tables) {
        List<PdfTable> kept = new ArrayList<>();
        tables.sort(Comparator.comparingDouble(PdfTable::area).reversed());
        for (PdfTable table : tables) {
            boolean within = false;
            for (int i = kept.size() - 1; i >= 0; i--) {
                if (kept.get(i).contains(table)) {
                    if (kept.get(i).cells.size() == 1 && table.cells.size() > 1) {
                        kept.remove(i);
                    } else {
                        within = true;
                    }
                }
            }
            if (!within) {
                kept.add(table);
            }
        }
        kept.sort(Comparator.comparingDouble(table -> table.top));
        return kept;
    }

    /** Lines that touch one another, directly or by way of others. */
    private record Group(List<PdfRule> horizontals, List<PdfRule> verticals) {}

    private static Iterable<Group> groups(List<PdfRule> horizontals, List<PdfRule> verticals) {
        int[] parent = new int[horizontals.size() + verticals.size()];
        Arrays.setAll(parent, i -> i);
        float[] at = new float[verticals.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = verticals.get(i).at();
        }
        for (int h = 0; h < horizontals.size(); h++) {
            PdfRule across = horizontals.get(h);
            for (int v = firstFrom(at, across.from() - TOUCH); v < at.length && at[v] <= across.to() + TOUCH; v++) {
                PdfRule down = verticals.get(v);
                if (across.at() >= down.from() - TOUCH && across.at() <= down.to() + TOUCH) {
                    DisjointSets.join(parent, h, horizontals.size() + v);
                }
            }
        }
        Map<Integer, Group> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            Group group = groups.computeIfAbsent(
                    DisjointSets.find(parent, i), k -> new Group(new ArrayList<>(), new ArrayList<>()));
            if (i < horizontals.size()) {
                group.horizontals.add(horizontals.get(i));
            } else {
                group.verticals.add(verticals.get(i - horizontals.size()));
            }
        }
        return groups.values();
    }

    private static int firstFrom(float[] at, float from) {
        int found = Arrays.binarySearch(at, from);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && at[found - 1] == from) {
            found--;
        }
        return found;
    }
}

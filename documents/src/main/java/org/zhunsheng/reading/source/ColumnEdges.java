package org.zhunsheng.reading.source;

import java.util.Arrays;

/**
 * Finds the columns of a table whose file only says where each cell begins and ends: every edge of any cell parts two
 * columns. Edges drawn by hand or rounded differ a little from row to row and still are one.
 */
final class ColumnEdges {
    /** In twentieths of a point: a third of a millimetre, less than any column. */
    private static final int TOLERANCE = 20;

    private int[] edges = new int[64];
    private int count;
    private boolean settled;

    void add(int edge) {
        if (count == edges.length) {
            settle();
            edges = Arrays.copyOf(edges, Math.max(edges.length, count * 2));
        }
        edges[count++] = edge;
        settled = false;
    }

    /** The column that begins at an edge. */
    int column(int edge) {
        settle();
        int found = Arrays.binarySearch(edges, 0, count, edge);
        if (found >= 0) {
            return found;
        }
        int after = -found - 1;
        boolean nearAfter = after < count && (after == 0 || edges[after] - edge < edge - edges[after - 1]);
        return nearAfter ? after : after - 1;
    }

    /** Keeps one of each group of edges that lie together. */
    private void settle() {
        if (settled) {
            return;
        }
        Arrays.sort(edges, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || edges[i] - edges[kept - 1] > TOLERANCE) {
                edges[kept++] = edges[i];
            }
        }
        count = kept;
        settled = true;
    }
}

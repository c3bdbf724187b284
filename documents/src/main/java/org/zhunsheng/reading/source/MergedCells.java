package org.zhunsheng.reading.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says which merged region covers a cell, row by row from top to bottom. Only the regions that reach the row at hand
 * are kept at the ready, so a region over a million cells costs as much as one over two.
 */
final class MergedCells {
    private final List<MergedRegion> byTop;
    private final TreeMap<Integer, MergedRegion> byLeft = new TreeMap<>();
    private final PriorityQueue<MergedRegion> byBottom =
            new PriorityQueue<>(Comparator.comparingInt(MergedRegion::bottom));
    private int next;

    /** @param byTop the regions, from top to bottom */
    MergedCells(List<MergedRegion> byTop) {
        this.byTop = byTop;
    }

    /** Moves on to a row below the last one. */
    void moveTo(int row) {
        while (!byBottom.isEmpty() && byBottom.element().bottom() < row) {
            byLeft.remove(byBottom.remove().left());
        }
        while (next < byTop.size() && byTop.get(next).top() <= row) {
            MergedRegion region = byTop.get(next++);
            if (region.bottom() >= row && isFree(region)) {
                byLeft.put(region.left(), region);
                byBottom.add(region);
            }
        }
    }

    /** The region that covers a column in the row at hand, or {@code null}. */
    @Nullable
    MergedRegion at(int column) {
        Map.Entry<Integer, MergedRegion> nearest = byLeft.floorEntry(column);
        return nearest != null && nearest.getValue().right() >= column ? nearest.getValue() : null;
    }

    /** Regions must not overlap; of two that do, the first counts. */
    private boolean isFree(MergedRegion region) {
        Map.Entry<Integer, MergedRegion> nearest = byLeft.floorEntry(region.right());
        return nearest == null || nearest.getValue().right() < region.left();
    }
}

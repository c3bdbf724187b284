package org.zhunsheng.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which row of a later list is which row of an earlier one. Takes time in proportion to the rows, but for sorting. */
final class RowMatch {
    private static final int NONE = -1;

    private final int[] after;
    private final int[] before;
    private final boolean[] moved;

    private RowMatch(int earlier, int later) {
        after = new int[earlier];
        before = new int[later];
        moved = new boolean[earlier];
        Arrays.fill(after, NONE);
        Arrays.fill(before, NONE);
    }

    static RowMatch of(List<Tree> earlier, List<Tree> later) {
        RowMatch match = new RowMatch(earlier.size(), later.size());
        match.pair(earlier, later, row -> row);
        match.pair(earlier, later, Differences::name);
        match.pairNeighbours();
        match.findMoved();
        return match;
    }

    /** The position of an earlier row in the later list, or -1. */
    int after(int row) {
        return after[row];
    }

    /** Whether a later row was not there before. */
    boolean isNew(int row) {
        return before[row] == NONE;
    }

    /** Whether an earlier row stands in another order among those that stayed. */
    boolean isMoved(int row) {
        return moved[row];
    }

    /** Pairs rows that are alike in something; of several like ones the first with the first. */
    private void pair(List<Tree> earlier, List<Tree> later, Function<Tree, @Nullable Object> likeness) {
        Map<Object, Deque<Integer>> open = new HashMap<>();
        for (int j = 0; j < before.length; j++) {
            Object key = before[j] == NONE ? likeness.apply(later.get(j)) : null;
            if (key != null) {
                open.computeIfAbsent(key, unknown -> new ArrayDeque<>()).add(j);
            }
        }
        for (int i = 0; i < after.length; i++) {
            Object key = after[i] == NONE ? likeness.apply(earlier.get(i)) : null;
            Deque<Integer> same = key == null ? null : open.get(key);
            Integer j = same == null ? null : same.poll();
            if (j != null) {
                join(i, j);
            }
        }
    }

    /** A renamed row stands where it stood: behind the same row as before. */
    private void pairNeighbours() {
        for (int i = 0; i < after.length; i++) {
            int place = i == 0 ? 0 : after[i - 1] + 1;
            boolean follows = i == 0 || after[i - 1] != NONE;
            if (after[i] == NONE && follows && place < before.length && before[place] == NONE) {
                join(i, place);
            }
        }
    }

    private void join(int i, int j) {
        after[i] = j;
        before[j] = i;
    }

    /** The longest run of rows in the same order stays; all others were moved. */
    private void findMoved() {
        List<Integer> ends = new ArrayList<>();
        int[] previous = new int[after.length];
        for (int i = 0; i < after.length; i++) {
            if (after[i] != NONE) {
                moved[i] = true;
                int at = lengthBefore(ends, after[i]);
                previous[i] = at == 0 ? NONE : ends.get(at - 1);
                if (at == ends.size()) {
                    ends.add(i);
                } else {
                    ends.set(at, i);
                }
            }
        }
        int last = ends.isEmpty() ? NONE : ends.get(ends.size() - 1);
        for (int i = last; i != NONE; i = previous[i]) {
            moved[i] = false;
        }
    }

    private int lengthBefore(List<Integer> ends, int target) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (after[ends.get(middle)] < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package org.zhunsheng.reading.source;

import java.util.BitSet;

/** The columns of a sheet that do not show, and the numbers that the others have on paper. */
final class HiddenColumns {
    private static final int MOST = 16_384;

    private final BitSet hidden = new BitSet();

    void hide(int first, int last) {
        if (first >= 0 && first <= last && first < MOST) {
            hidden.set(first, Math.min(last, MOST - 1) + 1);
        }
    }

    boolean hides(int column) {
        return hidden.get(column);
    }

    /** The first column from here on that shows; may lie beyond the last one. */
    int nextShown(int column) {
        return hidden.nextClearBit(column);
    }

    /** How many columns that show lie to the left. */
    int shownBefore(int column) {
        return hidden.isEmpty() ? column : column - hidden.get(0, column).cardinality();
    }
}

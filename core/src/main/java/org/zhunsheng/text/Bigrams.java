package org.zhunsheng.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** The pairs of neighbouring characters of a text: what two texts share of them tells how alike they are. */
public final class Bigrams {
    private static final int PERCENT = 100;
    private static final int SHIFT = 16;
    private static final int GOLDEN = 0x9E3779B9;

    /** So many numbers hold the marks of a text. */
    static final int MARKS = 4;

    /** So many bits of a hash tell the place of a pair among the marks. */
    private static final int MARK_BITS = Integer.numberOfTrailingZeros(MARKS * Long.SIZE);

    /** More than a likeness can gain when it is rounded, percent. */
    private static final int CLOSE = 1;

    private final int[] pairs;

    private Bigrams(int[] pairs) {
        this.pairs = pairs;
    }

    /** The pairs of a text's letters, digits and ideographs; punctuation and white space do not count. */
    public static Bigrams of(String text) {
        int[] all = new int[Math.max(0, text.length() - 1)];
        int size = 0;
        char before = 0;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = Chars.fold(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                if (begun) {
                    all[size] = before << SHIFT | c;
                    size++;
                }
                before = c;
                begun = true;
            }
        }
        Arrays.sort(all, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct] = all[i];
                distinct++;
            }
        }
        return new Bigrams(Arrays.copyOf(all, distinct));
    }

    /** How many pairs there are. */
    public int size() {
        return pairs.length;
    }

    /** Jaccard's measure in percent, 0 to 100: shared pairs of all pairs. A text without pairs is like no other. */
    public BigDecimal likeness(Bigrams other) {
        int shared = shared(other);
        int all = pairs.length + other.pairs.length - shared;
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf((long) shared * PERCENT).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    /** Whether the likeness is at least a percentage; cheaper than asking for it. */
    public boolean isLike(Bigrams other, BigDecimal percent) {
        int most = Math.min(pairs.length, other.pairs.length);
        int least = Math.max(pairs.length, other.pairs.length);
        long asked = percent.longValue() - CLOSE;
        if (least == 0 || (long) most * PERCENT < asked * least) {
            return false;
        }
        // So many are shared where the likeness is asked for; whoever misses more is not looked at to the end.
        long enough = asked * (pairs.length + other.pairs.length) / (PERCENT + asked);
        int shared = shared(other, pairs.length - (int) enough);
        // What is close is worked out exactly.
        return (long) shared * PERCENT >= asked * (pairs.length + other.pairs.length - shared)
                && BigDecimal.valueOf((long) most * PERCENT).compareTo(percent.multiply(BigDecimal.valueOf(least))) >= 0
                && likeness(other).compareTo(percent) >= 0;
    }

    /**
     * Sets a bit for each pair, by its hash: what differs between the marks of two texts is at most what differs between
     * their pairs.
     *
     * @param marks where they go; all bits are unset before
     * @param from the first of the {@link #MARKS} numbers that are the marks of this text
     */
    void mark(long[] marks, int from) {
        for (int pair : pairs) {
            int hash = pair * GOLDEN >>> Integer.SIZE - MARK_BITS;
            marks[from + hash / Long.SIZE] |= 1L << hash;
        }
    }

    /**
     * Whether the likeness of two texts can be at least a percentage.
     *
     * @param pairs how many both have together
     * @param different how many at least one has and the other has not
     */
    static boolean mayBeLike(int pairs, int different, BigDecimal percent) {
        long asked = percent.longValue() - CLOSE;
        // What does not differ is shared and counted twice: (pairs - different) / 2 of (pairs + different) / 2.
        return different * (PERCENT + asked) <= pairs * (PERCENT - asked);
    }

    /** The pairs in ascending order; not to be changed. */
    int[] sorted() {
        return pairs;
    }

    /** Whether a text has one of the pairs; cheaper than asking for the pairs of a long text. */
    public boolean standIn(String text) {
        char before = 0;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = Chars.fold(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                if (begun && Arrays.binarySearch(pairs, before << SHIFT | c) >= 0) {
                    return true;
                }
                before = c;
                begun = true;
            }
        }
        return false;
    }

    /** How many pairs two texts share. */
    public int shared(Bigrams other) {
        return shared(other, pairs.length);
    }

    /** How many pairs two texts share, or fewer where more than so many of this one's are missing. */
    private int shared(Bigrams other, int mostMissing) {
        int shared = 0;
        int missing = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            if (pairs[i] == other.pairs[j]) {
                shared++;
                i++;
                j++;
            } else if (pairs[i] < other.pairs[j]) {
                i++;
                missing++;
                if (missing > mostMissing) {
                    return shared;
                }
            } else {
                j++;
            }
        }
        return shared;
    }
}

package org.zhunsheng.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds texts that are alike among many without holding each against every other. Some hundreds are held against each other
 * all the same. Of more texts, those are compared that agree in one of several {@link Sketch bands}, which texts that share
 * four fifths of their pairs do in all but two of a hundred thousand cases, and texts that share a third of them hardly ever.
 */
public final class Lookalikes {
    private static final int NONE = -1;

    /** So few texts are sooner held against each other than sketched. */
    private static final int FEW = 256;

    /** A band that so many texts agree in is a set phrase: the latest of them are compared. */
    private static final int MOST_IN_BAND = 20;

    private final BigDecimal percent;
    private final List<Bigrams> compared = new ArrayList<>();

    /** For each band and place the {@link #entry} of the latest text there; 0 for none. */
    private final long[][] latest;

    /** For each text and band the entry of the text before it in the same place; 0 for none. */
    private final long[] before;

    /** For each text its {@link Bigrams#marks}, one half beside the other. */
    private final long[] marks;

    private final int mask;

    private Lookalikes(int size, BigDecimal percent) {
        int places = Integer.highestOneBit(Math.max(1, size)) << 1;
        this.mask = places - 1;
        this.latest = new long[Sketch.BANDS][places];
        this.before = new long[size * Sketch.BANDS];
        this.marks = new long[size * 2];
        this.percent = percent;
    }

    /** For each text the position of the first text before it that is at least so much like it and like none before, or -1. */
    public static int[] within(List<Bigrams> texts, BigDecimal percent) {
        int[] alike = new int[texts.size()];
        if (alike.length <= FEW) {
            for (int i = 0; i < alike.length; i++) {
                alike[i] = firstOf(texts.get(i), texts.subList(0, i), alike, percent);
            }
            return alike;
        }
        Arrays.fill(alike, NONE);
        SharedBands bands = SharedBands.of(texts);
        BitSet likely = bands.likely(percent, MOST_IN_BAND);
        Lookalikes found = new Lookalikes(likely.cardinality(), percent);
        List<Integer> positions = new ArrayList<>();
        for (int i = likely.nextSetBit(0); i >= 0; i = likely.nextSetBit(i + 1)) {
            int[] sketch = bands.sketch(i);
            int first = found.first(texts.get(i), sketch);
            if (first < 0) {
                found.remember(texts.get(i), sketch);
                positions.add(i);
            } else {
                alike[i] = positions.get(first);
            }
        }
        return alike;
    }

    /** For each of the later texts the position of the first of the earlier ones that is at least so much like it, or -1. */
    public static int[] between(List<Bigrams> earlier, List<Bigrams> later, BigDecimal percent) {
        int[] alike = new int[later.size()];
        if (earlier.size() <= FEW) {
            int[] unlike = new int[earlier.size()];
            Arrays.fill(unlike, NONE);
            for (int i = 0; i < alike.length; i++) {
                alike[i] = firstOf(later.get(i), earlier, unlike, percent);
            }
            return alike;
        }
        Lookalikes found = new Lookalikes(earlier.size(), percent);
        Sketch sketch = new Sketch();
        for (Bigrams text : earlier) {
            found.remember(text, sketch.of(text));
        }
        for (int i = 0; i < alike.length; i++) {
            alike[i] = found.first(later.get(i), sketch.of(later.get(i)));
        }
        return alike;
    }

    /** Among a few texts: the first that is like none before it and is like this one. */
    private static int firstOf(Bigrams text, List<Bigrams> earlier, int[] alike, BigDecimal percent) {
        for (int i = 0; i < earlier.size(); i++) {
            if (alike[i] == NONE && text.isLike(earlier.get(i), percent)) {
                return i;
            }
        }
        return NONE;
    }

    /** What a text has in a band, and its position plus one: who follows a chain need not look at the texts on it. */
    private static long entry(int band, int position) {
        return (long) band << Integer.SIZE | position + 1;
    }

    private static int position(long entry) {
        return (int) entry - 1;
    }

    private static int band(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    private void remember(Bigrams text, int[] sketch) {
        int position = compared.size();
        for (int band = 0; band < Sketch.BANDS; band++) {
            int place = sketch[band] & mask;
            before[position * Sketch.BANDS + band] = latest[band][place];
            latest[band][place] = entry(sketch[band], position);
        }
        compared.add(text);
        marks[position * 2] = text.marks(0);
        marks[position * 2 + 1] = text.marks(1);
    }

    /** The first of the remembered texts that is alike, among those that agree in a band; or -1. */
    private int first(Bigrams text, int[] sketch) {
        // Fetched all at once: memory is slow to answer, but answers many questions at a time.
        long[] chains = new long[Sketch.BANDS];
        for (int band = 0; band < Sketch.BANDS; band++) {
            chains[band] = latest[band][sketch[band] & mask];
        }
        long one = text.marks(0);
        long other = text.marks(1);
        int first = Integer.MAX_VALUE;
        for (int band = 0; band < Sketch.BANDS; band++) {
            int looked = 0;
            long entry = chains[band];
            while (entry != 0 && looked < MOST_IN_BAND) {
                int at = position(entry);
                if (band(entry) == sketch[band]) {
                    looked++;
                    int different = Long.bitCount(one ^ marks[at * 2]) + Long.bitCount(other ^ marks[at * 2 + 1]);
                    boolean alike =
                            at < first && text.mayBeLike(different, percent) && text.isLike(compared.get(at), percent);
                    first = alike ? at : first;
                }
                entry = before[at * Sketch.BANDS + band];
            }
        }
        return first == Integer.MAX_VALUE ? NONE : first;
    }
}

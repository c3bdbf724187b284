package org.zhunsheng.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells of most texts of many that none of the others can be alike, before any two are compared. The {@link Sketch bands} are
 * gone through one after the other with one small table, which the processor keeps at hand: a table for each band would be
 * as much memory as all texts together.
 */
final class SharedBands {
    private final List<Bigrams> texts;

    /** For each band what each text has in it. */
    private final int[][] bands;

    /** For each text its {@link Bigrams#marks}, one half beside the other. */
    private final long[] marks;

    /** For each place the position plus one of the latest text there; 0 for none. */
    private final int[] latest;

    /** For each text the same of the text before it in its place. */
    private final int[] before;

    private SharedBands(List<Bigrams> texts) {
        int size = texts.size();
        this.texts = texts;
        this.bands = new int[Sketch.BANDS][size];
        this.marks = new long[size * 2];
        this.latest = new int[Integer.highestOneBit(size) << 1];
        this.before = new int[size];
    }

    /** Sketches texts. */
    static SharedBands of(List<Bigrams> texts) {
        SharedBands shared = new SharedBands(texts);
        Sketch sketch = new Sketch();
        for (int i = 0; i < texts.size(); i++) {
            int[] own = sketch.of(texts.get(i));
            for (int band = 0; band < Sketch.BANDS; band++) {
                shared.bands[band][i] = own[band];
            }
            shared.marks[i * 2] = texts.get(i).marks(0);
            shared.marks[i * 2 + 1] = texts.get(i).marks(1);
        }
        return shared;
    }

    /** The bands of a text. */
    int[] sketch(int text) {
        int[] own = new int[Sketch.BANDS];
        for (int band = 0; band < Sketch.BANDS; band++) {
            own[band] = bands[band][text];
        }
        return own;
    }

    /**
     * The texts that agree in a band with another that may be alike, by its marks; and all that agree in a band with more
     * than so many.
     */
    BitSet likely(BigDecimal percent, int most) {
        BitSet likely = new BitSet(texts.size());
        for (int[] band : bands) {
            Arrays.fill(latest, 0);
            for (int i = 0; i < band.length; i++) {
                // A text without pairs is like no other.
                if (texts.get(i).size() > 0) {
                    int place = band[i] & latest.length - 1;
                    before[i] = latest[place];
                    latest[place] = i + 1;
                    compare(i, band, percent, most, likely);
                }
            }
        }
        return likely;
    }

    private void compare(int text, int[] band, BigDecimal percent, int most, BitSet likely) {
        int looked = 0;
        for (int entry = before[text]; entry != 0 && looked < most; entry = before[entry - 1]) {
            int other = entry - 1;
            if (band[other] == band[text]) {
                looked++;
                if (mayBeLike(text, other, percent)) {
                    likely.set(text);
                    likely.set(other);
                }
            }
        }
        if (looked == most) {
            likely.set(text);
            for (int entry = before[text]; entry != 0 && looked > 0; entry = before[entry - 1]) {
                if (band[entry - 1] == band[text]) {
                    looked--;
                    likely.set(entry - 1);
                }
            }
        }
    }

    private boolean mayBeLike(int text, int other, BigDecimal percent) {
        int different = Long.bitCount(marks[text * 2] ^ marks[other * 2])
                + Long.bitCount(marks[text * 2 + 1] ^ marks[other * 2 + 1]);
        return texts.get(text).mayBeLike(different, percent);
    }
}

package org.zhunsheng.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * For each of many texts some of those before it that are alike. Texts are held against each other where they agree in one of
 * several {@link Sketch bands}. The bands are gone through one after the other with one small table, which the processor
 * keeps at hand: a table for each band would be as much memory as all texts together, and slow wherever it is asked.
 */
final class Partners {
    /**
     * A band that more texts agree in than twice as many is a set phrase. Compared are the first of them, among which is
     * whatever all the others were made from, and the latest.
     */
    private static final int MOST_AT_AN_END = 4;

    /** No farther along a place: texts of other bands may lie there as well. */
    private static final int FARTHEST = 256;

    /** Whoever has so many partners needs no more. */
    private static final int MOST = 20;

    /** So many places of a band for each text, about. */
    private static final int PLACES_FOR_A_TEXT = 2;

    private static final int ENDS = 2;
    private static final int FIRST = 0;
    private static final int LATEST = 1;
    private static final int[] NONE = {};

    private final List<Bigrams> texts;
    private final BigDecimal percent;

    /** Texts from here on are asked for. */
    private final int askedFrom;

    /** Texts before this are held against those that are asked for. */
    private final int heldUntil;

    /** For each band what each text has in it. */
    private final int[][] bands;

    /** For each text how many pairs it has. */
    private final int[] sizes;

    /** For each text its {@link Bigrams#mark marks}, beside one another. */
    private final long[] marks;

    /**
     * For each place of a band the position plus one of the first text there, and of the latest one; 0 for none. The two stand
     * beside one another, since whoever asks for one asks for the other.
     */
    private final int[] ends;

    /** For each text the same of the text after it in its place, and of the text before it. */
    private final int[] neighbours;

    /** For each text its partners, in no order. */
    private final int[][] found;

    private Partners(List<Bigrams> texts, int askedFrom, int heldUntil, BigDecimal percent) {
        int size = texts.size();
        this.texts = texts;
        this.percent = percent;
        this.askedFrom = askedFrom;
        this.heldUntil = heldUntil;
        this.bands = new int[Sketch.BANDS][size];
        this.sizes = new int[size];
        this.marks = new long[size * Bigrams.MARKS];
        this.ends = new int[Integer.highestOneBit(Math.max(1, size)) * PLACES_FOR_A_TEXT * ENDS];
        this.neighbours = new int[size * ENDS];
        this.found = new int[size][];
        Arrays.fill(found, NONE);
    }

    /** Of each text the partners before it. */
    static Partners among(List<Bigrams> texts, BigDecimal percent) {
        return new Partners(texts, 0, texts.size(), percent).look();
    }

    /**
     * Of each text from a position on the partners before that position.
     *
     * @param from the first text that has partners and is none
     */
    static Partners before(List<Bigrams> texts, int from, BigDecimal percent) {
        return new Partners(texts, from, from, percent).look();
    }

    /** The positions of the texts that are like a text, in ascending order. */
    int[] of(int text) {
        int[] own = found[text].clone();
        Arrays.sort(own);
        return own;
    }

    private Partners look() {
        sketch();
        for (int[] band : bands) {
            look(band);
        }
        return this;
    }

    private void look(int[] band) {
        Repeats repeats = new Repeats(band.length);
        for (int i = 0; i < band.length; i++) {
            if (sizes[i] > 0) {
                repeats.count(band[i]);
            }
        }
        Arrays.fill(ends, 0);
        for (int i = 0; i < band.length; i++) {
            // A text without pairs is like no other, and most agree with none.
            if (sizes[i] > 0 && repeats.mayRepeat(band[i])) {
                look(i, band);
            }
        }
    }

    private void sketch() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < texts.size(); i++) {
            Bigrams text = texts.get(i);
            int[] own = sketch.of(text);
            for (int band = 0; band < Sketch.BANDS; band++) {
                bands[band][i] = own[band];
            }
            sizes[i] = text.size();
            text.mark(marks, i * Bigrams.MARKS);
        }
    }

    private void look(int text, int[] band) {
        int place = (band[text] & ends.length / ENDS - 1) * ENDS;
        if (text >= askedFrom) {
            compareAlong(text, band, place + FIRST);
            compareAlong(text, band, place + LATEST);
        }
        if (text < heldUntil) {
            int before = ends[place + LATEST];
            neighbours[text * ENDS + FIRST] = 0;
            neighbours[text * ENDS + LATEST] = before;
            if (before == 0) {
                ends[place + FIRST] = text + 1;
            } else {
                neighbours[(before - 1) * ENDS + FIRST] = text + 1;
            }
            ends[place + LATEST] = text + 1;
        }
    }

    /** Compares a text with those that agree in a band, from one end of their place on. */
    private void compareAlong(int text, int[] band, int end) {
        int onward = end % ENDS;
        int agreeing = 0;
        int steps = 0;
        int entry = ends[end];
        while (entry != 0 && agreeing < MOST_AT_AN_END && steps < FARTHEST) {
            steps++;
            int other = entry - 1;
            if (band[other] == band[text]) {
                agreeing++;
                compare(text, other);
            }
            entry = neighbours[other * ENDS + onward];
        }
    }

    private void compare(int text, int other) {
        if (mayBeLike(text, other)
                && found[text].length < MOST
                && !isFound(text, other)
                && texts.get(text).isLike(texts.get(other), percent)) {
            int[] more = Arrays.copyOf(found[text], found[text].length + 1);
            more[more.length - 1] = other;
            found[text] = more;
        }
    }

    /** Whether two texts can be alike, by what they have at hand: first their lengths, then their marks. */
    private boolean mayBeLike(int text, int other) {
        int pairs = sizes[text] + sizes[other];
        return Bigrams.mayBeLike(pairs, Math.abs(sizes[text] - sizes[other]), percent)
                && Bigrams.mayBeLike(pairs, different(text, other), percent);
    }

    /** How many pairs at least one of two texts has and the other has not, as far as their marks tell; never too many. */
    private int different(int text, int other) {
        int different = 0;
        for (int i = 0; i < Bigrams.MARKS; i++) {
            different += Long.bitCount(marks[text * Bigrams.MARKS + i] ^ marks[other * Bigrams.MARKS + i]);
        }
        return different;
    }

    private boolean isFound(int text, int other) {
        for (int partner : found[text]) {
            if (partner == other) {
                return true;
            }
        }
        return false;
    }
}

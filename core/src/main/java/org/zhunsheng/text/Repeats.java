package org.zhunsheng.text;

import java.util.BitSet;

/**
 * Tells of most things that each stands only once, by a few bits for each of them. Whoever looks for things that stand several
 * times has to keep and compare only the others. First all things are counted, then they are asked for.
 */
public final class Repeats {
    /** Bits for each thing: enough that few things are taken for another. */
    private static final int ROOM = 4;

    private final BitSet once;
    private final BitSet again;
    private final int mask;

    /** @param things how many there are at most, about */
    public Repeats(int things) {
        int places = Integer.highestOneBit(Math.max(1, things)) * ROOM;
        this.mask = places - 1;
        this.once = new BitSet(places);
        this.again = new BitSet(places);
    }

    /** Counts a thing by its hash, which things that are alike have in common. */
    public void count(int hash) {
        int place = place(hash);
        if (once.get(place)) {
            again.set(place);
        } else {
            once.set(place);
        }
    }

    /** Whether a thing may stand several times; of one that does it is always true. */
    public boolean mayRepeat(int hash) {
        return again.get(place(hash));
    }

    private int place(int hash) {
        return (hash ^ hash >>> 16) & mask;
    }
}

package org.zhunsheng.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be thrown again: the same seed and case give the same numbers on every machine. */
final class Dice {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Dice(long seed, int number) {
        this.random = new SplittableRandom(seed * SPREAD ^ number);
    }

    /** From zero to one less than the bound; zero for bounds that leave no choice. */
    int below(int bound) {
        return bound <= 1 ? 0 : random.nextInt(bound);
    }

    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    /** Happens once in so many throws. */
    boolean oneIn(int times) {
        return below(times) == 0;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** A length that is mostly small and now and then as large as allowed. */
    int length(int most) {
        int magnitude = below(32 - Integer.numberOfLeadingZeros(Math.max(1, most)));
        return Math.min(most, between(1, 2 << magnitude));
    }
}

package org.zhunsheng.audit;

/**
 * Some constants of an enum as one number, so that a single comparison tells whether something has all of them.
 *
 * @param <T> an enum of at most 32 constants
 * @param bits one for each constant, by its ordinal
 */
public record Flags<T extends Enum<T>>(int bits) {

    /** The constants that something must have; none of them: anything will do. */
    @SafeVarargs
    public static <T extends Enum<T>> Flags<T> of(T... all) {
        int bits = 0;
        for (T one : all) {
            bits |= bit(one);
        }
        return new Flags<>(bits);
    }

    /** Whether all of these are among the bits of something. */
    boolean areIn(int others) {
        return (others & bits) == bits;
    }

    /** The bit of a constant. */
    static int bit(Enum<?> one) {
        return 1 << one.ordinal();
    }

    /** The bit of a constant where it holds, and none where it does not. */
    static int bit(boolean holds, Enum<?> one) {
        return holds ? bit(one) : 0;
    }
}

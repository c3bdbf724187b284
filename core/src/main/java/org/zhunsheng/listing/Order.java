package org.zhunsheng.listing;

/**
 * How a list is sorted.
 *
 * @param by one of the columns that the list can be sorted by
 * @param descending the greatest first
 */
public record Order<F extends Enum<F>>(F by, boolean descending) {

    /** The smallest first. */
    public static <F extends Enum<F>> Order<F> by(F column) {
        return new Order<>(column, false);
    }
}

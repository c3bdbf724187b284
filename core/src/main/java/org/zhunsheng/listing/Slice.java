package org.zhunsheng.listing;

import java.util.function.LongSupplier;

/**
 * Which part of a list is asked for.
 *
 * @param page from 0
 * @param size how many on a page, 1 to 1000
 * @param counted whether anybody wants to know how many the whole list has
 */
public record Slice(int page, int size, boolean counted) {
    private static final int MOST_SIZE = 1000;
    private static final int MOST_PAGE = 1_000_000;

    public Slice {
        if (page < 0 || page > MOST_PAGE || size < 1 || size > MOST_SIZE) {
            throw new IllegalArgumentException("no such part of a list: page " + page + " of size " + size);
        }
    }

    /** A part of a list that is counted. */
    public Slice(int page, int size) {
        this(page, size, true);
    }

    /** The first of so many. */
    public static Slice first(int size) {
        return new Slice(0, size);
    }

    /** How many come before. */
    public long offset() {
        return (long) page * size;
    }

    /**
     * How many the whole list has; where nobody wants to know, how many of them were met up to here.
     *
     * @param found how many of them this part has
     * @param count counts the whole list
     */
    public long total(int found, LongSupplier count) {
        return counted ? count.getAsLong() : offset() + found;
    }
}

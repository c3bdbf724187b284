package org.zhunsheng.listing;

/**
 * Which part of a list is asked for.
 *
 * @param page from 0
 * @param size how many on a page, 1 to 1000
 */
public record Slice(int page, int size) {
    private static final int MOST_SIZE = 1000;
    private static final int MOST_PAGE = 1_000_000;

    public Slice {
        if (page < 0 || page > MOST_PAGE || size < 1 || size > MOST_SIZE) {
            throw new IllegalArgumentException("no such part of a list: page " + page + " of size " + size);
        }
    }

    /** The first of so many. */
    public static Slice first(int size) {
        return new Slice(0, size);
    }

    /** How many come before. */
    public long offset() {
        return (long) page * size;
    }
}

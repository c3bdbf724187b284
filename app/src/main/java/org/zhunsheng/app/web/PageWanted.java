package org.zhunsheng.app.web;

import java.util.List;

/**
 * Which page of a list is asked for: {@code ?page=0&size=50}. A controller takes it as an argument.
 *
 * @param page its number, from 0
 * @param size how many fit on one, 1 to 200
 */
public record PageWanted(int page, int size) {
    static final int MOST = 200;
    static final int LAST = 1_000_000;
    static final int USUAL = 50;

    /** How many come before it. */
    public long offset() {
        return (long) page * size;
    }

    /** The page with what was found. */
    public <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, page, size, total);
    }
}

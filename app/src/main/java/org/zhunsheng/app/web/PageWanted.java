package org.zhunsheng.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.listing.Order;
import org.zhunsheng.listing.Slice;

/**
 * Which page of a list is asked for: {@code ?page=0&size=50&sort=name}. A controller takes it as an argument.
 *
 * @param page its number, from 0
 * @param size how many fit on one, 1 to 200
 * @param sort in which order: {@code name} or {@code -name}, see {@link Sorting}
 * @param counted whether anybody wants to know how many there are in all
 */
public record PageWanted(int page, int size, @Nullable String sort, boolean counted) {
    static final int MOST = 200;
    static final int LAST = 1_000_000;
    static final int USUAL = 50;

    /** A page of a list that is counted. */
    PageWanted(int page, int size, @Nullable String sort) {
        this(page, size, sort, true);
    }

    /** The same for the store. */
    public Slice slice() {
        return new Slice(page, size, counted);
    }

    /** The order for the store; only the fields given can be named. */
    public <E extends Enum<E>> Order<E> sorted(Class<E> fields, E usual) {
        return Sorting.of(sort, fields, Order.by(usual));
    }

    /** How many come before it. */
    public long offset() {
        return slice().offset();
    }

    /** The page with what was found. */
    public <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, page, size, total);
    }
}

package org.zhunsheng.listing;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items in the order that was asked for
 * @param slice which part it is
 * @param total how many the whole list has, see {@link Slice#total}
 */
public record Page<T>(List<T> items, Slice slice, long total) {
    public Page {
        items = List.copyOf(items);
    }

    /** The same part with every item as something else. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), slice, total);
    }
}

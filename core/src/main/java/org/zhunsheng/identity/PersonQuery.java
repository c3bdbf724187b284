package org.zhunsheng.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.listing.Order;
import org.zhunsheng.listing.Slice;

/**
 * Which people are asked for; what is absent does not matter.
 *
 * @param text part of the name, or the beginning of the login
 * @param unit with a role for this unit or one below it
 * @param role with this role
 * @param order how they are sorted
 * @param slice which part of the list
 */
public record PersonQuery(
        @Nullable String text,
        @Nullable UUID unit,
        @Nullable Role role,
        Order<Column> order,
        Slice slice) {

    /** What the list can be sorted by. */
    public enum Column {
        LOGIN,
        NAME,
        SEEN_AT
    }

    /** Everybody, by login. */
    public static PersonQuery all(Slice slice) {
        return new PersonQuery(null, null, null, Order.by(Column.LOGIN), slice);
    }
}

package org.zhunsheng.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.listing.Order;
import org.zhunsheng.listing.Slice;

/**
 * Which units are asked for; what is absent does not matter.
 *
 * @param parent directly below this unit
 * @param text part of the name, or the beginning of the code
 * @param kind of this kind
 * @param order how they are sorted
 * @param slice which part of the list
 */
public record UnitQuery(
        @Nullable UUID parent,
        @Nullable String text,
        @Nullable UnitKind kind,
        Order<Column> order,
        Slice slice) {

    /** What the list can be sorted by. */
    public enum Column {
        CODE,
        NAME,
        /** As the tree is walked: each unit before what lies below it. */
        PLACE
    }

    /** Those directly below a unit, by code. */
    public static UnitQuery below(UUID parent, Slice slice) {
        return new UnitQuery(parent, null, null, Order.by(Column.CODE), slice);
    }

    /** Those whose name or code has a text. */
    public static UnitQuery named(String text, Slice slice) {
        return new UnitQuery(null, text, null, Order.by(Column.CODE), slice);
    }
}

package org.zhunsheng.reading.layout;

import org.jspecify.annotations.Nullable;

/**
 * One column of a table as its header announces it.
 *
 * @param type what the column holds
 * @param field the project field of a flat list's column, or absent
 * @param money the amount of a flat list's column, or absent
 * @param label the header's words
 * @param above the first level over a column that is called after a second level or stands in a group, or absent
 * @param half 0, or 1 for the second (annual) half of a form with two halves side by side; in a list whose first levels
 *     stand side by side the number of the group, from 0
 */
public record TableColumn(
        Column type,
        @Nullable Field field,
        @Nullable MoneyRow money,
        Span label,
        @Nullable Span above,
        int half) {

    TableColumn(Column type, @Nullable Field field, @Nullable MoneyRow money, Span label) {
        this(type, field, money, label, null, 0);
    }

    static TableColumn of(Column type, Span label) {
        return new TableColumn(type, null, null, label);
    }

    TableColumn inHalf(int other) {
        return new TableColumn(type, field, money, label, above, other);
    }

    TableColumn as(Column other) {
        return new TableColumn(other, field, money, label, above, half);
    }

    /** The part of this column that is called after a second level. */
    TableColumn under(Span level2) {
        return new TableColumn(type, field, money, level2, label, half);
    }
}

package org.zhunsheng.reading.layout;

import org.jspecify.annotations.Nullable;

/**
 * One column of a table as its header announces it.
 *
 * @param type what the column holds
 * @param field the project field of a flat list's column, or absent
 * @param money the amount of a flat list's column, or absent
 * @param label the header's words
 * @param half 0, or 1 for the second (annual) half of a form with two halves side by side
 */
public record TableColumn(
        Column type, @Nullable Field field, @Nullable MoneyRow money, Span label, int half) {

    static TableColumn of(Column type, Span label) {
        return new TableColumn(type, null, null, label, 0);
    }

    TableColumn inHalf(int other) {
        return new TableColumn(type, field, money, label, other);
    }

    TableColumn as(Column other) {
        return new TableColumn(other, field, money, label, half);
    }
}

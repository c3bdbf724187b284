package org.zhunsheng.issuing.page;

import java.util.List;

/**
 * The shape of a table.
 *
 * @param widths of the columns, in millimetres
 * @param borders whether lines are drawn
 * @param joined whether it goes on right below the grid before it
 */
public record Grid(List<Double> widths, boolean borders, boolean joined) {
    public Grid {
        widths = List.copyOf(widths);
    }

    /** Millimetres from the left edge to the right one. */
    public double width() {
        return width(0, widths.size());
    }

    /** Millimetres of some columns. */
    public double width(int column, int across) {
        double sum = 0;
        for (int i = column; i < column + across; i++) {
            sum += widths.get(i);
        }
        return sum;
    }
}

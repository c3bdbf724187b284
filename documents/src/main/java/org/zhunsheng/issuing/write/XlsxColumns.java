package org.zhunsheng.issuing.write;

import java.util.List;

/** The columns of a sheet, which serve tables of different shapes: each column of a table takes one or more of them. */
final class XlsxColumns {
    private static final int LETTERS = 26;

    private final List<Double> stops;

    /** @param stops where columns begin and end, in millimetres; the last one ends the sheet */
    XlsxColumns(List<Double> stops) {
        this.stops = stops.size() > 1 ? stops : List.of(0.0, 170.0);
    }

    /** How many columns there are. */
    int count() {
        return stops.size() - 1;
    }

    /** Millimetres of a column. */
    double width(int column) {
        return width(column, column + 1);
    }

    /** Millimetres of some columns. */
    double width(int from, int to) {
        return stops.get(to) - stops.get(from);
    }

    /** The stop nearest to a place: the column that begins there. */
    int at(double millimetres) {
        int nearest = 0;
        for (int i = 1; i < stops.size(); i++) {
            if (Math.abs(stops.get(i) - millimetres) < Math.abs(stops.get(nearest) - millimetres)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** The name of a cell: A1. */
    static String name(int column, int row) {
        return letters(column) + (row + 1);
    }

    /** The letters of a column, from zero: A. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}

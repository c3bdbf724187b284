package org.zhunsheng.benchmark.input;

/**
 * A cell of a form.
 *
 * @param text what it shows
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 */
public record Cell(String text, int columns, int rows) {

    static Cell of(String text) {
        return new Cell(text, 1, 1);
    }

    static Cell wide(String text, int columns) {
        return new Cell(text, columns, 1);
    }

    static Cell high(String text, int rows) {
        return new Cell(text, 1, rows);
    }

    boolean isMerged() {
        return columns > 1 || rows > 1;
    }
}

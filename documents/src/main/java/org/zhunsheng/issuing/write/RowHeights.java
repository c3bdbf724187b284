package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.util.List;
import org.zhunsheng.issuing.page.Cell;
import org.zhunsheng.issuing.page.Cell.Content;
import org.zhunsheng.issuing.page.Grid;
import org.zhunsheng.issuing.page.Row;
import org.zhunsheng.issuing.page.TextStyle;

/** How high rows must be for their words, which a spreadsheet does not find out for merged cells. In points. */
final class RowHeights {
    private static final double LEAST = 20;
    /** The highest row that Excel shows. */
    private static final double MOST = 409;

    private static final double LINE = 1.35;
    private static final double PADDING = 5;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private RowHeights() {}

    static double[] of(List<Row> rows, Grid grid) throws IOException {
        double[] heights = new double[rows.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = LEAST;
            for (Cell cell : rows.get(i).cells()) {
                if (cell instanceof Cell.Filled filled && filled.down() == 1) {
                    heights[i] = Math.max(heights[i], points(filled, grid));
                }
            }
        }
        for (int i = 0; i < heights.length; i++) {
            for (Cell cell : rows.get(i).cells()) {
                if (cell instanceof Cell.Filled filled && filled.down() > 1) {
                    stretch(heights, i, filled.down(), points(filled, grid));
                }
            }
        }
        return heights;
    }

    /** A cell that reaches down over rows that are too low for it makes each of them higher. */
    private static void stretch(double[] heights, int from, int down, double needed) {
        double there = 0;
        for (int i = from; i < from + down; i++) {
            there += heights[i];
        }
        for (int i = from; i < from + down && needed > there; i++) {
            heights[i] = Math.min(MOST, heights[i] + (needed - there) / down);
        }
    }

    private static double points(Cell.Filled cell, Grid grid) throws IOException {
        return points(cell.content(), cell.style(), grid.width(cell.column(), cell.across()));
    }

    /** @param width of the cell in millimetres */
    static double points(Content content, TextStyle style, double width) throws IOException {
        double inner = width * POINTS_PER_MILLIMETRE - PADDING;
        int lines = 0;
        for (String paragraph : content.paragraphs()) {
            lines += TextMeasure.USUAL.lines(paragraph, style.size(), inner, 0).size();
        }
        return Math.min(MOST, Math.max(LEAST, lines * style.size() * LINE + PADDING));
    }
}

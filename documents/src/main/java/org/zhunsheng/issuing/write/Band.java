package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.issuing.page.Cell;
import org.zhunsheng.issuing.page.Grid;
import org.zhunsheng.issuing.page.Row;
import org.zhunsheng.issuing.page.TextStyle;

/** Rows that belong together, with the height of each and the lines of their cells. In points. */
final class Band {
    static final double LINE = 1.35;
    static final double SIDE = 3.5;
    static final double ABOVE = 2.5;
    private static final double LEAST = 20;
    private static final double ROUNDING = 0.01;
    /** What has more lines than this is a text that may go on on the next page. */
    private static final int LONGEST_LABEL = 6;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final List<Slot> slots = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();

    /** A cell with its place: columns in points from the left edge of the table, rows by their numbers. */
    static final class Slot {
        final double x;
        final double width;
        final TextStyle style;
        final List<String> lines;
        int from;
        int to;
        /** How many lines are drawn already. */
        int drawn;

        /** Whether its words are shown again on a page that it goes on on. */
        boolean repeated;

        Slot(double x, double width, TextStyle style, List<String> lines) {
            this.x = x;
            this.width = width;
            this.style = style;
            this.lines = lines;
        }

        double line() {
            return style.size() * LINE;
        }

        double needed() {
            return lines.size() * line() + 2 * ABOVE;
        }
    }

    private Band() {}

    /**
     * Measures rows.
     *
     * @param tallest what a page has room for; a taller row is parted
     */
    static Band of(List<Row> rows, Grid grid, TextMeasure measure, double tallest) throws IOException {
        Band band = new Band();
        for (int r = 0; r < rows.size(); r++) {
            band.heights.add(LEAST);
            for (Cell cell : rows.get(r).cells()) {
                if (cell instanceof Cell.Filled filled) {
                    band.slots.add(slot(filled, r, grid, measure));
                }
            }
        }
        band.measure();
        for (int r = 0; r < band.heights.size(); r++) {
            if (band.heights.get(r) > tallest) {
                band.part(r, tallest);
            }
        }
        return band;
    }

    private static Slot slot(Cell.Filled cell, int row, Grid grid, TextMeasure measure) throws IOException {
        double width = grid.width(cell.column(), cell.across()) * POINTS_PER_MILLIMETRE;
        List<String> lines = new ArrayList<>();
        for (String paragraph : cell.content().paragraphs()) {
            lines.addAll(measure.lines(paragraph, cell.style().size(), width - 2 * SIDE, 0));
        }
        Slot slot = new Slot(grid.width(0, cell.column()) * POINTS_PER_MILLIMETRE, width, cell.style(), lines);
        slot.from = row;
        slot.to = row + cell.down();
        slot.repeated = cell.down() > 1 && !cell.printed();
        return slot;
    }

    private void measure() {
        for (Slot slot : slots) {
            if (slot.to == slot.from + 1) {
                heights.set(slot.from, Math.max(heights.get(slot.from), slot.needed()));
            }
        }
        for (Slot slot : slots) {
            double more = slot.needed() - height(slot.from, slot.to);
            for (int r = slot.from; r < slot.to && more > 0; r++) {
                heights.set(r, heights.get(r) + more / (slot.to - slot.from));
            }
        }
    }

    /** Parts a row into rows that fit: its long cells go on in them, the others are empty there. */
    private void part(int row, double tallest) {
        int parts = 1;
        List<Slot> cut = slots.stream()
                .filter(slot -> slot.from == row && slot.to == row + 1)
                .toList();
        for (Slot slot : cut) {
            int fit = fit(slot, tallest);
            parts = Math.max(parts, (slot.lines.size() + fit - 1) / fit);
        }
        for (Slot slot : slots) {
            slot.to += slot.to > row ? parts - 1 : 0;
            slot.from += slot.from > row ? parts - 1 : 0;
        }
        slots.removeAll(cut);
        for (int part = 0; part < parts; part++) {
            double height = LEAST;
            for (Slot slot : cut) {
                int fit = fit(slot, tallest);
                int first = Math.min(slot.lines.size(), part * fit);
                Slot piece = new Slot(
                        slot.x,
                        slot.width,
                        slot.style,
                        slot.lines.subList(first, Math.min(slot.lines.size(), first + fit)));
                piece.from = row + part;
                piece.to = piece.from + 1;
                slots.add(piece);
                height = Math.max(height, piece.needed());
            }
            if (part == 0) {
                heights.set(row, Math.min(height, tallest));
            } else {
                heights.add(row + part, Math.min(height, tallest));
            }
        }
    }

    private static int fit(Slot slot, double tallest) {
        return Math.max(1, (int) ((tallest - 2 * ABOVE) / slot.line()));
    }

    List<Slot> slots() {
        return slots;
    }

    int rows() {
        return heights.size();
    }

    /** The height of some rows. */
    double height(int from, int to) {
        double sum = 0;
        for (int r = from; r < to; r++) {
            sum += heights.get(r);
        }
        return sum;
    }

    /** A value that reaches down over a page end is shown again below, and the rows there have room for it. */
    void repeatLabels(int from) {
        for (Slot slot : slots) {
            if (slot.repeated && slot.from < from && slot.to > from && slot.drawn == slot.lines.size()) {
                slot.drawn = 0;
                double more = slot.needed() - height(from, slot.to);
                heights.set(slot.to - 1, heights.get(slot.to - 1) + Math.max(0, more));
            }
        }
    }

    /**
     * The row before which a page ends best: the rows from one on that fit, without a part of a cell that is too low for
     * its words.
     *
     * @param fresh whether the page has nothing on it yet, so that the next one would not be better
     * @return the row after the last that is drawn; {@code from} where none fits
     */
    int lastBefore(int from, double room, boolean fresh) {
        int to = from;
        double used = 0;
        while (to < rows() && used + heights.get(to) <= room + ROUNDING) {
            used += heights.get(to);
            to++;
        }
        int best = to;
        while (to < rows() && best > from && cutsWords(from, best)) {
            best--;
        }
        return best > from || !fresh ? best : to;
    }

    private boolean cutsWords(int from, int to) {
        for (Slot slot : slots) {
            boolean cut = slot.from < to && slot.to > to && slot.drawn < slot.lines.size();
            if (cut
                    && slot.lines.size() <= LONGEST_LABEL
                    && slot.needed() > height(Math.max(from, slot.from), to) + ROUNDING) {
                return true;
            }
        }
        return false;
    }
}

package org.zhunsheng.issuing.page;

import java.util.List;

/**
 * The paper.
 *
 * @param title what the file calls itself
 * @param width of the sheet in millimetres
 * @param height of the sheet in millimetres
 * @param margins around the text
 * @param numbers which pages carry their number
 * @param fonts what the characters are taken from
 * @param stops where columns of any of its tables begin or end, in millimetres from the left margin, in order; a file type
 *     that has one set of columns for a sheet makes them of these
 */
public record PageSetup(
        String title, double width, double height, Margins margins, Numbers numbers, Fonts fonts, List<Double> stops) {
    public PageSetup {
        stops = List.copyOf(stops);
    }

    /** Millimetres between the edges of the sheet and the text. */
    public record Margins(double top, double right, double bottom, double left) {}

    /** Names of fonts as office programs know them. */
    public record Fonts(String body, String heading) {}

    /** Which pages carry their number. */
    public enum Numbers {
        /** All, from the first. */
        ALL,
        /** Those after the cover and the contents, counted from there. */
        AFTER_CONTENTS,
        NONE
    }

    /** The same paper for a document of that title. */
    public PageSetup titled(String name) {
        return new PageSetup(name, width, height, margins, numbers, fonts, stops);
    }

    /** The same paper for tables with those columns. */
    public PageSetup with(List<Double> columnStops) {
        return new PageSetup(title, width, height, margins, numbers, fonts, columnStops);
    }

    /** Whether the sheet lies on its long side. */
    public boolean landscape() {
        return width > height;
    }

    /** Millimetres between the left and the right margin. */
    public double textWidth() {
        return width - margins.left() - margins.right();
    }

    /** Millimetres between the upper and the lower margin. */
    public double textHeight() {
        return height - margins.top() - margins.bottom();
    }
}

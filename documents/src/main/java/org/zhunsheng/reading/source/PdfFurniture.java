package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Removes page numbers and running heads. A title that every form repeats is none: it is set larger than the text. */
final class PdfFurniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}"
            + "|[-—–―－_·•.~*|\\[<《]+\\d{1,4}[-—–―－_·•.~*|\\]>》]+"
            + "|[-—–－]*第?\\d{1,4}页?[,，、/|]?(?:[/共总]|of)第?\\d{1,4}页?[-—–－]*"
            + "|[-—–－]*第\\d{1,4}页[-—–－]*"
            + "|共\\d{1,4}页[,，、/]?第\\d{1,4}页"
            + "|(?i:page)\\d{1,4}(?:(?:of|/)\\d{1,4})?");

    /** The part of the page's height at either end where page furniture stands. */
    private static final float MARGIN = 0.12f;

    private static final int SAME_HEIGHT = 4;
    private static final int MIN_REPEATS = 3;
    private static final float MOST = 0.6f;

    private PdfFurniture() {}

    /** Removes furniture from the lines of all pages. */
    static void remove(List<PdfLayout> pages) {
        removePageNumbers(pages);
        Map<String, Integer> repeats = new HashMap<>();
        for (PdfLayout page : pages) {
            for (PdfLine line : outer(page)) {
                repeats.merge(key(page, line), 1, Integer::sum);
            }
        }
        float body = bodySize(pages);
        double least = Math.max(MIN_REPEATS, MOST * pages.size());
        for (PdfLayout page : pages) {
            List<PdfLine> outer = outer(page);
            outer.removeIf(line -> repeats.getOrDefault(key(page, line), 0) < least || line.size() > body + 0.5f);
            page.lines().removeAll(outer);
        }
    }

    private static void removePageNumbers(List<PdfLayout> pages) {
        for (PdfLayout page : pages) {
            List<PdfLine> outer = outer(page);
            outer.removeIf(line -> !isPageNumber(line));
            page.lines().removeAll(outer);
        }
    }

    static boolean isPageNumber(PdfLine line) {
        return PAGE_NUMBER.matcher(line.text().replaceAll("[\\s\\u3000]+", "")).matches();
    }

    /** The first and the last line of a page, where they stand in the margin and outside all tables. */
    private static List<PdfLine> outer(PdfLayout page) {
        List<PdfLine> outer = new ArrayList<>();
        if (page.lines().isEmpty()) {
            return outer;
        }
        PdfLine first = page.lines().getFirst();
        PdfLine last = page.lines().getLast();
        boolean above = page.tables().stream().allMatch(t -> t.top > first.bottom());
        boolean below = page.tables().stream().allMatch(t -> t.bottom < last.centre());
        if (above && first.centre() < MARGIN * page.height()) {
            outer.add(first);
        }
        if (below && last.centre() > (1 - MARGIN) * page.height()) {
            outer.add(last);
        }
        return outer;
    }

    private static String key(PdfLayout page, PdfLine line) {
        boolean head = line.centre() < page.height() / 2;
        int height = Math.round((head ? line.centre() : page.height() - line.centre()) / SAME_HEIGHT);
        return (head ? "head " : "foot ") + height + " " + line.text().replaceAll("\\d+", "#");
    }

    /** The font size of the text on most pages, tables included. */
    private static float bodySize(List<PdfLayout> pages) {
        Map<Float, Integer> sizes = new HashMap<>();
        for (PdfLayout page : pages) {
            sizes.merge(page.bodySize(), 1, Integer::sum);
        }
        return sizes.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}

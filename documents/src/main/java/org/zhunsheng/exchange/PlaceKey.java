package org.zhunsheng.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.model.Place;
import org.zhunsheng.model.Place.Line;
import org.zhunsheng.model.Place.OnPage;
import org.zhunsheng.model.Place.Paragraph;
import org.zhunsheng.model.Place.SheetCell;
import org.zhunsheng.model.Place.TableCell;

/**
 * A place in one short word, the same for the same place: {@code t1r3c2} a cell of a table, {@code S:Sheet1!B7} one of a
 * spreadsheet, {@code l12c3} a line and column, {@code p4} a paragraph, {@code g2x100y200} a spot on a page.
 */
public final class PlaceKey {
    private static final Pattern CELL = Pattern.compile("t([0-9]{1,9})r([0-9]{1,9})c([0-9]{1,9})");
    private static final Pattern SHEET = Pattern.compile("S:(.{0,400})!([A-Z]{1,6})([0-9]{1,9})", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("l([0-9]{1,9})c([0-9]{1,9})");
    private static final Pattern PARAGRAPH = Pattern.compile("p([0-9]{1,9})");
    private static final Pattern SPOT = Pattern.compile("g([0-9]{1,9})x(-?[0-9]{1,9})y(-?[0-9]{1,9})");
    private static final int LETTERS = 26;

    private PlaceKey() {}

    /** The key of a place. */
    public static String of(Place place) {
        return switch (place) {
            case TableCell cell -> "t" + cell.table() + "r" + cell.row() + "c" + cell.column();
            case SheetCell cell -> "S:" + cell.sheet() + "!" + letters(cell.column()) + cell.row();
            case Line line -> "l" + line.line() + "c" + line.column();
            case Paragraph text -> "p" + text.paragraph();
            case OnPage spot -> "g" + spot.page() + "x" + spot.left() + "y" + spot.top();
        };
    }

    /** The place that a key means; empty where it is none. */
    public static Optional<Place> parse(String key) {
        Matcher cell = CELL.matcher(key);
        if (cell.matches()) {
            return Optional.of(new TableCell(number(cell, 1), number(cell, 2), number(cell, 3)));
        }
        Matcher sheet = SHEET.matcher(key);
        if (sheet.matches()) {
            return Optional.of(new SheetCell(sheet.group(1), number(sheet, 3), column(sheet.group(2))));
        }
        Matcher line = LINE.matcher(key);
        if (line.matches()) {
            return Optional.of(new Line(number(line, 1), number(line, 2)));
        }
        Matcher spot = SPOT.matcher(key);
        if (spot.matches()) {
            return Optional.of(new OnPage(number(spot, 1), number(spot, 2), number(spot, 3)));
        }
        Matcher paragraph = PARAGRAPH.matcher(key);
        return paragraph.matches() ? Optional.of(new Paragraph(number(paragraph, 1))) : Optional.empty();
    }

    /** The key of a place that {@link Place#describe} describes; empty for other words. */
    public static Optional<String> ofDescription(String words) {
        for (Description description : Description.values()) {
            Matcher matcher = description.pattern.matcher(words);
            if (matcher.matches()) {
                return Optional.of(matcher.replaceFirst(description.key));
            }
        }
        return Optional.empty();
    }

    /** The words for a place and what its key is made of. */
    private enum Description {
        LINE("line ([0-9]+):([0-9]+)", "l$1c$2"),
        PARAGRAPH("paragraph ([0-9]+)", "p$1"),
        CELL("table ([0-9]+) row ([0-9]+) column ([0-9]+)", "t$1r$2c$3"),
        SPOT("page ([0-9]+) at (-?[0-9]+),(-?[0-9]+)", "g$1x$2y$3"),
        SHEET("(.{0,400}![A-Z]{1,6}[0-9]{1,9})", "S:$1");

        private final Pattern pattern;
        private final String key;

        Description(String pattern, String key) {
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
            this.key = key;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column;
    }

    /** For people, in Chinese; {@link Place#describe} says it in English. */
    public static String chinese(Place place) {
        return switch (place) {
            case TableCell cell -> String.format(Locale.ROOT, "表%d 第%d行 第%d列", cell.table(), cell.row(), cell.column());
            case SheetCell cell -> cell.sheet() + "!" + letters(cell.column()) + cell.row();
            case Line line -> String.format(Locale.ROOT, "第%d行 第%d字", line.line(), line.column());
            case Paragraph text -> "第" + text.paragraph() + "段";
            case OnPage spot -> String.format(Locale.ROOT, "第%d页 (%d, %d)", spot.page(), spot.left(), spot.top());
        };
    }
}

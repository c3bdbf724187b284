package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.reading.source.Paragraph;
import org.zhunsheng.text.Chars;

/**
 * Rebuilds the rows of tables out of the lines of a plain text, which has lost its grid. How the text was serialised
 * (tabs, pipes, a cell per line, spaces) is found from the lines themselves.
 */
final class TextRows {
    private static final Pattern FIELD_CODES = Pattern.compile(
            "<br\\s*+/?>|&(?:nbsp|ensp|emsp|thinsp|#160);|\\[bookmark: [^\\[\\]]*+\\]| TC .{1,400}? \\\\f [A-Z] \\\\l \\d+ ?");
    private static final Pattern RULE = Pattern.compile("(?=[\\s|:+=─━┄┈—_-]++\\z).*?[-─━=]{3}.*", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^\\s*[#]{1,6}\\s+");
    private static final int FEW = 3;

    /** A cell after its tab has few lines more on an average; a page copied out of a browser has tabs where it indents. */
    private static final int MOST_GO_ON = 3;

    private final Labels labels;
    private final List<SourceText> sources;
    private final List<Line> lines = new ArrayList<>();
    private final Consumer<Row> rows;

    /** A line of the text; {@code start} is where its content begins. */
    private record Line(SourceText source, String raw, boolean blank) {}

    private TextRows(Labels labels, List<SourceText> sources, Consumer<Row> rows) {
        this.labels = labels;
        this.sources = sources;
        this.rows = rows;
    }

    /** Hands on the rows of some lines one by one; adds the texts of the lines to those of the source. */
    static void read(List<Paragraph> paragraphs, Labels labels, List<SourceText> sources, Consumer<Row> rows) {
        TextRows text = new TextRows(labels, sources, rows);
        paragraphs.forEach(text::take);
        text.build();
    }

    /**
     * Field codes, bookmarks, rules and heading marks are no content: they are blanked out, so places stay true. Codes and
     * bookmarks stay unread, because whoever published the text did not mean to.
     */
    private void take(Paragraph paragraph) {
        Patience.check();
        String visible = withoutMarks(paragraph);
        visible = blanked(HEADING, RULE.matcher(visible).matches() ? "" : visible);
        SourceText source = new SourceText(visible, paragraph.place(), sources.size());
        sources.add(source);
        lines.add(new Line(source, visible, Chars.isBlank(visible)));
    }

    private String withoutMarks(Paragraph paragraph) {
        String text = paragraph.text();
        return FIELD_CODES.matcher(text).replaceAll(mark -> {
            boolean lineBreak = mark.group().startsWith("<");
            if (!lineBreak) {
                SourceText whole = new SourceText(text, paragraph.place());
                sources.add(new SourceText(mark.group(), whole.placeAt(mark.start()), sources.size()));
            }
            return " ".repeat(mark.group().length());
        });
    }

    private static String blanked(Pattern what, String text) {
        Matcher matcher = what.matcher(text);
        return matcher.find()
                ? matcher.replaceAll(found -> " ".repeat(found.group().length()))
                : text;
    }

    private void build() {
        int lead = 0;
        int tabs = 0;
        int pipes = 0;
        int lonePipes = 0;
        int filled = 0;
        for (Line line : lines) {
            filled += line.blank() ? 0 : 1;
            if (line.raw().startsWith("\t") && line.raw().indexOf('\t', 1) < 0) {
                lead++;
            } else if (line.raw().strip().indexOf('\t') >= 0) {
                tabs++;
            }
            if (pipeAt(line.raw(), 0) >= 0) {
                pipes++;
                lonePipes += filledPipeCells(line.raw()) <= 1 ? 1 : 0;
            }
        }
        if (pipes >= FEW && pipes > tabs) {
            if (lonePipes * 10 >= pipes * 8) {
                pipeClosedCells();
            } else {
                splitLines('|');
            }
        } else if (lead > FEW && lead > tabs && lead * MOST_GO_ON >= filled) {
            leadingTabs();
        } else if (tabs >= FEW) {
            splitLines('\t');
        } else {
            new PlainLines(labels).build(lines.stream().map(Line::source).toList(), rows);
        }
    }

    private static int pipeAt(String raw, int from) {
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '|' || c == '｜' || c == '│' || c == '┃') {
                return i;
            }
        }
        return -1;
    }

    private static int filledPipeCells(String raw) {
        int filled = 0;
        int from = 0;
        while (from <= raw.length()) {
            int at = pipeAt(raw, from);
            int end = at < 0 ? raw.length() : at;
            filled += Chars.isBlank(raw.substring(from, end)) ? 0 : 1;
            if (at < 0) {
                break;
            }
            from = at + 1;
        }
        return filled;
    }

    /** Each line a row, its cells parted by a sign; lines without the sign are plain lines between the tables. */
    private void splitLines(char sign) {
        Gap gap = Gap.BLOCK;
        for (Line line : lines) {
            if (line.blank()) {
                gap = Gap.BLANK;
                continue;
            }
            boolean table =
                    sign == '|' ? pipeAt(line.raw(), 0) >= 0 : line.raw().indexOf('\t') >= 0;
            rows.accept(
                    table ? cells(line, sign, gap) : PlainLines.words(line.source(), line.raw(), gap, Row.Kind.LINE));
            gap = Gap.ROW;
        }
    }

    private Row cells(Line line, char sign, Gap gap) {
        Patience.check();
        List<Piece> pieces = new ArrayList<>();
        String raw = line.raw();
        int from = 0;
        // A pipe around the row opens it; it parts nothing.
        if (sign == '|' && pipeAt(raw.stripLeading(), 0) == 0) {
            int open = pipeAt(raw, 0);
            boolean around = raw.stripTrailing().length() > open + 1
                    && pipeAt(raw.stripTrailing(), raw.stripTrailing().length() - 1) >= 0;
            if (around) {
                line.source().use(open, open + 1, SourceText.Use.LABEL);
                from = open + 1;
            }
        }
        int column = 0;
        while (from <= raw.length()) {
            int at = sign == '|' ? pipeAt(raw, from) : raw.indexOf('\t', from);
            int end = at < 0 ? raw.length() : at;
            if (at < 0 && column > 0 && Chars.isBlank(raw.substring(from))) {
                break;
            }
            pieces.add(new Piece(line.source(), from, end, column == 0 ? gap : Gap.CELL, column, 1));
            column++;
            if (at < 0) {
                break;
            }
            line.source().use(at, at + 1, SourceText.Use.LABEL);
            from = at + 1;
        }
        return new Row(pieces, Row.Kind.RAGGED);
    }

    /** Each line a cell that a pipe closes; a line of several pipes fills up a row and so ends it. */
    private void pipeClosedCells() {
        Gap gap = Gap.BLOCK;
        for (Line line : lines) {
            String raw = line.raw();
            if (line.blank()) {
                gap = gap == Gap.ROW ? gap : Gap.BLANK;
                continue;
            }
            int at = pipeAt(raw, 0);
            if (at < 0) {
                rows.accept(PlainLines.words(line.source(), raw, Gap.ROW, Row.Kind.LINE));
                gap = Gap.ROW;
                continue;
            }
            for (int i = at; i >= 0; i = pipeAt(raw, i + 1)) {
                line.source().use(i, i + 1, SourceText.Use.LABEL);
            }
            if (filledPipeCells(raw) > 1) {
                rows.accept(cells(line, '|', Gap.ROW));
                gap = Gap.ROW;
                continue;
            }
            boolean filler = Chars.isBlank(raw.substring(0, at)) && pipeAt(raw, at + 1) >= 0;
            if (filler) {
                gap = Gap.ROW;
                continue;
            }
            rows.accept(new Row(List.of(new Piece(line.source(), 0, at, gap, 0, 1)), Row.Kind.CELL));
            gap = pipeAt(raw, at + 1) >= 0 ? Gap.ROW : Gap.LINE;
        }
    }

    /** Each line that starts with a tab a cell; a blank line ends a row; other lines go on with the cell before. */
    private void leadingTabs() {
        List<Piece> row = new ArrayList<>();
        int blanks = 0;
        Gap gap = Gap.BLOCK;
        for (Line line : lines) {
            String raw = line.raw();
            if (raw.startsWith("\t")) {
                if (blanks > 0 && !row.isEmpty()) {
                    rows.accept(new Row(row, Row.Kind.RAGGED));
                    row = new ArrayList<>();
                    gap = Gap.ROW;
                }
                row.add(new Piece(line.source(), 1, raw.length(), row.isEmpty() ? gap : Gap.CELL, row.size(), 1));
                blanks = 0;
            } else if (line.blank()) {
                blanks++;
            } else if (!row.isEmpty() && blanks <= 1 && labels.kindOfTitle(Chars.squeeze(raw)) == null) {
                row.add(new Piece(line.source(), 0, raw.length(), Gap.LINE, row.size() - 1, 1));
                blanks = 0;
            } else {
                if (!row.isEmpty()) {
                    rows.accept(new Row(row, Row.Kind.RAGGED));
                    row = new ArrayList<>();
                }
                rows.accept(new Row(
                        List.of(Piece.whole(line.source(), blanks > 0 ? Gap.BLANK : Gap.LINE, 0, 1)), Row.Kind.PROSE));
                gap = Gap.BLOCK;
                blanks = 0;
            }
        }
        if (!row.isEmpty()) {
            rows.accept(new Row(row, Row.Kind.RAGGED));
        }
    }
}

package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.text.Chars;

/**
 * Lines without tabs or pipes: each is a cell of its own, or a row whose cells are parted by spaces, or prose. Which of
 * them is decided by how the labels stand: alone on their lines, or several on one.
 */
final class PlainLines {
    private static final int PROSE_LENGTH = 60;
    private static final Pattern PAGE = Pattern.compile("^\\s*[0-9]{1,3}、");

    private final Labels labels;

    PlainLines(Labels labels) {
        this.labels = labels;
    }

    void build(List<SourceText> lines, Consumer<Row> rows) {
        GluedText glue = new GluedText(labels);
        boolean glued = lines.stream().anyMatch(line -> glue.isGlued(line.raw()));
        boolean cells = !glued && labelsStandAlone(lines);
        boolean blankParted = cells && emptyLinesPart(lines);
        Gap gap = Gap.BLOCK;
        for (SourceText line : lines) {
            Patience.check();
            String raw = line.raw();
            if (Chars.isBlank(raw)) {
                if (blankParted && !raw.isEmpty()) {
                    rows.accept(new Row(List.of(Piece.whole(line, Gap.LINE, 0, 1)), Row.Kind.CELL));
                    gap = Gap.LINE;
                } else {
                    gap = blankParted ? Gap.LINE : Gap.BLANK;
                }
                continue;
            }
            Row row = cells
                    ? new Row(List.of(Piece.whole(line, gap, 0, 1)), Row.Kind.CELL)
                    : words(line, raw, gap == Gap.BLANK ? Gap.BLANK : Gap.LINE, Row.Kind.LINE);
            rows.accept(glued ? parted(glue, line, row) : row);
            gap = Gap.LINE;
        }
    }

    /** A line of a text whose cells were glued together, cut where they begin. */
    private static Row parted(GluedText glue, SourceText line, Row row) {
        List<Piece> pieces =
                glue.isGlued(line.raw()) || glue.inBody() ? whole(line, line.raw(), row, glue.inBody()) : row.pieces();
        List<Piece> cut = new ArrayList<>();
        pieces.forEach(piece -> cut.addAll(glue.split(piece)));
        return new Row(cut, row.kind());
    }

    /**
     * The line as one piece: spaces inside glued text are where words were broken, not where cells end. The number before
     * a line that goes on with a table is the number of the page.
     */
    private static List<Piece> whole(SourceText line, String raw, Row parted, boolean goesOn) {
        Matcher page = PAGE.matcher(raw);
        int from = goesOn && page.find() ? page.end() : 0;
        if (from > 0) {
            line.use(0, from, SourceText.Use.LABEL);
        }
        return List.of(
                new Piece(line, from, raw.length(), parted.pieces().get(0).gap(), 0, 1));
    }

    /** A line split at its spaces. */
    static Row words(SourceText source, String raw, Gap gap, Row.Kind kind) {
        List<Piece> pieces = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= raw.length(); i++) {
            boolean space = i == raw.length() || Chars.isSpace(raw.charAt(i));
            if (!space && from < 0) {
                from = i;
            } else if (space && from >= 0) {
                pieces.add(new Piece(source, from, i, pieces.isEmpty() ? gap : Gap.SPACE, pieces.size(), 1));
                from = -1;
            }
        }
        return new Row(pieces, kind);
    }

    private boolean labelsStandAlone(List<SourceText> lines) {
        int alone = 0;
        int together = 0;
        for (SourceText line : lines) {
            String squeezed = Chars.squeeze(line.raw());
            if (!squeezed.isEmpty() && squeezed.length() <= PROSE_LENGTH && labels.isLabel(squeezed)) {
                alone++;
            } else {
                together += countLabels(line);
            }
        }
        return alone > together && alone > 3;
    }

    private int countLabels(SourceText line) {
        int count = 0;
        List<Piece> words = words(line, line.raw(), Gap.LINE, Row.Kind.LINE).pieces();
        for (Piece word : words) {
            count += labels.isLabel(word.squeezed()) ? 1 : 0;
        }
        return words.size() > 1 ? count : 0;
    }

    /** Whether an empty line stands between most cells, so that a line of spaces is a cell that is empty. */
    private static boolean emptyLinesPart(List<SourceText> lines) {
        int filled = 0;
        int parted = 0;
        int spaced = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!Chars.isBlank(lines.get(i).raw())) {
                filled++;
                parted += lines.get(i + 1).raw().isEmpty() ? 1 : 0;
            } else if (!lines.get(i).raw().isEmpty()) {
                spaced++;
            }
        }
        return spaced > 0 && parted * 2 > filled;
    }
}

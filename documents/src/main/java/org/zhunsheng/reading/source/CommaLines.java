package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table that a spreadsheet saved with commas between its cells. It writes every row with as many commas as the widest
 * one has, which running text never does.
 */
final class CommaLines {
    private static final int FEWEST_ROWS = 4;
    private static final int FEWEST_CELLS = 3;
    private static final int ALIKE_PERCENT = 90;

    private CommaLines() {}

    /** A row and the number, from one, of the line on which it begins; its cells are parted by tabs. */
    record Row(int line, String text) {}

    /** The rows of a text that is such a table; {@code null} for any other. */
    static @Nullable List<Row> of(String text) {
        if (text.indexOf(',') < 0 || text.indexOf('\t') >= 0) {
            return null;
        }
        List<Row> rows = new ArrayList<>();
        Map<Integer, Integer> byCells = new HashMap<>();
        Parser parser = new Parser(text);
        while (parser.more()) {
            int line = parser.line;
            int cells = parser.row();
            String row = parser.cells.toString();
            rows.add(new Row(line, row));
            byCells.merge(row.isBlank() ? 0 : cells, 1, Integer::sum);
        }
        byCells.remove(0);
        int filled = byCells.values().stream().mapToInt(Integer::intValue).sum();
        boolean table = filled >= FEWEST_ROWS
                && byCells.entrySet().stream()
                        .anyMatch(alike -> alike.getKey() >= FEWEST_CELLS
                                && alike.getValue() * 100L >= (long) filled * ALIKE_PERCENT);
        return table ? rows : null;
    }

    /** Goes through a text once, row by row. */
    private static final class Parser {
        private final String text;
        private final StringBuilder cells = new StringBuilder();
        private int at;
        private int line = 1;

        Parser(String text) {
            this.text = text;
        }

        boolean more() {
            return at < text.length();
        }

        /** Reads a row and returns how many cells it has. */
        int row() {
            cells.setLength(0);
            int count = 1;
            boolean quoted = false;
            boolean opens = true;
            while (more()) {
                char c = text.charAt(at++);
                boolean breaks = c == '\n' || c == '\r' && (at == text.length() || text.charAt(at) != '\n');
                line += breaks ? 1 : 0;
                if (c == '"' && (quoted || opens)) {
                    boolean twice = quoted && at < text.length() && text.charAt(at) == '"';
                    if (twice) {
                        cells.append(c);
                        at++;
                    } else {
                        quoted = !quoted;
                    }
                    opens = false;
                } else if (breaks && !quoted) {
                    return count;
                } else if (c == ',' && !quoted) {
                    cells.append('\t');
                    count++;
                    opens = true;
                } else if (c != '\r') {
                    cells.append(breaks ? ' ' : c);
                    opens = false;
                }
            }
            return count;
        }
    }
}

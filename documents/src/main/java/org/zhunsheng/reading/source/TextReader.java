package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.model.Place;

/**
 * Plain text: every line becomes a paragraph, blank lines too, with tabs and spaces kept exactly. Finding the table in
 * the lines is for a later step, which needs the gaps.
 */
final class TextReader implements SourceReader {
    /** Far more lines than any published document; a file of nothing but line ends must not fill the memory. */
    private static final int MAX_LINES = 5_000_000;

    @Override
    public SourceDocument read(SourceFile file, Limits limits) throws ReadingException {
        String text = Encodings.decode(file.name(), file.bytes(), null);
        if (Characters.isBlank(Characters.ordinary(text))) {
            throw ReadingException.empty(file.name());
        }
        if (text.length() > limits.characters()) {
            throw ReadingException.tooLarge(file.name(), "characters", limits.characters());
        }
        List<CommaLines.Row> table = CommaLines.of(text);
        List<Block> lines = table == null ? lines(file.name(), text, limits) : rows(file.name(), table, limits);
        return new SourceDocument(file.name(), FileType.TEXT, lines);
    }

    private static List<Block> lines(String name, String text, Limits limits) throws ReadingException {
        int most = Math.min(MAX_LINES, limits.cells());
        List<Block> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            if (lines.size() == most) {
                throw ReadingException.tooLarge(name, "lines", most);
            }
            String line = Characters.ordinary(text.substring(start, end));
            lines.add(new Paragraph(line, new Place.Line(lines.size() + 1, 1)));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private static List<Block> rows(String name, List<CommaLines.Row> table, Limits limits) throws ReadingException {
        int most = Math.min(MAX_LINES, limits.cells());
        if (table.size() > most) {
            throw ReadingException.tooLarge(name, "lines", most);
        }
        List<Block> lines = new ArrayList<>(table.size());
        for (CommaLines.Row row : table) {
            lines.add(new Paragraph(Characters.ordinary(row.text()), new Place.Line(row.line(), 1)));
        }
        return lines;
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !endsLine(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsLine(char c) {
        return switch (c) {
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}

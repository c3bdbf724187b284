package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.List;

/** Text as a browser sets it: white space of the source collapsed, lines broken where blocks end. */
final class HtmlFlow {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean gap;
    private boolean gapBreaksSource;

    /** Adds running text. A line end of the source between two ideographs is not a space. */
    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                gap = true;
                gapBreaksSource |= c == '\n' || c == '\r';
            } else {
                closeGap(c);
                line.append(c == '\u00A0' ? ' ' : c);
            }
        }
    }

    /** Adds text whose spaces, tabs and line ends are kept. */
    void addPreformatted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                breakLine();
            } else if (c != '\r') {
                line.append(c == '\u00A0' ? ' ' : c);
            }
        }
    }

    /** Ends the line, as a block or a line break does. A blank line leaves nothing behind. */
    void breakLine() {
        gap = false;
        gapBreaksSource = false;
        String text = Characters.ordinary(line.toString()).stripTrailing();
        if (!Characters.isBlank(text)) {
            lines.add(text);
        }
        line.setLength(0);
    }

    /** The lines so far, which are then forgotten. */
    List<String> take() {
        breakLine();
        List<String> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    private void closeGap(char next) {
        if (gap && !line.isEmpty()) {
            char last = line.charAt(line.length() - 1);
            boolean withinIdeographs = gapBreaksSource && Characters.isWide(last) && Characters.isWide(next);
            if (last != ' ' && !withinIdeographs) {
                line.append(' ');
            }
        }
        gap = false;
        gapBreaksSource = false;
    }
}

package org.zhunsheng.app.display;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.app.words.Printable;

/** The paper that a document is printed on: lines of a width, with headings, labels and indented text. */
final class Sheet {
    private static final String INDENT = "  ";

    /** Stands for a space at which no line breaks: a name and its figure stay on one line. */
    static final char TOGETHER = '\u00A0';

    private final Appendable out;
    private final int width;
    private final Messages messages;

    Sheet(Appendable out, int width, Messages messages) {
        this.out = out;
        this.width = width;
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /** A word of the catalogue. */
    String word(String name, Object... blanks) {
        return messages.say(name, blanks);
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** A line across the sheet. */
    void rule(char stroke) throws IOException {
        out.append(String.valueOf(stroke).repeat(width)).append('\n');
    }

    /** Text at the left edge. */
    void heading(String text) throws IOException {
        hanging("", text);
    }

    /** A label from the catalogue with a text behind it; nothing where there is no text. */
    void labelled(String label, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            hanging(INDENT + word(label) + INDENT, text);
        }
    }

    /** Text one step to the right; nothing where there is none. */
    void indented(@Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            hanging(INDENT, text);
        }
    }

    /** Text in a block that hangs from its lead: the first line begins with the lead, the others below the text. */
    void hanging(String lead, String text) throws IOException {
        String safeLead = Printable.line(lead);
        int indent = Math.min(Columns.of(safeLead), width / 2);
        List<String> lines = Columns.wrap(Printable.lines(text), width - indent);
        for (int i = 0; i < lines.size(); i++) {
            String before = i == 0 ? safeLead : " ".repeat(indent);
            String line = (before + lines.get(i)).replace(TOGETHER, ' ');
            out.append(line.stripTrailing()).append('\n');
        }
    }

    /** A numbered text one step to the right. */
    void item(@Nullable String label, String text) throws IOException {
        hanging(INDENT.repeat(2) + (label == null ? "·" : label) + INDENT, text);
    }

    void table(TextTable table) throws IOException {
        if (!table.isEmpty()) {
            table.print(out, width, INDENT);
        }
    }
}

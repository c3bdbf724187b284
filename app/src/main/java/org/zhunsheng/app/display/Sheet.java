package org.zhunsheng.app.display;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.app.words.Printable;

/** The paper that a document is printed on: lines of a width, with headings, labels and indented text. */
public final class Sheet {
    private static final String INDENT = "  ";

    /** Stands for a space at which no line breaks: a name and its figure stay on one line. */
    static final char TOGETHER = '\u00A0';

    private static final String UNPAINTED = "\u001B[0m";

    private final Appendable out;
    private final int width;
    private final Messages messages;

    public Sheet(Appendable out, int width, Messages messages) {
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

    public void blank() throws IOException {
        out.append('\n');
    }

    /** A line across the sheet. */
    public void rule(char stroke) throws IOException {
        out.append(String.valueOf(stroke).repeat(width)).append('\n');
    }

    /** Text at the left edge. */
    public void heading(String text) throws IOException {
        hanging("", text);
    }

    /** A label from the catalogue with a text behind it; nothing where there is no text. */
    public void labelled(String label, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            hanging(INDENT + word(label) + INDENT, text);
        }
    }

    /** Text one step to the right; nothing where there is none. */
    public void indented(@Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            hanging(INDENT, text);
        }
    }

    /** Text in a block that hangs from its lead: the first line begins with the lead, the others below the text. */
    public void hanging(String lead, String text) throws IOException {
        String safeLead = Printable.line(lead);
        int indent = Math.min(Columns.of(safeLead), width / 2);
        List<String> lines = Columns.wrap(Printable.lines(text), width - indent);
        for (int i = 0; i < lines.size(); i++) {
            String before = i == 0 ? safeLead : " ".repeat(indent);
            String line = (before + lines.get(i)).replace(TOGETHER, ' ');
            out.append(line.stripTrailing()).append('\n');
        }
    }

    /** A colour of a terminal. */
    public enum Paint {
        NONE(""),
        RED("\u001B[31m"),
        YELLOW("\u001B[33m"),
        CYAN("\u001B[36m");

        private final String code;

        Paint(String code) {
            this.code = code;
        }
    }

    /** Text in a block that hangs from its lead, whose lead is painted. */
    public void marked(String lead, String text, Paint paint) throws IOException {
        if (paint == Paint.NONE) {
            hanging(lead, text);
            return;
        }
        StringBuilder block = new StringBuilder();
        new Sheet(block, width, messages).hanging(lead, text);
        int end = Math.min(lead.stripTrailing().length(), block.length());
        out.append(paint.code).append(block, 0, end).append(UNPAINTED).append(block, end, block.length());
    }

    /** A numbered text one step to the right. */
    public void item(@Nullable String label, String text) throws IOException {
        hanging(INDENT.repeat(2) + (label == null ? "·" : label) + INDENT, text);
    }

    void table(TextTable table) throws IOException {
        if (!table.isEmpty()) {
            table.print(out, width, INDENT);
        }
    }
}

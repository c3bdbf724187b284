package org.zhunsheng.site.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page. Whatever comes as a text or as the value of an attribute is escaped here and nowhere else; element and
 * attribute names are words of ours.
 */
final class Html {
    private static final int USUAL_SIZE = 1 << 14;
    private static final char DELETE = 0x7F;
    private static final char LAST_CONTROL = 0x9F;
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder(USUAL_SIZE).append("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element. */
    Html open(String name, String... attributes) {
        tag(name, attributes);
        open.push(name);
        return this;
    }

    /** An element without content and without an end. */
    Html empty(String name, String... attributes) {
        tag(name, attributes);
        return this;
    }

    /** An element with words in it. */
    Html element(String name, @Nullable String text, String... attributes) {
        tag(name, attributes);
        text(text);
        out.append("</").append(name).append('>');
        return this;
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    /** Words. */
    Html text(@Nullable String text) {
        if (text != null) {
            escape(text);
        }
        return this;
    }

    /** Ends the element that was begun last. */
    Html close() {
        String name = open.pop();
        out.append("</").append(name).append('>');
        if (name.length() > 1) {
            out.append('\n');
        }
        return this;
    }

    /** Ends everything and gives the page. */
    byte[] bytes() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isShown(text, i) ? c : REPLACEMENT);
            }
        }
    }

    /** Controls are no characters of a page, directions would turn the words behind them, and half a character is none. */
    private static boolean isShown(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c == '\n' || c == '\t';
        }
        if (c >= DELETE && c <= LAST_CONTROL || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069') {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return !Character.isLowSurrogate(c) || at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}

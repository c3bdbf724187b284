package org.zhunsheng.app.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at the fields of a body one by one and refuses all wrong ones at once. */
public final class Fields {
    /** Characters that no name has: steering ones, and those that turn the direction of what stands around them. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private final Refusal refusal = Refusal.of(ProblemCode.INVALID);

    /** A line of text that has to be there, without what surrounds it; empty where it is refused. */
    public String line(String field, @Nullable String text, int longest) {
        String line = text == null ? "" : text.strip();
        if (line.isEmpty()) {
            refusal.and(field, "web.field.missing");
        } else if (line.length() > longest) {
            refusal.and(field, "web.field.long", longest);
        } else if (STEERING.matcher(line).find()) {
            refusal.and(field, "web.field.characters");
        } else {
            return line;
        }
        return "";
    }

    /** Text of several lines that has to be there, without what surrounds it; empty where it is refused. */
    public String text(String field, @Nullable String text, int longest) {
        String whole = text == null ? "" : text.strip();
        String withoutBreaks = whole.replace("\r\n", " ").replace('\n', ' ').replace('\t', ' ');
        return line(field, withoutBreaks, longest).isEmpty() ? "" : whole;
    }

    /** A line of text of a certain shape. */
    public String line(String field, @Nullable String text, Pattern shape, String words) {
        if (text == null || !shape.matcher(text).matches()) {
            refusal.and(field, text == null ? "web.field.missing" : words);
            return "";
        }
        return text;
    }

    /** A value that has to be there. */
    public void present(String field, @Nullable Object value) {
        if (value == null) {
            refusal.and(field, "web.field.missing");
        }
    }

    /** Refuses a field for a reason of its own. */
    public void wrong(String field, String words, Object... blanks) {
        refusal.and(field, words, blanks);
    }

    /** Whether nothing has been wrong so far. */
    public boolean areRight() {
        return refusal.fields().isEmpty();
    }

    /** Refuses where anything was wrong. */
    public void check() {
        if (!areRight()) {
            throw refusal;
        }
    }
}

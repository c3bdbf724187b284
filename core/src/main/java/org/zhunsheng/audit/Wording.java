package org.zhunsheng.audit;

import java.util.Locale;

/** Words for a reader of Chinese and for a reader of English that say the same. */
public record Wording(String zh, String en) {
    /** Nothing to say. */
    public static final Wording NONE = new Wording("", "");

    /** Two patterns as of {@link String#format} that are filled with the same values; without values, two plain texts. */
    public static Wording of(String zh, String en, Object... values) {
        return values.length == 0
                ? new Wording(zh, en)
                : new Wording(String.format(Locale.ROOT, zh, values), String.format(Locale.ROOT, en, values));
    }

    public boolean isEmpty() {
        return zh.isEmpty();
    }
}

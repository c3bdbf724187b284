package org.zhunsheng.audit;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.Topic;

/**
 * Words for a reader of Chinese and for a reader of English that say the same. They are put together when somebody reads
 * them: of most findings nobody reads both languages. Immutable; equal where both texts are.
 */
public final class Wording {
    /** Nothing to say. */
    public static final Wording NONE = new Wording("", "");

    /** Who reads a finding wants to recognise what is quoted; the whole text stands in what was found. */
    private static final int LONGEST_QUOTE = 200;

    private static final String CUT = "…";
    private static final Object[] PLAIN = {};

    private final String zhPattern;
    private final String enPattern;
    private final Object[] values;

    // Whoever asks first fills them; who asks at the same time makes the same text once more.
    private @Nullable String zh;
    private @Nullable String en;

    /** Two plain texts. */
    public Wording(String zh, String en) {
        this(zh, en, PLAIN);
        this.zh = zh;
        this.en = en;
    }

    private Wording(String zhPattern, String enPattern, Object[] values) {
        this.zhPattern = zhPattern;
        this.enPattern = enPattern;
        this.values = values;
    }

    /**
     * Two patterns that are filled with the same values, which must not change; without values, two plain texts. {@code %s}
     * and {@code %d} stand for the next value, {@code %2$s} for the second one, {@code %%} for a percent sign. A value that
     * is a wording itself is said in the language of its pattern. Long values are cut.
     */
    public static Wording of(String zh, String en, Object... values) {
        return values.length == 0 ? new Wording(zh, en) : new Wording(zh, en, values);
    }

    /** The words in Chinese. */
    public String zh() {
        String known = zh;
        if (known == null) {
            known = filled(zhPattern, true);
            zh = known;
        }
        return known;
    }

    /** The words in English. */
    public String en() {
        String known = en;
        if (known == null) {
            known = filled(enPattern, false);
            en = known;
        }
        return known;
    }

    public boolean isEmpty() {
        return zhPattern.isEmpty();
    }

    /** A text as messages quote it: what is too long to be read ends in an ellipsis. */
    public static String quoted(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return text.substring(0, end) + CUT;
    }

    /** The name of a class of indicators. */
    public static Wording named(Level1 level) {
        return new Wording(level.label(), level.english());
    }

    /** The name of a class of indicators. */
    public static Wording named(Level2 level) {
        return new Wording(level.label(), level.english());
    }

    /** The name of a function of a bureau. */
    public static Wording named(Topic topic) {
        return new Wording(topic.name(), topic.english());
    }

    /** Several in a row. */
    public static Wording joined(List<Wording> all) {
        List<String> each = Collections.nCopies(all.size(), "%s");
        return Wording.of(String.join("、", each), String.join(", ", each), all.toArray());
    }

    private String filled(String pattern, boolean chinese) {
        StringBuilder out = new StringBuilder(pattern.length() * 2);
        int next = 0;
        int done = 0;
        for (int at = pattern.indexOf('%'); at >= 0; at = pattern.indexOf('%', done)) {
            out.append(pattern, done, at);
            char kind = pattern.charAt(at + 1);
            if (Character.isDigit(kind)) {
                out.append(said(values[kind - '1'], chinese));
                done = at + "%1$s".length();
            } else {
                out.append(kind == '%' ? "%" : said(values[next], chinese));
                next += kind == '%' ? 0 : 1;
                done = at + 2;
            }
        }
        return out.append(pattern, done, pattern.length()).toString();
    }

    private static String said(Object value, boolean chinese) {
        String text = value instanceof Wording words ? (chinese ? words.zh() : words.en()) : String.valueOf(value);
        return quoted(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording words && zh().equals(words.zh()) && en().equals(words.en());
    }

    @Override
    public int hashCode() {
        return zh().hashCode();
    }

    @Override
    public String toString() {
        return zh();
    }
}

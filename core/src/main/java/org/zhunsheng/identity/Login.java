package org.zhunsheng.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody signs in with: 2 to 64 letters (Latin or Chinese), digits and {@code . _ - @}, beginning with a letter or
 * digit. Capitals and full-width forms count as the small plain ones, so that nobody can pass for somebody else.
 *
 * @param text in the form in which it is kept
 */
public record Login(String text) {
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._@-]{1,63}");

    public Login {
        if (!SHAPE.matcher(text).matches() || !text.equals(folded(text))) {
            throw new IllegalArgumentException("not the form of a login");
        }
    }

    /** What was typed, as a login; absent where it can be none. */
    public static Optional<Login> typed(String text) {
        String folded = folded(text);
        return SHAPE.matcher(folded).matches() && folded.equals(folded(folded))
                ? Optional.of(new Login(folded))
                : Optional.empty();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}

package org.zhunsheng.accuracy;

import java.util.function.Predicate;

/** Whether a text can be cut into fragments each of which is known by itself. */
final class Tokens {
    private Tokens() {}

    /** Whether a text is a row of known fragments, none of them longer than a limit. */
    static boolean cover(String text, int longest, Predicate<String> known) {
        boolean[] reached = new boolean[text.length() + 1];
        reached[0] = true;
        for (int from = 0; from < text.length(); from++) {
            int last = Math.min(text.length(), from + longest);
            for (int to = from + 1; reached[from] && to <= last; to++) {
                reached[to] = reached[to] || known.test(text.substring(from, to));
            }
        }
        return reached[text.length()];
    }
}

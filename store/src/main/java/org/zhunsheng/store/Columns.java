package org.zhunsheng.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.text.Chars;

/** Texts from outside cut to what a column of a list holds. Whatever is cut stands whole in the content. */
final class Columns {
    private static final char CUT = '…';
    private static final int LONGEST_NAME_OF_PERSON = 100;

    private Columns() {}

    static @Nullable String cut(@Nullable String text, int most) {
        return text == null ? null : whole(text, most);
    }

    static String whole(String text, int most) {
        String clean = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        if (clean.length() <= most) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(most - 2)) ? most - 2 : most - 1;
        return clean.substring(0, end) + CUT;
    }

    /** The name of a person as it was when they did something. */
    static String person(String name) {
        return whole(name, LONGEST_NAME_OF_PERSON);
    }

    /** As texts are compared in a list: widths and cases folded. */
    static String folded(String text) {
        return Chars.fold(text).toLowerCase(Locale.ROOT);
    }
}

package org.zhunsheng.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the records of this package demand of their texts and lists. */
final class Text {
    private Text() {}

    /** A text is absent ({@code null}) or says something; a blank one is a mistake of the caller. */
    static void absentOrPrinted(@Nullable String text, String what) {
        if (text != null && text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank: leave it out instead");
        }
    }

    static void printed(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
    }

    static <T> List<T> copy(List<T> list) {
        return List.copyOf(list);
    }
}

package org.zhunsheng.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;

/** In which language a request wants to be answered: by its header Accept-Language, and Chinese where that says nothing. */
public final class RequestLanguage {
    private static final int LONGEST_HEADER = 200;
    private static final Messages CHINESE = new Messages(Language.CHINESE);
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private RequestLanguage() {}

    /** The language wanted first of those we speak. */
    public static Language of(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return Language.CHINESE;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .flatMap(range -> Language.ofTag(range.getRange()).stream())
                    .findFirst()
                    .orElse(Language.CHINESE);
        } catch (IllegalArgumentException garbled) {
            return Language.CHINESE;
        }
    }

    /** The catalogue in the language of a request. */
    public static Messages messages(HttpServletRequest request) {
        return switch (of(request.getHeader("Accept-Language"))) {
            case CHINESE -> CHINESE;
            case ENGLISH -> ENGLISH;
        };
    }
}

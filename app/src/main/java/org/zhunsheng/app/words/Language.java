package org.zhunsheng.app.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that the program speaks. */
public enum Language {
    CHINESE("zh", Locale.SIMPLIFIED_CHINESE),
    ENGLISH("en", Locale.ENGLISH);

    private static final String OPTION = "--lang";

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** The language of a tag such as {@code zh}, {@code zh-CN} or {@code en}. */
    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (tag.toLowerCase(Locale.ROOT).startsWith(language.tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language of a locale name such as {@code zh_CN.UTF-8}: Chinese where it begins so, English elsewhere. */
    public static Language ofLocaleName(@Nullable String name) {
        return name != null && name.startsWith(CHINESE.tag) ? CHINESE : ENGLISH;
    }

    /**
     * The language that the command line asks for, which has to be known before it is parsed: its mistakes are reported
     * in that language, too.
     */
    public static Language askedFor(List<String> arguments, Language otherwise) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String value = null;
            if (argument.startsWith(OPTION + "=")) {
                value = argument.substring(OPTION.length() + 1);
            } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                value = arguments.get(i + 1);
            }
            if (value != null) {
                return ofTag(value).orElse(otherwise);
            }
        }
        return otherwise;
    }
}

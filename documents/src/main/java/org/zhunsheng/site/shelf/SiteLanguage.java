package org.zhunsheng.site.shelf;

import java.util.Locale;

/** The languages of the site: Chinese first, English complete. What documents say stays as it was printed. */
public enum SiteLanguage {
    CHINESE("", "zh-CN", Locale.SIMPLIFIED_CHINESE),
    ENGLISH("en/", "en", Locale.ENGLISH);

    private final String folder;
    private final String tag;
    private final Locale locale;

    SiteLanguage(String folder, String tag, Locale locale) {
        this.folder = folder;
        this.tag = tag;
        this.locale = locale;
    }

    /** The folder of its pages, with a slash at the end; empty for the first language. */
    public String folder() {
        return folder;
    }

    /** As HTML names it. */
    public String tag() {
        return tag;
    }

    /** As Java names it. */
    public Locale locale() {
        return locale;
    }

    /** The other one. */
    public SiteLanguage other() {
        return switch (this) {
            case CHINESE -> ENGLISH;
            case ENGLISH -> CHINESE;
        };
    }
}

package org.zhunsheng.app.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** Names of files from outside, and how an answer proposes one: never a path, a line break or a quote. */
public final class SafeName {
    private static final int LONGEST = 200;

    private SafeName() {}

    /** A name without folders and without characters that steer anything; never empty. */
    public static String of(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        last.codePoints().filter(SafeName::isHarmless).forEach(kept::appendCodePoint);
        String bare = kept.toString().strip();
        while (bare.startsWith(".")) {
            bare = bare.substring(1);
        }
        if (bare.codePointCount(0, bare.length()) > LONGEST) {
            bare = bare.substring(bare.offsetByCodePoints(bare.length(), -LONGEST)); // its ending says what it is
        }
        return bare.isEmpty() ? "file" : bare;
    }

    private static boolean isHarmless(int c) {
        int type = Character.getType(c);
        boolean hidden = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        return !hidden && "\"<>|:*?%;".indexOf(c) < 0;
    }

    /** The header that has a browser keep a file instead of showing it. */
    public static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(of(name), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

package org.zhunsheng.reading.source;

import java.text.Normalizer;

/** Characters as a reader sees them, whatever the program that wrote the file used in their place. */
final class Characters {
    private static final char RADICALS_SUPPLEMENT = '\u2E80';
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * The ordinary ideograph of every CJK radical U+2E80 to U+2EF3, in order. Unicode names it in
     * EquivalentUnifiedIdeograph.txt; a radical without one in the basic plane stands for itself.
     */
    private static final String SUPPLEMENT_IDEOGRAPHS = "⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王⺪目示礻⺮糹纟罓罒㓁冗⺵"
            + "羊⺷⺸耂肀聿肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑钅長镸长门⻕阝雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private Characters() {}

    /**
     * Drops what has no width (byte order marks, joiners, direction marks) and puts ordinary ideographs in the place of
     * radicals and compatibility forms, which many PDF programs write for the same glyph. Half of a surrogate pair is no
     * character and becomes the replacement character.
     */
    static String ordinary(String text) {
        int first = 0;
        while (first < text.length() && !isOdd(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                plain.append(VisibleText.isHalf(text, i) ? REPLACEMENT : c);
            } else if (isSubstitute(c)) {
                plain.append(ideograph(c));
            } else if (!isInvisible(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Whether a run of text shows nothing at all. */
    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Spaces of any width, line ends included. */
    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c > '\u1FFF' && Character.isSpaceChar(c);
    }

    /** Ideographs and full-width signs: what is set without spaces between words. */
    static boolean isWide(int c) {
        return c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x20000 && c <= 0x3FFFF;
    }

    private static boolean isOdd(char c) {
        return c >= '\u00AD' && (isInvisible(c) || isSubstitute(c) || Character.isSurrogate(c));
    }

    private static boolean isInvisible(char c) {
        return switch (c) {
            case '\u00AD', '\u180E', '\uFEFF', '\u2060' -> true;
            default ->
                c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u206F';
        };
    }

    private static boolean isSubstitute(char c) {
        return c >= RADICALS_SUPPLEMENT && c <= '\u2FD5'
                || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uFB00' && c <= '\uFB06';
    }

    private static String ideograph(char c) {
        int place = c - RADICALS_SUPPLEMENT;
        return place < SUPPLEMENT_IDEOGRAPHS.length()
                ? SUPPLEMENT_IDEOGRAPHS.substring(place, place + 1)
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }
}

package org.zhunsheng.reading.source;

import java.util.Locale;
import java.util.Map;

/**
 * Signs that Word writes as places in a picture font. Only there does the letter {@code £} mean ≤, and forms are full
 * of ticked boxes.
 */
final class SymbolFonts {
    private static final int PRIVATE_USE = 0xF000;
    private static final int IN_FONT = 0xFF;

    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0x25, "%"),
            Map.entry(0x2B, "+"),
            Map.entry(0x2D, "-"),
            Map.entry(0x3C, "<"),
            Map.entry(0x3D, "="),
            Map.entry(0x3E, ">"),
            Map.entry(0x7E, "~"),
            Map.entry(0xA3, "≤"),
            Map.entry(0xA5, "∞"),
            Map.entry(0xAE, "→"),
            Map.entry(0xB0, "°"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB7, "•"),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xBB, "≈"),
            Map.entry(0xD6, "√"),
            Map.entry(0xD7, "·"),
            Map.entry(0xE5, "∑"));

    private static final Map<Integer, String> WINGDINGS =
            Map.of(0x6F, "□", 0x71, "□", 0x72, "□", 0xA8, "□", 0xFB, "✗", 0xFC, "✓", 0xFD, "☒", 0xFE, "☑", 0xAB, "★");

    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x4F, "✗", 0x50, "✓", 0x51, "☒", 0x52, "☑", 0x53, "☒", 0x54, "☒", 0xA3, "□", 0x2A, "□");

    /** Wingdings counts ① from 0x81 (and the filled ❶ from 0x8C). */
    private static final int WINGDINGS_CIRCLED_ONE = 0x81;

    private static final int WINGDINGS_CIRCLED_TEN = 0x8A;

    private SymbolFonts() {}

    /**
     * The sign that a font shows at a place.
     *
     * @param font the font's name
     * @param place the character code, with or without the offset of the private-use area
     * @return the sign, or {@code □} where the font is not known: something stands there that cannot be named
     */
    static String sign(String font, int place) {
        int inFont = place >= PRIVATE_USE && place <= PRIVATE_USE + IN_FONT ? place - PRIVATE_USE : place;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.equals("symbol")) {
            return SYMBOL.getOrDefault(inFont, plain(place));
        }
        if (name.equals("wingdings 2")) {
            return WINGDINGS_2.getOrDefault(inFont, plain(place));
        }
        if (name.equals("wingdings")) {
            if (inFont >= WINGDINGS_CIRCLED_ONE && inFont <= WINGDINGS_CIRCLED_TEN) {
                return Character.toString('①' + inFont - WINGDINGS_CIRCLED_ONE);
            }
            return WINGDINGS.getOrDefault(inFont, plain(place));
        }
        return plain(place);
    }

    private static String plain(int place) {
        boolean named = place >= ' '
                && Character.isValidCodePoint(place)
                && Character.getType(place) != Character.PRIVATE_USE
                && Character.getType(place) != Character.SURROGATE;
        return named ? Character.toString(place) : "□";
    }
}

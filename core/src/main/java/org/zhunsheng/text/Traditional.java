package org.zhunsheng.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Traditional characters (繁體) as what they are compared as: simplified ones. The pairs are data, {@code traditional.txt};
 * a whole dictionary with its words would tell more characters apart, but costs every start of the program a tenth of a
 * second, and labels and units need none of its words.
 */
final class Traditional {
    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final String DATA = "traditional.txt";
    private static final char[] SIMPLIFIED = load();

    private Traditional() {}

    /** The simplified form of an ideograph; the character itself where it has none. */
    static char simplified(char c) {
        return c >= FIRST && c <= LAST ? SIMPLIFIED[c - FIRST] : c;
    }

    private static char[] load() {
        char[] forms = new char[LAST - FIRST + 1];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = (char) (FIRST + i);
        }
        for (String line : data().split("\n", -1)) {
            for (int i = 0; !line.startsWith("#") && i + 1 < line.length(); i += 3) {
                forms[line.charAt(i) - FIRST] = line.charAt(i + 1);
            }
        }
        return forms;
    }

    private static String data() {
        try (InputStream in = Traditional.class.getResourceAsStream(DATA)) {
            if (in == null) {
                throw new IllegalStateException("the traditional characters are missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(DATA, broken);
        }
    }
}

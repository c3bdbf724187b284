package org.zhunsheng.exchange;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which characters JSON gets escaped: those that must be, and those that would steer a terminal or a line-based tool
 * when somebody looks at the output. A document from outside decides about neither.
 */
final class Characters extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private static final char DELETE = 0x7F;
    private static final char LAST_CONTROL = 0x9F;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final char FIRST_ISOLATE = 0x2066;
    private static final char POP_ISOLATE = 0x2069;
    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        boolean control = character >= DELETE && character <= LAST_CONTROL;
        boolean lineOrDirection = character >= LINE_SEPARATOR && character <= RIGHT_TO_LEFT_OVERRIDE;
        boolean isolate = character >= FIRST_ISOLATE && character <= POP_ISOLATE;
        return control || lineOrDirection || isolate
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character))
                : null;
    }

    /** The text with halves of surrogate pairs, which are no characters, replaced. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return withoutLoneSurrogates(text);
            }
        }
        return text;
    }

    private static String withoutLoneSurrogates(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}

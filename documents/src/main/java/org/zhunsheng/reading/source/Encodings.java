package org.zhunsheng.reading.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * From bytes to text. Files of county offices are UTF-8, GB18030 (GBK, GB2312) or UTF-16, with and without a byte order
 * mark, and what a file says about itself is often wrong: the content decides.
 */
final class Encodings {
    static final Charset GB18030 = Charset.forName("GB18030");

    /** One character in a thousand may be broken before a text counts as another encoding. */
    private static final int CHARACTERS_PER_FAULT = 1000;

    /** Texts carry next to no control characters; one in thirty bytes is a program or a picture. */
    private static final int BYTES_PER_CONTROL = 30;

    private static final int SAMPLE = 1 << 16;

    private Encodings() {}

    /**
     * The text of a file without its byte order mark and without stray NUL characters.
     *
     * @param stated what the file says its encoding is, or {@code null}; believed only where the content agrees
     * @throws ReadingException UNKNOWN_TYPE for what is no text at all, ENCODING for a text in no known encoding
     */
    static String decode(String name, byte[] bytes, @Nullable Charset stated) throws ReadingException {
        String text = text(name, bytes, stated);
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    private static String text(String name, byte[] bytes, @Nullable Charset stated) throws ReadingException {
        Mark mark = Mark.of(bytes);
        if (mark != null) {
            return new String(bytes, mark.length, bytes.length - mark.length, mark.charset);
        }
        Charset wide = Utf16.without(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        if (isBinary(bytes)) {
            throw ReadingException.unknownType(name);
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf('\uFFFD') < 0 || hasFewFaults(bytes, StandardCharsets.UTF_8)) {
            return utf8;
        }
        return new String(bytes, localCharset(name, bytes, stated));
    }

    /** The encodings before Unicode: as stated where that fits, else Chinese where that fits, else what a detector says. */
    private static Charset localCharset(String name, byte[] bytes, @Nullable Charset stated) throws ReadingException {
        boolean chinese = hasFewFaults(bytes, GB18030);
        if (chinese && looksSimplified(bytes)) {
            return GB18030;
        }
        if (stated != null && isTelling(stated) && hasFewFaults(bytes, stated)) {
            return stated;
        }
        Charset detected = detected(bytes);
        if (detected != null && (isTelling(detected) || isMostlyAscii(bytes)) && hasFewFaults(bytes, detected)) {
            return detected;
        }
        if (chinese) {
            return GB18030;
        }
        throw new ReadingException(
                ReadingException.Code.ENCODING,
                name + "：无法识别文字编码。请另存为 UTF-8 后再试。",
                name + ": the character encoding cannot be told. Save the file as UTF-8 and retry.",
                null);
    }

    /** Encodings in which some byte sequences are wrong; any bytes at all are good Latin-1. */
    private static boolean isTelling(Charset stated) {
        return stated.canEncode()
                && stated.newEncoder().maxBytesPerChar() > 1
                && !stated.name().startsWith("UTF-16");
    }

    private static boolean isMostlyAscii(byte[] bytes) {
        int high = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            high += bytes[i] < 0 ? 1 : 0;
        }
        return 4 * high < length;
    }

    private static @Nullable Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        if (found == null || !Charset.isSupported(found)) {
            return null;
        }
        return found.startsWith("GB") || "HZ-GB-2312".equals(found) ? GB18030 : Charset.forName(found);
    }

    /** Whether nearly all double bytes lie where GB2312 has its characters, as simplified Chinese always does. */
    private static boolean looksSimplified(byte[] bytes) {
        int common = 0;
        int rare = 0;
        for (int i = 0; i + 1 < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] < 0) {
                boolean inside =
                        (bytes[i] & 0xFF) >= 0xA1 && (bytes[i] & 0xFF) <= 0xF7 && (bytes[i + 1] & 0xFF) >= 0xA1;
                common += inside ? 1 : 0;
                rare += inside ? 0 : 1;
                i++;
            }
        }
        return common > 4 * rare;
    }

    /** Decodes to the end, counting what does not fit; a sequence cut by the end of the file is forgiven. */
    private static boolean hasFewFaults(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(SAMPLE);
        long characters = 0;
        long faults = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            characters += out.position();
            out.clear();
            if (result.isError()) {
                in.position(in.position() + result.length());
                faults++;
                if (faults * CHARACTERS_PER_FAULT > bytes.length) {
                    return false;
                }
            } else if (result.isUnderflow()) {
                return faults * CHARACTERS_PER_FAULT <= characters;
            }
        }
    }

    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            boolean layout = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0B || b == 0x1A;
            if (b >= 0 && b < ' ' && !layout) {
                controls++;
            }
        }
        // A lone NUL in a short note is a slip of some program, not a sign of a binary file.
        return controls > 2 && controls * BYTES_PER_CONTROL > length;
    }

    /** A byte order mark: the encoding that it announces and the bytes that it takes. */
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        GB(GB18030, 0x84, 0x31, 0x95, 0x33),
        UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
        UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

        private final Charset charset;
        private final int[] bytes;
        private final int length;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
            this.length = bytes.length;
        }

        private static @Nullable Mark of(byte[] content) {
            for (Mark mark : values()) {
                if (mark.opens(content)) {
                    return mark;
                }
            }
            return null;
        }

        private boolean opens(byte[] content) {
            if (content.length < length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if ((content[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** UTF-16 that does not announce itself. */
    private static final class Utf16 {
        private static final double CONVINCING = 0.95;

        /** The byte order in which nearly all characters are such as stand in a Chinese or English text. */
        private static @Nullable Charset without(byte[] bytes) {
            int length = Math.min(bytes.length, SAMPLE) & ~1;
            if (length < 4) {
                return null;
            }
            double little = share(bytes, length, 1);
            double big = share(bytes, length, 0);
            if (Math.max(little, big) < CONVINCING || isPrintable(bytes, length)) {
                return null;
            }
            return little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }

        private static double share(byte[] bytes, int length, int high) {
            int likely = 0;
            for (int i = 0; i < length; i += 2) {
                if (isLikely((char) ((bytes[i + high] & 0xFF) << 8 | bytes[i + 1 - high] & 0xFF))) {
                    likely++;
                }
            }
            return 2.0 * likely / length;
        }

        private static boolean isLikely(char c) {
            return c >= ' ' && c < 0x7F
                    || c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= 0x4E00 && c <= 0x9FFF
                    || c >= 0x3000 && c <= 0x303F
                    || c >= 0xFF00 && c <= 0xFFEF
                    || c >= 0x2000 && c <= 0x25FF;
        }

        /** Plain ASCII or UTF-8 without control characters reads as ideographs when taken in pairs. */
        private static boolean isPrintable(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                if (bytes[i] >= 0 && bytes[i] < '\t') {
                    return false;
                }
            }
            return isUtf8(bytes, length);
        }

        private static boolean isUtf8(byte[] bytes, int length) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
                return true;
            } catch (CharacterCodingException e) {
                // The question was whether it decodes, and this is the answer; a sample may also end within a
                // character.
                return bytes.length > length && hasFewFaults(bytes, StandardCharsets.UTF_8);
            }
        }
    }
}

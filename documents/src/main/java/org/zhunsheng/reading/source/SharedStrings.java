package org.zhunsheng.reading.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the cells of a workbook share. A list of a nation's projects has millions of them, so they are kept as
 * packed UTF-8 and become strings only where a cell asks for them.
 */
final class SharedStrings {
    private static final int CHUNK = 1 << 20;
    private static final int LENGTH_BYTES = 4;

    /** Strings lately asked for: most cells repeat a few texts. */
    private static final int RECENT = 1 << 12;

    private final List<byte[]> chunks = new ArrayList<>();
    private final String[] recent = new String[RECENT];
    private final int[] recentIndex = new int[RECENT];
    private long[] positions = new long[256];
    private byte[] chunk = new byte[0];
    private int used;
    private int count;

    SharedStrings() {
        Arrays.fill(recentIndex, -1);
    }

    /** Reads the shared strings part; an absent one holds none. */
    static SharedStrings read(@Nullable XmlPart xml, Allowance allowance) throws ReadingException {
        SharedStrings strings = new SharedStrings();
        StringBuilder text = new StringBuilder();
        while (xml != null && xml.next()) {
            if (xml.atStart() && xml.name().equals("si")) {
                text.setLength(0);
                readRichText(xml, text);
                String visible = VisibleText.of(XlsxText.unescaped(text));
                allowance.spendText(visible.length());
                strings.add(visible);
            }
        }
        return strings;
    }

    /** The text of an {@code si} or {@code is} element: its runs without their pronunciation. */
    static void readRichText(XmlPart xml, StringBuilder text) throws ReadingException {
        int item = xml.enter();
        while (xml.nextWithin(item)) {
            if (xml.atStart()) {
                if (xml.name().equals("t")) {
                    xml.appendText(text);
                } else if (!xml.name().equals("r")) {
                    xml.skip();
                }
            }
        }
    }

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int needed = LENGTH_BYTES + bytes.length;
        if (used + needed > chunk.length) {
            chunk = new byte[Math.max(needed, count < RECENT ? CHUNK / 64 : CHUNK)];
            chunks.add(chunk);
            used = 0;
        }
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, count + (count >> 1));
        }
        positions[count++] = ((long) (chunks.size() - 1) << Integer.SIZE) | used;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            chunk[used++] = (byte) (bytes.length >> shift);
        }
        System.arraycopy(bytes, 0, chunk, used, bytes.length);
        used += bytes.length;
    }

    /** A text by its number, or {@code null} where there is none of that number. */
    @Nullable
    String get(int index) {
        if (index < 0 || index >= count) {
            return null;
        }
        int slot = index & (RECENT - 1);
        if (recentIndex[slot] == index) {
            return recent[slot];
        }
        byte[] from = chunks.get((int) (positions[index] >>> Integer.SIZE));
        int at = (int) positions[index];
        int length = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            length |= Byte.toUnsignedInt(from[at++]) << shift;
        }
        String text = new String(from, at, length, StandardCharsets.UTF_8);
        recent[slot] = text;
        recentIndex[slot] = index;
        return text;
    }
}

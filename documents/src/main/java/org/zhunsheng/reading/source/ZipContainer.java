package org.zhunsheng.reading.source;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip file that lies in memory, found through its table of contents at the end, as Word and Excel find
 * them. Nothing is unpacked before it is asked for, so thousands of needless parts cost nothing.
 *
 * <p>Part names are compared without regard to case and to the direction of slashes: programs differ in both.
 */
final class ZipContainer {
    private static final int END_RECORD = 0x06054b50;
    private static final int END_RECORD_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int ZIP64_LOCATOR_LENGTH = 20;
    private static final int ZIP64_END_RECORD = 0x06064b50;
    private static final int CENTRAL_ENTRY = 0x02014b50;
    private static final int CENTRAL_ENTRY_LENGTH = 46;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final int LOCAL_ENTRY_LENGTH = 30;
    private static final int ZIP64_FIELD = 1;
    private static final long IN_ZIP64_FIELD = 0xFFFFFFFFL;
    private static final int MOST_PARTS = 100_000;

    private final String fileName;
    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final Limits limits;
    private final Map<String, Part> parts = new HashMap<>();

    /**
     * A part as the table of contents describes it.
     *
     * @param method 0 for stored, 8 for deflated
     * @param encrypted whether it needs a password
     * @param checksum CRC-32 of the unpacked bytes
     * @param packed its packed size in bytes
     * @param unpacked the size in bytes that it claims to unpack to
     * @param offset where its local header begins
     */
    record Part(int method, boolean encrypted, long checksum, long packed, long unpacked, long offset) {}

    private ZipContainer(SourceFile file, Limits limits) {
        this.fileName = file.name();
        this.bytes = file.bytes();
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    /** Whether the bytes begin as a zip file does. */
    static boolean looksLikeZip(byte[] bytes) {
        return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * Reads the table of contents.
     *
     * @throws ReadingException where it is missing (the file was cut off) or contradicts itself
     */
    static ZipContainer open(SourceFile file, Limits limits) throws ReadingException {
        ZipContainer container = new ZipContainer(file, limits);
        try {
            container.readContents();
        } catch (IndexOutOfBoundsException | IllegalArgumentException beyondTheEnd) {
            throw ReadingException.damaged(file.name(), "压缩目录", "zip contents", beyondTheEnd);
        }
        return container;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** The unpacked bytes of a part, or {@code null} where there is none of that name. */
    @Nullable
    InputStream open(String name) throws ReadingException {
        Part part = parts.get(key(name));
        if (part == null) {
            return null;
        }
        if (part.encrypted()) {
            throw ReadingException.protectedByPassword(fileName);
        }
        try {
            int start = contentStart(part);
            return PartStream.of(bytes, start, part, new PartStream.Origin(fileName, name, limits));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException beyondTheEnd) {
            throw ReadingException.damaged(fileName, name, beyondTheEnd);
        }
    }

    private int contentStart(Part part) throws ReadingException {
        int header = Math.toIntExact(part.offset());
        if (buffer.getInt(header) != LOCAL_ENTRY) {
            throw ReadingException.damaged(fileName, "压缩条目", "zip entry", null);
        }
        int start = header + LOCAL_ENTRY_LENGTH + unsignedShort(header + 26) + unsignedShort(header + 28);
        if (start + part.packed() > bytes.length) {
            throw ReadingException.damaged(fileName, "压缩条目中断", "zip entry breaks off", null);
        }
        return start;
    }

    private void readContents() throws ReadingException {
        int end = findEnd();
        long count = unsignedShort(end + 10);
        long offset = unsignedInt(end + 16);
        int locator = end - ZIP64_LOCATOR_LENGTH;
        if (locator >= 0 && buffer.getInt(locator) == ZIP64_LOCATOR) {
            int wide = index(buffer.getLong(locator + 8));
            if (buffer.getInt(wide) == ZIP64_END_RECORD) {
                count = buffer.getLong(wide + 32);
                offset = buffer.getLong(wide + 48);
            }
        }
        if (count > MOST_PARTS) {
            throw ReadingException.tooLarge(fileName, "parts", MOST_PARTS);
        }
        int at = index(offset);
        for (long entry = 0; entry < count; entry++) {
            at = readEntry(at);
        }
    }

    private int findEnd() throws ReadingException {
        int last = bytes.length - END_RECORD_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (buffer.getInt(at) == END_RECORD) {
                return at;
            }
        }
        throw ReadingException.damaged(fileName, "压缩文件中断", "zip file breaks off", null);
    }

    private int readEntry(int at) throws ReadingException {
        if (buffer.getInt(at) != CENTRAL_ENTRY) {
            throw ReadingException.damaged(fileName, "压缩目录", "zip contents", null);
        }
        int nameLength = unsignedShort(at + 28);
        int extraLength = unsignedShort(at + 30);
        int nameStart = at + CENTRAL_ENTRY_LENGTH;
        String name = new String(bytes, nameStart, nameLength, StandardCharsets.UTF_8);
        // A name that stands twice is either a slip or a trick; the first one is what Office opens.
        parts.putIfAbsent(key(name), entryAt(at, nameStart + nameLength, extraLength));
        return nameStart + nameLength + extraLength + unsignedShort(at + 32);
    }

    private Part entryAt(int at, int extraStart, int extraLength) {
        long unpacked = unsignedInt(at + 24);
        long packed = unsignedInt(at + 20);
        long offset = unsignedInt(at + 42);
        int extra = findZip64(extraStart, extraStart + extraLength);
        if (extra >= 0) {
            // The field holds only those of the three that did not fit, in this order.
            int next = extra;
            if (unpacked == IN_ZIP64_FIELD) {
                unpacked = buffer.getLong(next);
                next += 8;
            }
            if (packed == IN_ZIP64_FIELD) {
                packed = buffer.getLong(next);
                next += 8;
            }
            if (offset == IN_ZIP64_FIELD) {
                offset = buffer.getLong(next);
            }
        }
        boolean encrypted = (unsignedShort(at + 8) & 1) != 0;
        return new Part(unsignedShort(at + 10), encrypted, unsignedInt(at + 16), packed, unpacked, offset);
    }

    private int findZip64(int start, int end) {
        for (int at = start; at + 4 <= end; at += 4 + unsignedShort(at + 2)) {
            if (unsignedShort(at) == ZIP64_FIELD) {
                return at + 4;
            }
        }
        return -1;
    }

    private int index(long offset) {
        if (offset < 0 || offset > bytes.length) {
            throw new IndexOutOfBoundsException(offset);
        }
        return (int) offset;
    }

    private int unsignedShort(int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }

    private long unsignedInt(int at) {
        return Integer.toUnsignedLong(buffer.getInt(at));
    }

    private static String key(String name) {
        String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }
}

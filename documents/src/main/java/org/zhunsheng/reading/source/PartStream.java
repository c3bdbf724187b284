package org.zhunsheng.reading.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks one XML part of a zip file.
 *
 * <p>A part that grows beyond any honest document is refused: office XML shrinks to a tenth, rarely to a fiftieth; a
 * zip bomb to a thousandth. What the file itself says about the part's size decides before anything is unpacked. That is
 * a claim, so what comes out is counted as well, and a part that grows beyond its claim is damaged.
 */
final class PartStream extends InputStream {
    /** Below this size the ratio says nothing: a short part of one repeated row packs very well. */
    private static final long RATIO_FROM = 64L << 20;

    private static final int HIGHEST_RATIO = 150;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /**
     * Where a part comes from, for messages and limits.
     *
     * @param fileName the file
     * @param partName the part within it
     * @param limits what it may cost
     */
    record Origin(String fileName, String partName, Limits limits) {}

    private final byte[] bytes;
    private final ZipContainer.Part part;
    private final Origin origin;
    private final @Nullable Inflater inflater;
    private final CRC32 checksum = new CRC32();
    private final MarkupGuard markup;
    private int position;
    private long unpacked;
    private boolean ended;

    private PartStream(byte[] bytes, int start, ZipContainer.Part part, Origin origin) {
        this.bytes = bytes;
        this.position = start;
        this.part = part;
        this.origin = origin;
        this.markup = new MarkupGuard(origin.fileName());
        this.inflater = part.method() == DEFLATED ? new Inflater(true) : null;
        if (inflater != null) {
            inflater.setInput(bytes, start, Math.toIntExact(part.packed()));
        }
    }

    static PartStream of(byte[] bytes, int start, ZipContainer.Part part, Origin origin) throws ReadingException {
        if (part.method() != STORED && part.method() != DEFLATED) {
            throw ReadingException.damaged(
                    origin.fileName(), "压缩方式 " + part.method(), "packing method " + part.method(), null);
        }
        refuseBeyondLimits(part.unpacked(), part, origin);
        return new PartStream(bytes, start, part, origin);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (ended) {
            return -1;
        }
        int most = Math.min(length, MarkupGuard.STRETCH);
        int count = inflater == null ? copy(target, offset, most) : inflate(inflater, target, offset, most);
        if (count <= 0) {
            ended = true;
            verify();
            return -1;
        }
        checksum.update(target, offset, count);
        unpacked += count;
        guard();
        markup.check(target, offset, count);
        return count;
    }

    @Override
    public void close() {
        ended = true;
        if (inflater != null) {
            inflater.end();
        }
    }

    private int copy(byte[] target, int offset, int length) {
        int count = (int) Math.min(length, part.packed() - unpacked);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    private int inflate(Inflater from, byte[] target, int offset, int length) throws ReadingException {
        try {
            int count = from.inflate(target, offset, length);
            if (count == 0 && !from.finished()) {
                throw damaged(null);
            }
            return count;
        } catch (DataFormatException broken) {
            throw damaged(broken);
        }
    }

    private void verify() throws ReadingException {
        if (checksum.getValue() != part.checksum()) {
            throw damaged(null);
        }
    }

    private void guard() throws ReadingException {
        if (Thread.currentThread().isInterrupted()) {
            // Whoever waited for this file gave up; the thread must not go on for minutes.
            throw ReadingException.stopped(origin.fileName(), null);
        }
        if (unpacked > part.unpacked()) {
            throw damaged(null);
        }
    }

    private static void refuseBeyondLimits(long unpacked, ZipContainer.Part part, Origin origin)
            throws ReadingException {
        long limit = origin.limits().unpackedBytes();
        if (unpacked < 0 || unpacked > limit) {
            throw ReadingException.tooLarge(origin.fileName(), "unpacked bytes", limit);
        }
        if (unpacked > RATIO_FROM && unpacked / HIGHEST_RATIO > part.packed()) {
            throw ReadingException.tooLarge(origin.fileName(), "unpacked bytes for each packed byte", HIGHEST_RATIO);
        }
    }

    private ReadingException damaged(@Nullable Throwable cause) {
        return ReadingException.damaged(origin.fileName(), origin.partName(), cause);
    }
}

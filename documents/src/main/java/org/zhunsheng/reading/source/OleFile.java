package org.zhunsheng.reading.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The bytes of an OLE container as the channel that POI takes a file from. From a stream POI copies the whole container
 * before it looks at it: a long document would lie in memory three times, in pieces too large for the collector to move.
 */
final class OleFile extends FileChannel {
    private final byte[] bytes;
    private long position;

    private OleFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Opens a container, which reads no more than where its streams lie. */
    static POIFSFileSystem open(SourceFile file) throws IOException {
        return new POIFSFileSystem(new OleFile(file.bytes()), true);
    }

    @Override
    public int read(ByteBuffer target) {
        int read = read(target, position);
        position += Math.max(0, read);
        return read;
    }

    @Override
    public int read(ByteBuffer target, long from) {
        if (from >= bytes.length) {
            return -1;
        }
        int length = (int) Math.min(target.remaining(), bytes.length - from);
        target.put(bytes, (int) from, length);
        return length;
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) {
        long sum = 0;
        for (int i = offset; i < offset + length; i++) {
            int read = read(targets[i]);
            if (read < 0) {
                return sum == 0 ? -1 : sum;
            }
            sum += read;
        }
        return sum;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public FileChannel position(long from) {
        position = from;
        return this;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel target) throws IOException {
        if (from >= bytes.length) {
            return 0;
        }
        int length = (int) Math.min(count, bytes.length - from);
        return target.write(ByteBuffer.wrap(bytes, (int) from, length).asReadOnlyBuffer());
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long from, long length) {
        throw new UnsupportedOperationException("the bytes lie in memory already");
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
        throw new NonWritableChannelException();
    }

    @Override
    public int write(ByteBuffer source, long at) {
        throw new NonWritableChannelException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long at, long count) {
        throw new NonWritableChannelException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public void force(boolean metaData) {
        // Nothing was written.
    }

    @Override
    public FileLock lock(long from, long size, boolean shared) {
        throw new UnsupportedOperationException("nobody else has these bytes");
    }

    @Override
    public FileLock tryLock(long from, long size, boolean shared) {
        throw new UnsupportedOperationException("nobody else has these bytes");
    }

    @Override
    protected void implCloseChannel() {
        // The bytes belong to whoever handed them in.
    }
}

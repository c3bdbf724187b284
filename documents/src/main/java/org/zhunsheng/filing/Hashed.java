package org.zhunsheng.filing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what is written through it. */
public final class Hashed extends FilterOutputStream {
    private final MessageDigest digest;
    private long bytes;

    public Hashed(OutputStream out) {
        super(out);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
        bytes++;
    }

    @Override
    public void write(byte[] data, int from, int length) throws IOException {
        out.write(data, from, length);
        digest.update(data, from, length);
        bytes += length;
    }

    /** How many bytes were written. */
    public long bytes() {
        return bytes;
    }

    /** The SHA-256 of all of them, 64 hexadecimal digits; to be asked for once, at the end. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

package org.zhunsheng.lifecycle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of several texts, each with its length before it, so that none can be moved into its neighbour. */
public final class Parts {
    private static final int WHOLE = 32;

    private Parts() {}

    /** The whole hash as 64 hexadecimal digits. */
    public static String hash(String... parts) {
        return hash(WHOLE, parts);
    }

    /** The first so many bytes of the hash as hexadecimal digits; all of it has 32. */
    public static String hash(int bytes, String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] text = part.getBytes(StandardCharsets.UTF_8);
                digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(text);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

package org.zhunsheng.lifecycle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The hash of a version: whoever has the text of a version and the hash of the one before it can count it again. The parts
 * are hashed with their lengths, so that none can be moved into its neighbour.
 */
public final class Seal {
    private static final String FORM = "zhunsheng-version/1";

    private Seal() {}

    /**
     * The SHA-256 of a version as 64 hexadecimal digits.
     *
     * @param project whose version it is
     * @param number the version's number
     * @param content what it says, as it is kept
     * @param previous the hash of the version before it; empty for the first one
     */
    public static String of(UUID project, int number, String content, String previous) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {FORM, project.toString(), Integer.toString(number), content, previous}) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

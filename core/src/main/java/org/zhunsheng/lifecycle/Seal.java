package org.zhunsheng.lifecycle;

import java.util.UUID;

/**
 * The hash of a version: whoever has the text of a version and the hash of the one before it can count it again.
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
        return Parts.hash(FORM, project.toString(), Integer.toString(number), content, previous);
    }
}

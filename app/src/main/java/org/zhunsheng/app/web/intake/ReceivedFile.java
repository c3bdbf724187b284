package org.zhunsheng.app.web.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.zhunsheng.app.web.SafeName;
import org.zhunsheng.intake.ImportRecord.FileFacts;

/** What is noted of a file when it comes in. */
final class ReceivedFile {
    private ReceivedFile() {}

    static FileFacts facts(String name, byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new FileFacts(SafeName.of(name), bytes.length, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

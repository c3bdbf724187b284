package org.zhunsheng.app.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The key with which secrets in the database are closed in. Nobody but the owner of the data folder may read it. */
final class KeyFile {
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OURS =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private KeyFile() {}

    /**
     * The key; made where there is none and nothing can have been closed in yet.
     *
     * @param fresh whether the database has no secret in it
     */
    static byte[] of(Path file, boolean fresh) {
        try {
            if (!Files.exists(file)) {
                if (!fresh) {
                    throw refusal(file, null);
                }
                make(file);
            }
            if (isPosix() && !OURS.containsAll(Files.getPosixFilePermissions(file))) {
                throw refusal(file, null);
            }
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != BYTES) {
                throw refusal(file, null);
            }
            return key;
        } catch (IOException | IllegalArgumentException damaged) {
            throw refusal(file, damaged);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        FileAttribute<?>[] closed = isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OURS)}
                : new FileAttribute<?>[0];
        Files.createFile(file, closed);
        Files.write(
                file,
                Base64.getEncoder().encodeToString(key).getBytes(StandardCharsets.US_ASCII),
                StandardOpenOption.WRITE,
                StandardOpenOption.DSYNC);
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static StartRefusal refusal(Path file, @Nullable Exception cause) {
        return new StartRefusal(StartRefusal.Code.KEY, cause, file.toAbsolutePath());
    }
}

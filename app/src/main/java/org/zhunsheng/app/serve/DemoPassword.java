package org.zhunsheng.app.serve;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The password that the accounts of a demonstration share, in a file that only the owner of the data folder can read. */
record DemoPassword(Path file) {

    /** Makes one and keeps it. */
    String make(Supplier<String> maker) {
        String password = maker.get();
        try {
            Files.deleteIfExists(file);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, password);
            return password;
        } catch (IOException failure) {
            throw new StartRefusal(StartRefusal.Code.FOLDER, failure, file.toAbsolutePath());
        }
    }

    /** The one that is kept; none where the data are no demonstration. */
    @Nullable
    String known() {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : null;
        } catch (IOException failure) {
            throw new StartRefusal(StartRefusal.Code.FOLDER, failure, file.toAbsolutePath());
        }
    }
}

package org.zhunsheng.reading.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read: its name for messages and its bytes. Spreadsheets and other large files can be opened by path.
 *
 * @param name for messages
 * @param path where it lies, or {@code null} for bytes from memory
 * @param bytes the content
 */
public record SourceFile(String name, @Nullable Path path, byte[] bytes) {

    /** Loads a file, refusing one that is larger than the limit before a byte is read. */
    public static SourceFile load(Path path, Limits limits) throws IOException {
        long size = Files.size(path);
        String name = String.valueOf(path.getFileName());
        if (size > limits.fileBytes()) {
            throw ReadingException.tooLarge(name, "file bytes", limits.fileBytes());
        }
        return new SourceFile(name, path, Files.readAllBytes(path));
    }
}

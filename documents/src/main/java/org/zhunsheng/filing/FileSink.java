package org.zhunsheng.filing;

import java.io.IOException;
import java.io.OutputStream;

/** Where files go that belong together. */
@FunctionalInterface
public interface FileSink {
    /**
     * Begins a file, which is whole when the stream is closed.
     *
     * @param path its way from their folder: ids, numbers and words of ours, with slashes
     */
    OutputStream open(String path) throws IOException;

    /** A file that is there already. */
    default void put(String path, byte[] bytes) throws IOException {
        try (OutputStream out = open(path)) {
            out.write(bytes);
        }
    }
}

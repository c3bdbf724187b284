package org.zhunsheng.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.SourceFile;

/** Reads one file: the way into the reading room, and where a test puts a room of its own. */
@FunctionalInterface
public interface FileReader {

    /**
     * Reads a file, which may hold several documents.
     *
     * @param path the file
     * @param name what messages call it
     * @param region whose labels come first, or {@code null}
     */
    List<Reading> read(Path path, String name, @Nullable String region) throws IOException;

    /** The reader that comes with the product. */
    static FileReader standard() {
        PerformanceReader reader = PerformanceReader.standard(Limits.STANDARD);
        return (path, name, region) -> {
            SourceFile loaded = SourceFile.load(path, Limits.STANDARD);
            return reader.readAll(new SourceFile(name, path, loaded.bytes()), region);
        };
    }
}

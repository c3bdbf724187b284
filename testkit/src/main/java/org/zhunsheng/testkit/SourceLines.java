package org.zhunsheng.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of a room as text, for what cannot be seen in classes. */
public final class SourceLines {
    private SourceLines() {}

    /** A file longer than this has more than one subject. */
    public static final int MOST_LINES = 400;

    /**
     * The Java files of the module in the working folder that are too long, with their lengths.
     *
     * @throws IOException where the sources cannot be read
     */
    public static List<String> tooLong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            Stream.Builder<String> found = Stream.builder();
            for (Path source : sources) {
                int lines = Files.readAllLines(source).size();
                if (lines > MOST_LINES) {
                    found.add(source + ": " + lines + " lines");
                }
            }
            return found.build().toList();
        }
    }
}

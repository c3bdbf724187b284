package org.zhunsheng.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The documents in the exchange format that people made by hand: the shared answer keys and the corpus of this project. */
final class AnswerKeys {
    private AnswerKeys() {}

    /** The keys of the five counties; a machine that lacks them skips the test, the build server may not. */
    static Stream<Path> shared() {
        Path expected = Path.of(System.getProperty("zhunsheng.shared", "../../shared"), "expected");
        boolean there = Files.isDirectory(expected);
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(expected + " is absent: the build server needs the shared answer keys");
        }
        Assumptions.assumeTrue(there, expected + " is absent: put the shared answer keys there");
        return jsonIn(expected);
    }

    /** The golden pairs of this project. */
    static Stream<Path> corpus() {
        return jsonIn(Path.of(System.getProperty("zhunsheng.root", ".."), "documents/src/test/resources/corpus"));
    }

    static Stream<Path> all() {
        return Stream.concat(shared(), corpus());
    }

    private static Stream<Path> jsonIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return found.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

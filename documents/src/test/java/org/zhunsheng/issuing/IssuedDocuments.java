package org.zhunsheng.issuing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhunsheng.accuracy.GoldenPair;
import org.zhunsheng.accuracy.GoldenPairs;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.model.PerformanceDocument;

/** What is issued in the tests: the documents of five counties and those of the corpus, as people read them. */
final class IssuedDocuments {
    private IssuedDocuments() {}

    /** A document with the name of its file. */
    record Named(String name, PerformanceDocument document) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Named> all() {
        return Stream.concat(GoldenPairs.shared().stream(), GoldenPairs.corpus().stream())
                .map(GoldenPair::key)
                .distinct()
                .map(IssuedDocuments::read)
                .toList();
    }

    /** A document of the corpus by the name of its key without its ending. */
    static PerformanceDocument ofCorpus(String name) {
        return GoldenPairs.corpus().stream()
                .map(GoldenPair::key)
                .filter(key -> key.getFileName().toString().equals(name + ".json"))
                .map(key -> read(key).document())
                .findFirst()
                .orElseThrow();
    }

    private static Named read(Path key) {
        try {
            String name = key.getFileName().toString();
            return new Named(
                    name, DocumentReader.read(Files.readAllBytes(key), name).document());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(key.toString(), unreadable);
        }
    }
}

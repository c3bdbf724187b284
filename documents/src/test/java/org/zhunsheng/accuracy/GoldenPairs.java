package org.zhunsheng.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds golden pairs: the shared ones of five counties, where this machine has them, and the corpus of this project. */
public final class GoldenPairs {
    private static final Path SHARED = Path.of(System.getProperty("zhunsheng.shared", "../../shared"));
    private static final Path CORPUS =
            Path.of(System.getProperty("zhunsheng.root", ".."), "documents/src/test/resources/corpus");
    private static final String KEY = ".json";
    private static final List<String> NO_DOCUMENTS = List.of(".md", "floors.tsv");

    private GoldenPairs() {}

    /** Why the shared pairs are not here; empty where they are. */
    public static Optional<String> whySharedIsAbsent() {
        boolean there = Files.isDirectory(SHARED.resolve("expected")) && Files.isDirectory(SHARED.resolve("documents"));
        String advice = " is absent: put the shared texts, documents and answer keys there, or name their folder with"
                + " -Dzhunsheng.shared=FOLDER";
        return there ? Optional.empty() : Optional.of(SHARED + advice);
    }

    /** Every pair that this machine has. */
    static List<GoldenPair> all() {
        return Stream.concat(shared().stream(), corpus().stream()).toList();
    }

    /** The texts and office files of five counties; none where this machine has none. */
    public static List<GoldenPair> shared() {
        if (whySharedIsAbsent().isPresent()) {
            return List.of();
        }
        Stream<GoldenPair> texts =
                files(SHARED.resolve("seeds")).stream().map(file -> sharedPair(GoldenPair.Group.TEXT, file));
        Stream<GoldenPair> office = files(SHARED.resolve("documents")).stream()
                .filter(file -> !file.toString().endsWith(".md"))
                .map(file -> sharedPair(GoldenPair.Group.OFFICE, file));
        return Stream.concat(texts, office).toList();
    }

    private static GoldenPair sharedPair(GoldenPair.Group group, Path document) {
        return new GoldenPair(group, document, SHARED.resolve("expected").resolve(stem(document) + KEY));
    }

    /** The golden pairs of the corpus. */
    public static List<GoldenPair> corpus() {
        return corpusDocuments().stream()
                .map(file -> new GoldenPair(GoldenPair.Group.CORPUS, file, CORPUS.resolve(stem(file) + KEY)))
                .toList();
    }

    /** Documents of the corpus without a key, and keys without a document. */
    static List<String> unpaired() {
        List<String> documents =
                corpusDocuments().stream().map(GoldenPairs::stem).toList();
        List<String> keys = files(CORPUS).stream()
                .filter(file -> file.toString().endsWith(KEY))
                .map(GoldenPairs::stem)
                .toList();
        Stream<String> lonelyDocuments =
                documents.stream().filter(name -> !keys.contains(name)).map(name -> name + " has no key");
        Stream<String> lonelyKeys =
                keys.stream().filter(name -> !documents.contains(name)).map(name -> name + " has no document");
        return Stream.concat(lonelyDocuments, lonelyKeys).toList();
    }

    /** The file with the floors of single documents of the corpus. */
    static Path floors() {
        return CORPUS.resolve("floors.tsv");
    }

    private static List<Path> corpusDocuments() {
        return files(CORPUS).stream()
                .filter(file -> !file.toString().endsWith(KEY))
                .filter(file -> NO_DOCUMENTS.stream().noneMatch(file.toString()::endsWith)
                        || Files.exists(CORPUS.resolve(stem(file) + KEY)))
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}

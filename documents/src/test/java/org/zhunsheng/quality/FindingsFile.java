package org.zhunsheng.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The judged findings of one document, as committed. */
final class FindingsFile {
    private static final Path FOLDER = Path.of("src/test/resources/findings");
    private static final String HEAD = "rule\tseverity\tpointer\tfound\tverdict\tnote";

    private FindingsFile() {}

    static Path of(String document) {
        return FOLDER.resolve(document + ".tsv");
    }

    static List<Judged> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Judged::parse)
                    .toList();
        }
    }

    /** All files, also those of documents that are not there. */
    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    /** Writes new findings, keeping what was thought of those that were there. */
    static void update(Path file, List<Judged> found) throws IOException {
        Map<String, Judged> known =
                read(file).stream().collect(Collectors.toMap(Judged::key, judged -> judged, (first, same) -> first));
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (Judged finding : found) {
            Judged before = known.get(finding.key());
            lines.add((before == null ? finding : finding.as(before)).line());
        }
        Files.write(file, lines);
    }
}

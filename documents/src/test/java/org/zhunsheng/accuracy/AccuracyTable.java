package org.zhunsheng.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was measured over many golden pairs, as a table for people and as the floors that it would set. */
final class AccuracyTable {

    /**
     * What one pair gave.
     *
     * @param score its facts; where the document could not be read, none
     * @param failure why it could not be read; empty where it could
     */
    record Line(Score score, Optional<String> failure) {}

    private static final String HEAD = """
            # Accuracy

            How right the reader is over the golden pairs: documents and what a person read in them, compared fact by fact. A
            fact is one field of one project or indicator; wrong is what was said and is not so, missed is what is so and was
            not said, F1 the harmonic mean of precision and recall, rounded down. The first files are the texts and the office
            copies of five counties, which lie beside the project (`../shared`); the others are the corpus in
            `documents/src/test/resources/corpus`.

            ```sh
            ./mvnw -q test -pl documents -am -Dtest=AccuracyTest -Dsurefire.failIfNoSpecifiedTests=false
            cp documents/target/accuracy.md docs/
            ```

            The same command writes `documents/target/floors.tsv`: what each document of the corpus must reach from now on, once
            it is copied to the corpus.

            **Read it with care.** What a document of the corpus showed to be wrong was repaired, so the table says little about
            documents that nobody has read yet. Of those the last four sets, written after forms of other provinces and read
            before anything was changed for them, gave: eighteen documents F1 0.826, ten of them 0.98 and more, the worst a tree
            of levels (0.06), a text with stray tabs (not read at all) and parts of a form with titles of their own (0.23); after
            the repairs six others 0.944, the worst a list with a column for each first level (0.12), five more 0.952, the
            worst a form whose first levels have no head (0.61), and nine more 0.993, the worst with a column of sources not
            read (0.94). Each time the repairs were general, and ten of the thirty-eight joined the corpus.

            """;

    private final Map<GoldenPair, Line> lines = new LinkedHashMap<>();

    private AccuracyTable() {}

    static AccuracyTable empty() {
        return new AccuracyTable();
    }

    /** Reads all pairs, on all processors. */
    static AccuracyTable measure(List<GoldenPair> pairs) {
        List<Line> measured = pairs.parallelStream().map(AccuracyTable::measure).toList();
        AccuracyTable table = new AccuracyTable();
        for (int i = 0; i < pairs.size(); i++) {
            table.lines.put(pairs.get(i), measured.get(i));
        }
        return table;
    }

    private static Line measure(GoldenPair pair) {
        try {
            return new Line(pair.score(), Optional.empty());
        } catch (IOException | RuntimeException failure) {
            return new Line(new Score(), Optional.of(failure.toString()));
        }
    }

    Line line(GoldenPair pair) {
        Line line = lines.get(pair);
        if (line == null) {
            throw new IllegalArgumentException(pair + " was not measured");
        }
        return line;
    }

    /** All facts of a group together. */
    Score total(GoldenPair.Group group) {
        Score total = new Score();
        lines.forEach((pair, line) -> {
            if (pair.group() == group) {
                total.add(line.score());
            }
        });
        return total;
    }

    /** The table in Markdown. */
    String shown() {
        StringBuilder out = new StringBuilder("| document | F1 | right | wrong | missed |\n|---|--:|--:|--:|--:|\n");
        Map<GoldenPair.Group, Score> totals = new EnumMap<>(GoldenPair.Group.class);
        lines.forEach((pair, line) -> {
            row(out, line.failure().map(why -> pair + ": " + why).orElse(pair.name()), line.score());
            totals.computeIfAbsent(pair.group(), this::total);
        });
        totals.forEach((group, total) -> row(out, group.title(), total));
        return out.toString();
    }

    private static void row(StringBuilder out, String name, Score score) {
        out.append("| %s | %s | %d | %d | %d |%n"
                .formatted(name, Floors.shown(score.f1()), score.right(), score.wrong(), score.missed()));
    }

    /** Writes the page with the table, and the floors as these figures would set them, into a folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("accuracy.md"), HEAD + shown());
        StringBuilder floors = new StringBuilder(Floors.HEAD);
        lines.forEach((pair, line) -> {
            if (pair.group() == GoldenPair.Group.CORPUS) {
                floors.append(Floors.line(pair, line.score())).append('\n');
            }
        });
        Files.writeString(folder.resolve("floors.tsv"), floors);
    }
}

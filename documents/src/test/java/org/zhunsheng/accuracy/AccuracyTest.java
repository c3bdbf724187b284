package org.zhunsheng.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader reads as a person did: every golden pair, and the table of all of them in {@code target/accuracy.md}. */
class AccuracyTest {
    private static AccuracyTable table = AccuracyTable.empty();
    private static Floors floors;

    @BeforeAll
    static void readAll() throws IOException {
        floors = Floors.read(GoldenPairs.floors());
        table = AccuracyTable.measure(pairs().toList());
    }

    @AfterAll
    static void printTable() throws IOException {
        System.out.println(table.shown());
        table.write(Path.of("target"));
    }

    static Stream<GoldenPair> pairs() {
        return GoldenPairs.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void readsAsAPersonDid(GoldenPair pair) {
        AccuracyTable.Line line = table.line(pair);
        assertThat(line.failure()).as("%s could not be read", pair).isEmpty();
        assertThat(line.score().f1())
                .as(
                        "F1 of %s; not right:%n%s",
                        pair, String.join("\n", line.score().misses()))
                .isGreaterThanOrEqualTo(floors.of(pair));
    }

    @Test
    void theSharedDocumentsAreRead() {
        Optional<String> absent = GoldenPairs.whySharedIsAbsent();
        boolean mayBeAbsent = !"true".equals(System.getenv("CI"));
        assumeTrue(absent.isEmpty() || !mayBeAbsent, absent::get);
        assertThat(absent).as("the build server needs the shared documents").isEmpty();
        List<GoldenPair> shared = GoldenPairs.shared();
        assertThat(shared)
                .filteredOn(pair -> pair.group() == GoldenPair.Group.TEXT)
                .hasSize(5);
        assertThat(shared)
                .filteredOn(pair -> pair.group() == GoldenPair.Group.OFFICE)
                .hasSize(26);
    }

    @Test
    void theCorpusAsAWholeIsRight() {
        Score all = table.total(GoldenPair.Group.CORPUS);
        assertThat(all.f1()).isGreaterThanOrEqualTo(GoldenPair.Group.CORPUS.floor());
    }

    @Test
    void everyDocumentOfTheCorpusHasAKeyAndTheOtherWayRound() {
        assertThat(GoldenPairs.unpaired()).isEmpty();
        assertThat(GoldenPairs.corpus()).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void everyFloorBelongsToADocument() {
        assertThat(GoldenPairs.corpus())
                .extracting(GoldenPair::name)
                .as("floors.tsv names a document that is gone")
                .containsAll(floors.files());
    }
}

package org.zhunsheng.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhunsheng.accuracy.GoldenPair;
import org.zhunsheng.accuracy.GoldenPairs;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.audit.Circumstances;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.Where;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.SourceFile;

/**
 * The defects that the regulation notes name in the five samples are found, each at its row, in every file of a sample. The
 * files themselves are read, as {@code zhunsheng audit} reads them.
 */
class RecallTest {
    private static final Path NAMED = Path.of("src/test/resources/recall/named.txt");
    private static final PerformanceReader READER = PerformanceReader.standard(Limits.STANDARD);

    /**
     * Defects of one rule in one sample.
     *
     * @param textOnly whether only the text of the sample shows them
     * @param places {@code P2.6}, {@code T4.1}, {@code D}
     */
    private record Named(String rule, boolean textOnly, String sample, List<String> places) {
        static Named parse(String line) {
            String[] words = line.split(" ");
            boolean textOnly = words[0].endsWith("~");
            return new Named(
                    textOnly ? words[0].substring(0, words[0].length() - 1) : words[0],
                    textOnly,
                    words[1],
                    Arrays.asList(words).subList(2, words.length));
        }
    }

    @TestFactory
    Stream<DynamicTest> namedDefectsAreFound() throws IOException {
        List<Named> all;
        try (Stream<String> lines = Files.lines(NAMED)) {
            all = lines.filter(line -> !line.startsWith("#")).map(Named::parse).toList();
        }
        return GoldenPairs.whySharedIsAbsent().isPresent()
                ? Stream.empty()
                : GoldenPairs.shared().stream()
                        .map(pair -> DynamicTest.dynamicTest(pair.name(), () -> check(pair, all)));
    }

    private static void check(GoldenPair pair, List<Named> all) throws IOException {
        Set<String> found = found(pair);
        List<String> missed = new ArrayList<>();
        for (Named named : all) {
            boolean shows = pair.group() == GoldenPair.Group.TEXT || !named.textOnly();
            if (shows && pair.name().startsWith(named.sample())) {
                named.places().stream()
                        .map(place -> named.rule() + " " + place)
                        .filter(defect -> !found.contains(defect))
                        .forEach(missed::add);
            }
        }
        assertThat(missed).as("defects of %s that are not found", pair.name()).isEmpty();
    }

    private static Set<String> found(GoldenPair pair) throws IOException {
        Reading reading = READER.read(SourceFile.load(pair.document(), Limits.STANDARD), null);
        return Audit.standard().of(reading.document(), Circumstances.read(reading.asides())).findings().stream()
                .map(RecallTest::shortly)
                .collect(Collectors.toSet());
    }

    private static String shortly(Finding finding) {
        Where where = finding.where();
        String table = where.isInProgramme()
                ? "T" + (where.project() - Where.FIRST_PROGRAMME + 1)
                : where.project() < 0 ? "D" : "P" + (where.project() + 1);
        return finding.rule() + " " + table + (where.row() < 0 ? "" : "." + (where.row() + 1));
    }
}

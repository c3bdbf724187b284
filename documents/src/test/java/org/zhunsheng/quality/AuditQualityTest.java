package org.zhunsheng.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhunsheng.accuracy.GoldenPair;
import org.zhunsheng.accuracy.GoldenPairs;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.model.PerformanceDocument;

/**
 * The findings over the golden documents are the committed ones, and nearly all of them are right. The documents are the
 * hand-made keys, so that what is judged is the audit and not the reading.
 *
 * <p>After a change of a rule: {@code ./mvnw test -pl documents -am -Dtest=AuditQualityTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dfindings.update=true}, then judge what is open and look at the difference.
 */
class AuditQualityTest {
    private static final BigDecimal SERIOUS = new BigDecimal("0.97");
    private static final BigDecimal WARNINGS = new BigDecimal("0.90");
    private static final boolean UPDATE = Boolean.getBoolean("findings.update");

    private static Stream<GoldenPair> documents() {
        Stream<GoldenPair> shared = GoldenPairs.whySharedIsAbsent().isPresent()
                ? Stream.empty()
                : GoldenPairs.shared().stream().filter(pair -> pair.group() == GoldenPair.Group.TEXT);
        return Stream.concat(shared, GoldenPairs.corpus().stream());
    }

    @TestFactory
    Stream<DynamicTest> findingsAreTheCommittedOnes() {
        return documents().map(pair -> DynamicTest.dynamicTest(pair.name(), () -> check(pair)));
    }

    private static void check(GoldenPair pair) throws IOException {
        PerformanceDocument document =
                DocumentReader.read(Files.readAllBytes(pair.key()), pair.name()).document();
        List<Judged> found = Audit.standard().of(document).findings().stream()
                .map(Judged::of)
                .sorted()
                .toList();
        Path file = FindingsFile.of(pair.name());
        if (UPDATE) {
            FindingsFile.update(file, found);
        }
        assertThat(found.stream().map(Judged::key))
                .as("findings of %s changed: see the comment on this test", pair.name())
                .containsExactlyElementsOf(
                        FindingsFile.read(file).stream().map(Judged::key).toList());
    }

    @Test
    void theSamplesAreThereOrMayBeAbsent() {
        boolean absent = GoldenPairs.whySharedIsAbsent().isPresent();
        assumeTrue(!absent || "true".equals(System.getenv("CI")), "the shared documents are absent");
        assertThat(absent).isFalse();
    }

    @Test
    void nearlyAllFindingsAreRight() throws IOException {
        Tally serious = new Tally();
        Tally warnings = new Tally();
        Map<String, Tally> byRule = new TreeMap<>();
        List<String> open = new ArrayList<>();
        for (Path file : FindingsFile.all()) {
            for (Judged judged : FindingsFile.read(file)) {
                if (judged.severity() == Severity.INFO) {
                    continue;
                }
                (judged.severity() == Severity.WARN ? warnings : serious).count(judged.verdict());
                byRule.computeIfAbsent(judged.rule(), rule -> new Tally()).count(judged.verdict());
                if (judged.verdict() == Judged.Verdict.OPEN) {
                    open.add(file.getFileName() + " " + judged.key());
                }
            }
        }
        Files.writeString(Path.of("target/audit-quality.md"), table(serious, warnings, byRule));
        assertThat(open).as("findings that nobody has judged").isEmpty();
        assertThat(serious.precision()).isGreaterThanOrEqualTo(SERIOUS);
        assertThat(warnings.precision()).isGreaterThanOrEqualTo(WARNINGS);
    }

    private static String table(Tally serious, Tally warnings, Map<String, Tally> byRule) {
        StringBuilder out = new StringBuilder("| rule | right | wrong | precision |\n|---|--:|--:|--:|\n");
        out.append("| **BLOCK and ERROR** ").append(serious.cells());
        out.append("| **WARN** ").append(warnings.cells());
        byRule.forEach(
                (rule, tally) -> out.append("| ").append(rule).append(' ').append(tally.cells()));
        return out.toString();
    }

    /** How many findings were right and wrong. */
    private static final class Tally {
        private int right;
        private int wrong;

        void count(Judged.Verdict verdict) {
            right += verdict == Judged.Verdict.RIGHT ? 1 : 0;
            wrong += verdict == Judged.Verdict.WRONG ? 1 : 0;
        }

        BigDecimal precision() {
            int all = right + wrong;
            return all == 0
                    ? BigDecimal.ONE
                    : BigDecimal.valueOf(right).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
        }

        String cells() {
            return "| " + right + " | " + wrong + " | " + precision() + " |\n";
        }
    }
}

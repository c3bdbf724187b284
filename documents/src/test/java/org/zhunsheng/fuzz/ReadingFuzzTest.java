package org.zhunsheng.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads spoiled copies of every sample and holds the reading to its promises: a result or a refusal with a code, in
 * bounded time, nothing lost, written JSON that reads back the same, the same bytes giving the same document.
 *
 * <p>A longer run is {@code ./mvnw test -pl documents -am -Dtest=ReadingFuzzTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dfuzz.runs=20000}; {@code -Dfuzz.seed=7} throws other dice, {@code -Dfuzz.from=123 -Dfuzz.runs=1} makes one case again.
 */
@Tag("fuzz")
class ReadingFuzzTest {
    private static final int FEW = 400;
    private static final int REPORT_EVERY = 1000;

    private final long seed = Long.getLong("fuzz.seed", 1);
    private final int from = Integer.getInteger("fuzz.from", 0);
    private final int runs = Integer.getInteger("fuzz.runs", FEW);

    @Test
    void everyPromiseHoldsForSpoiledFiles() throws IOException {
        List<Sample> samples = Sample.all();
        Findings findings = run(samples, new Findings(Path.of("target", "fuzz")));
        assertThat(findings.isEmpty())
                .as("seed %d, %d samples: %s", seed, samples.size(), findings)
                .isTrue();
    }

    /** Fuzzing proves nothing where every file is refused at the door. */
    @Test
    void unspoiledSamplesAreReadAndKeepThePromises() throws IOException {
        for (Sample sample : Sample.all()) {
            assertThat(Oracle.check(sample)).as(sample.name()).isEqualTo("read");
        }
    }

    private Findings run(List<Sample> samples, Findings findings) throws IOException {
        Spoiler spoiler = new Spoiler(samples);
        for (int number = from; number < from + runs; number++) {
            Sample spoiled = spoiler.make(seed, number);
            Throwable failure = failure(spoiled, findings);
            if (failure != null && findings.isNew(failure)) {
                String origin =
                        "-Dfuzz.seed=" + seed + " -Dfuzz.from=" + number + " -Dfuzz.runs=1 of " + spoiled.name();
                findings.keep(failure, origin, smallest(spoiled, Findings.signature(failure)));
            }
            if ((number + 1) % REPORT_EVERY == 0) {
                System.out.println("fuzz: " + (number + 1 - from) + " of " + runs + ", " + findings);
            }
        }
        return findings;
    }

    private static @Nullable Throwable failure(Sample spoiled, Findings findings) {
        try {
            findings.count(Watch.outcome(spoiled));
            return null;
        } catch (Throwable any) {
            return any;
        }
    }

    private static Sample smallest(Sample spoiled, String signature) {
        return new Minimiser(candidate -> {
                    Throwable again = failure(candidate, new Findings(Path.of("unused")));
                    return again != null && Findings.signature(again).equals(signature);
                })
                .smallest(spoiled);
    }
}

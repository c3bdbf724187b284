package org.zhunsheng.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.benchmark.extraction.Extraction;
import org.zhunsheng.benchmark.growth.Growth;
import org.zhunsheng.benchmark.list.LongList;
import org.zhunsheng.benchmark.process.WholeProcesses;

/**
 * Runs one part of the benchmarks, or makes the table of all that have run.
 *
 * <p>{@code extraction|processes|list|growth WORK}, {@code report WORK OUT}. The folder WORK holds generated inputs and
 * results.
 */
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        Path work = Files.createDirectories(Path.of(args[1]));
        if (args[0].equals("report")) {
            Files.writeString(Path.of(args[2]), report(work));
        } else {
            Part.valueOf(args[0].toUpperCase(java.util.Locale.ROOT)).measure(work);
        }
    }

    /** The parts in the order of the table. */
    private enum Part {
        EXTRACTION {
            @Override
            Results run(Path work) throws Exception {
                return new Extraction().run(sharedDocuments());
            }
        },
        PROCESSES {
            @Override
            Results run(Path work) throws Exception {
                return new WholeProcesses(Path.of(System.getProperty("zhunsheng.launcher")), work)
                        .run(sharedDocuments());
            }
        },
        LIST {
            @Override
            Results run(Path work) throws Exception {
                return new LongList(work).run();
            }
        },
        GROWTH {
            @Override
            Results run(Path work) throws Exception {
                return new Growth(work).run();
            }
        };

        abstract Results run(Path work) throws Exception;

        void measure(Path work) throws Exception {
            run(work).save(resultsIn(work));
        }

        Path resultsIn(Path work) {
            return work.resolve(name().toLowerCase(java.util.Locale.ROOT) + ".tsv");
        }
    }

    private static Path sharedDocuments() {
        return Path.of(System.getProperty("zhunsheng.shared", "../shared"), "documents");
    }

    private static String report(Path work) throws IOException {
        List<Results> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            if (Files.exists(part.resultsIn(work))) {
                parts.add(Results.load(part.resultsIn(work)));
            }
        }
        return Report.of(parts, Machine.here(), LocalDate.now(java.time.ZoneId.systemDefault()));
    }
}

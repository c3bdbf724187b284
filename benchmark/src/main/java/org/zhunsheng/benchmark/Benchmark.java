package org.zhunsheng.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhunsheng.benchmark.audit.Auditing;
import org.zhunsheng.benchmark.extraction.Extraction;
import org.zhunsheng.benchmark.growth.Growth;
import org.zhunsheng.benchmark.issue.IssuedFiles;
import org.zhunsheng.benchmark.list.LongList;
import org.zhunsheng.benchmark.process.WholeProcesses;
import org.zhunsheng.benchmark.publishing.PrintedBook;
import org.zhunsheng.benchmark.publishing.WholeSites;

/**
 * Runs one part of the benchmarks, or makes the table of all that have run.
 *
 * <p>{@code extraction|processes|list|growth|audit|issuing|site|book WORK}, {@code report WORK TABLE}. The folder WORK holds generated inputs and
 * results.
 */
public final class Benchmark {
    /** The parts of the other program, which loads the server. */
    private static final List<String> OF_THE_SERVER = List.of("country", "county", "approval", "start");

    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        Path work = Files.createDirectories(Path.of(args[1]));
        if (args[0].equals("report")) {
            Files.writeString(Path.of(args[2]), report(work));
        } else {
            Part part = Part.valueOf(args[0].toUpperCase(Locale.ROOT));
            part.benchmark.run(work).save(part.resultsIn(work));
        }
    }

    /** What a part does. */
    private interface Measuring {
        Results run(Path work) throws Exception;
    }

    /** The parts in the order of the table. */
    private enum Part {
        EXTRACTION(work -> new Extraction().run(sharedDocuments())),
        PROCESSES(work -> new WholeProcesses(launcher(), work).run(sharedDocuments())),
        LIST(work -> new LongList(work).run()),
        GROWTH(work -> new Growth(work).run()),
        AUDIT(work -> new Auditing().run()),
        ISSUING(work -> new IssuedFiles(work).run()),
        SITE(work -> new WholeSites(work).run()),
        BOOK(work -> new PrintedBook(launcher(), work).run());

        private final Measuring benchmark;

        Part(Measuring benchmark) {
            this.benchmark = benchmark;
        }

        Path resultsIn(Path work) {
            return work.resolve(name().toLowerCase(Locale.ROOT) + ".tsv");
        }
    }

    private static Path sharedDocuments() {
        return Path.of(System.getProperty("zhunsheng.shared", "../shared"), "documents");
    }

    private static Path launcher() {
        return Path.of(System.getProperty("zhunsheng.launcher", "./zhunsheng"));
    }

    private static String report(Path work) throws IOException {
        List<Results> parts = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Part part : Part.values()) {
            files.add(part.resultsIn(work));
        }
        OF_THE_SERVER.forEach(name -> files.add(work.resolve(name + ".tsv")));
        for (Path file : files) {
            if (Files.exists(file)) {
                parts.add(Results.load(file));
            }
        }
        return Report.of(parts, Machine.here(), LocalDate.now(ZoneId.systemDefault()));
    }
}

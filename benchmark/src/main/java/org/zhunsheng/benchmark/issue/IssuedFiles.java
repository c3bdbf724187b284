package org.zhunsheng.benchmark.issue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.benchmark.Median;
import org.zhunsheng.benchmark.Results;
import org.zhunsheng.benchmark.process.Program;

/**
 * A thousand target tables as one .docx, and a million indicators as one .xlsx, each written by us and by another library in
 * turn, every time in a new process with 512 MB of heap. What counts is the time that the process keeps processors busy.
 */
public final class IssuedFiles {
    private static final String HEAP = "-Xmx512m";
    private static final int RUNS = 5;
    private static final double NO_SLOWER = 1.0;
    private static final double TWICE_AS_FAST = 0.5;

    private final Path work;

    /** @param work a folder for what is written */
    public IssuedFiles(Path work) {
        this.work = work;
    }

    /** Compares both. */
    public Results run() throws IOException, InterruptedException {
        Map<Writer, List<Double>> millis = new EnumMap<>(Writer.class);
        for (int run = 0; run < RUNS; run++) {
            for (Writer writer : Writer.values()) {
                Path file = work.resolve("issued-" + writer.name().toLowerCase(Locale.ROOT));
                double one = Double.parseDouble(
                        new Program(command(writer, file)).output().strip());
                millis.computeIfAbsent(writer, fresh -> new ArrayList<>()).add(one);
                Files.delete(file);
            }
        }
        return new Results(
                List.of(
                        compare("1,000 target tables as .docx", Writer.BOOK, Writer.POI_TL, millis, NO_SLOWER),
                        compare("1,000,000 indicators as .xlsx", Writer.LIST, Writer.SXSSF, millis, TWICE_AS_FAST)),
                List.of());
    }

    private static List<String> command(Writer writer, Path file) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                SingleWriting.class.getName(),
                writer.name(),
                file.toString());
    }

    private static Comparison compare(
            String subject, Writer ours, Writer peer, Map<Writer, List<Double>> millis, double limit) {
        return new Comparison(
                "(l) issuing, " + HEAP,
                subject,
                Median.of(millis.getOrDefault(ours, List.of())),
                peer.inWords(),
                Median.of(millis.getOrDefault(peer, List.of())),
                limit);
    }
}

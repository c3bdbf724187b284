package org.zhunsheng.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.benchmark.Median;
import org.zhunsheng.benchmark.Results;

/** {@code zhunsheng read x.docx --json} beside LibreOffice converting the same file to HTML, each from its very start. */
public final class WholeProcesses {
    private static final int RUNS = 9;
    private static final double HALF = 0.5;

    private final Path launcher;
    private final Path work;

    /**
     * @param launcher the command that a user types
     * @param work a folder for what is written
     */
    public WholeProcesses(Path launcher, Path work) {
        this.launcher = launcher;
        this.work = work;
    }

    /** Compares all .docx files in a folder. */
    public Results run(Path folder) throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            return Results.omitted("(b) the shared office files are absent");
        }
        if (!LibreOffice.isInstalled()) {
            return Results.omitted("(b) LibreOffice is not installed (Debian: apt install libreoffice-writer)");
        }
        LibreOffice office = new LibreOffice(work.resolve("profile"));
        List<Comparison> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".docx")).sorted().toList()) {
                lines.add(compare(file, office));
            }
        }
        return new Results(lines, List.of());
    }

    private Comparison compare(Path file, LibreOffice office) throws IOException, InterruptedException {
        Program ours = new Program(List.of(launcher.toString(), "read", file.toString(), "--json"));
        Program peer = office.convert(List.of(file), "html", work);
        // Both may do things once: build, lay out classes, make a profile. Nobody waits for these twice.
        ours.run();
        peer.run();
        List<Double> ourMillis = new ArrayList<>();
        List<Double> peerMillis = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            if (run % 2 == 0) {
                ourMillis.add(ours.run());
            }
            peerMillis.add(peer.run());
            if (run % 2 == 1) {
                ourMillis.add(ours.run());
            }
        }
        return new Comparison(
                "(b) whole processes",
                String.valueOf(file.getFileName()),
                Median.of(ourMillis),
                "LibreOffice to HTML",
                Median.of(peerMillis),
                HALF);
    }
}

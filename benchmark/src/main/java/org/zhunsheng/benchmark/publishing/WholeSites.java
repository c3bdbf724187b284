package org.zhunsheng.benchmark.publishing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.benchmark.Median;
import org.zhunsheng.benchmark.Results;
import org.zhunsheng.benchmark.audit.MadeDocuments;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.opendata.DataPackage;
import org.zhunsheng.site.FirstEditions;
import org.zhunsheng.site.SiteWriter;
import org.zhunsheng.site.download.Downloads;

/**
 * A site of 10,000 projects with its pages in both languages, search, open data and official documents, beside a minute, beside
 * ten sites of 1,000, and beside writing files of the same names and lengths.
 */
public final class WholeSites {
    private static final String PART = "(m) a public site";
    private static final int PROJECTS = 10_000;
    private static final int OF_A_DEPARTMENT = 20;
    private static final int TIMES = 10;
    private static final double LIMIT = 11;
    private static final double MINUTE = 60_000;
    private static final int ROUNDS = 3;
    private static final long SEED = 41;

    private final Path work;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> longer = new ArrayList<>();
    private final List<Double> shorter = new ArrayList<>();
    private final List<Double> plain = new ArrayList<>();

    /** @param work a folder for the sites */
    public WholeSites(Path work) {
        this.work = work;
    }

    /** Writes both sites in turn; the first round warms up. */
    public Results run() throws IOException {
        FirstEditions all = editions(PROJECTS);
        FirstEditions tenth = editions(PROJECTS / TIMES);
        Path site = work.resolve("site");
        for (int round = 0; round <= ROUNDS; round++) {
            Spent small = written(tenth, work.resolve("small-site"));
            Spent large = written(all, site);
            Spent copy = copied(site, work.resolve("plain-site"));
            if (round > 0) {
                wall.add(large.wall());
                longer.add(large.busy());
                shorter.add(small.busy());
                plain.add(copy.wall());
            }
        }
        double busy = Median.of(longer);
        return new Results(
                List.of(
                        new Comparison(
                                PART,
                                PROJECTS + " projects, clock on the wall",
                                Median.of(wall),
                                "a minute",
                                MINUTE,
                                1),
                        new Comparison(
                                PART,
                                PROJECTS + " projects, processors",
                                busy,
                                "1,000 of them",
                                Median.of(shorter),
                                LIMIT),
                        new Comparison(
                                PART,
                                PROJECTS + " projects, clock on the wall",
                                Median.of(wall),
                                "writing the same files from memory",
                                Median.of(plain),
                                Double.POSITIVE_INFINITY)),
                List.of());
    }

    private record Spent(double wall, double busy) {}

    private static FirstEditions editions(int projects) throws IOException {
        FirstEditions editions =
                new FirstEditions(new FirstEditions.Given(null, null, null, LocalDate.of(2026, 1, 20)));
        int number = 0;
        for (PerformanceDocument document : MadeDocuments.of(SEED, projects / OF_A_DEPARTMENT, OF_A_DEPARTMENT)) {
            number++;
            PerformanceDocument.Heading heading = document.heading();
            editions.add(new PerformanceDocument(
                    document.kind(),
                    new PerformanceDocument.Heading(
                            heading.title(),
                            new CodedName(null, "第" + number + "县司法局"),
                            heading.fiscalYear(),
                            heading.moneyUnit()),
                    document.strategy(),
                    document.projects(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return editions;
    }

    private static Spent written(FirstEditions editions, Path folder) throws IOException {
        Downloads downloads =
                new Downloads(new FontShelf(List.of()), Set.of(FileKind.DOCX, FileKind.XLSX, FileKind.PDF));
        return spent(() -> new SiteWriter(editions, downloads, DataPackage.About.UNLICENSED).write(folder));
    }

    /** What it takes to write what is known already. */
    private static Spent copied(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                files.add(to.resolve(from.relativize(file)));
                contents.add(new byte[(int) attributes.size()]);
                return FileVisitResult.CONTINUE;
            }
        });
        return spent(() -> {
            for (int i = 0; i < files.size(); i++) {
                Files.createDirectories(files.get(i).getParent());
                Files.write(files.get(i), contents.get(i));
            }
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    private static Spent spent(Work work) throws IOException {
        long start = System.nanoTime();
        double busy = busyMillis();
        work.run();
        return new Spent((System.nanoTime() - start) / 1e6, busyMillis() - busy);
    }

    /** Of all threads that this process has had: those that write a site have ended by then. */
    private static double busyMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
    }
}

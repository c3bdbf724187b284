package org.zhunsheng.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.zhunsheng.benchmark.Results;

/**
 * Runs one part of the benchmarks of the server: {@code country|county|approval|start WORK}. The folder WORK holds data and results.
 * {@code zhunsheng.home} says where the product lies.
 */
public final class Load {
    private Load() {}

    public static void main(String[] args) throws Exception {
        Path work = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
        Part part = Part.valueOf(args[0].toUpperCase(Locale.ROOT));
        part.benchmark.run(work).save(work.resolve(args[0] + ".tsv"));
    }

    /** What a part does. */
    private interface Measuring {
        Results run(Path work) throws Exception;
    }

    private enum Part {
        COUNTRY(work -> new CountryLoad(home(), work).run()),
        COUNTY(work -> new CountyLoad(home(), work).run()),
        APPROVAL(work -> new Approvals(home(), work).run()),
        START(work -> new Starts(home(), work).run());

        private final Measuring benchmark;

        Part(Measuring benchmark) {
            this.benchmark = benchmark;
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("zhunsheng.home", ".")).toAbsolutePath();
    }
}

package org.zhunsheng.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.benchmark.Median;
import org.zhunsheng.benchmark.Results;
import org.zhunsheng.benchmark.process.Program;

/** From the start of the process to the first page, beside the least program that has the same libraries; both with a cache. */
final class Starts {
    private static final int ROUNDS = 9;
    private static final double LIMIT = 1.5;
    private static final double KILOBYTE = 1 << 10;
    private static final double MOST_KILOBYTES = 350;
    /** As the launcher starts the server. */
    private static final List<String> SETTINGS =
            List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xms48m", "-Xmx768m", "-Xlog:disable");

    private final Path home;
    private final Path work;

    Starts(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    Results run() throws Exception {
        MinimalProgram minimal = MinimalProgram.pack(home.resolve("app/target/zhunsheng/lib"), work);
        Path cache = work.resolve("minimal.aot");
        new Program(minimal.command(List.of("-XX:AOTCacheOutput=" + cache, "-Dminimal.training=true"), 0)).run();
        Path data = Files.createTempDirectory(work, "data");
        List<Double> ours = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        double kilobytes = 0;
        for (int round = -1; round < ROUNDS; round++) {
            double mine;
            try (RunningServer server = RunningServer.ours(home.resolve("zhunsheng"), data, "")) {
                mine = server.millis();
                kilobytes = new FirstLoad(server.address()).bytes() / KILOBYTE;
            }
            double other = started(minimal, cache);
            if (round >= 0) { // the first one made our own cache and the tables
                ours.add(mine);
                others.add(other);
            }
        }
        Folders.delete(data);
        return new Results(
                List.of(
                        new Comparison(
                                "(i) start",
                                "from the start to the first page",
                                Median.of(ours),
                                "minimal Spring Boot, same libraries",
                                Median.of(others),
                                LIMIT),
                        new Comparison(
                                "(j) first load",
                                "compressed",
                                kilobytes,
                                "allowed",
                                MOST_KILOBYTES,
                                1,
                                Comparison.Unit.KILOBYTES)),
                List.of());
    }

    private static double started(MinimalProgram minimal, Path cache) throws IOException, InterruptedException {
        int port = RunningServer.freePort();
        List<String> options = Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
        try (RunningServer server = RunningServer.start(minimal.command(options, port), port, "")) {
            return server.millis();
        }
    }

    /** The options that both programs have. */
    static List<String> settings() {
        return SETTINGS;
    }
}

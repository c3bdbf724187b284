package org.zhunsheng.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.benchmark.Results;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.StoreSettings;

/** A county in one file. */
final class CountyLoad {
    private static final double MEGABYTE = 1 << 20;
    private static final double MOST_MEGABYTES = 400;
    private static final int PEOPLE = 256;

    private final Path home;
    private final Path work;

    CountyLoad(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    Results run() throws Exception {
        Path data = Files.createTempDirectory(work, "county");
        Path people = work.resolve("county-people.csv");
        Path file = data.resolve("zhunsheng.db");
        try (Store store = Store.open(StoreSettings.sqlite(file))) {
            new Settlement(store, Land.COUNTY, Templates.in(home.resolve("samples")), Instant.now()).found();
            new Sessions(store).begin(visitors(), people);
        }
        List<Comparison> lines = new ArrayList<>();
        try (RunningServer server = RunningServer.ours(home.resolve("zhunsheng"), data, "")) {
            String part = "(f) county, %,d projects, SQLite".formatted(Land.COUNTY.projects());
            lines.addAll(new Rounds(part, new Gatling(work, server.address(), people)).run());
            lines.add(new Comparison(
                    "(h) memory",
                    "resident after all this",
                    server.residentBytes() / MEGABYTE,
                    "allowed",
                    MOST_MEGABYTES,
                    1,
                    Comparison.Unit.MEGABYTES));
        } finally {
            Folders.delete(data);
        }
        return new Results(lines, List.of());
    }

    private static List<String> visitors() {
        List<String> logins = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            logins.add(number % 8 == 0 ? "u0" : "u0b" + number % Land.DEPARTMENTS);
        }
        return logins;
    }
}

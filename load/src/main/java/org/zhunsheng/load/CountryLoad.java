package org.zhunsheng.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.benchmark.Results;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.StoreSettings;

/** The whole country on PostgreSQL. */
final class CountryLoad {
    /** Of so many visitors one sees a whole county. */
    private static final int OF_A_COUNTY = 8;

    private static final int PEOPLE = 256;

    private final Path home;
    private final Path work;

    CountryLoad(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    Results run() throws Exception {
        Path folder = Files.createTempDirectory(work, "postgresql");
        // Kept as an office would keep it: what was acknowledged survives a loss of power.
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .setDataDirectory(folder.resolve("data"))
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB");
        try (EmbeddedPostgres database = server.start()) {
            return run(database);
        } finally {
            Folders.delete(folder);
        }
    }

    private Results run(EmbeddedPostgres database) throws Exception {
        String url = "jdbc:postgresql://localhost:" + database.getPort() + "/postgres";
        Path people = work.resolve("country-people.csv");
        try (Store store = Store.open(StoreSettings.postgresql(url, "postgres", null))) {
            new Settlement(store, Land.COUNTRY, Templates.in(home.resolve("samples")), Instant.now()).found();
            Multiplication.run(database.getPostgresDatabase());
            new Sessions(store).begin(visitors(), people);
        }
        List<Comparison> lines = new ArrayList<>();
        String part = "(f) country, %,d projects with %,d indicators, PostgreSQL"
                .formatted(
                        Multiplication.count(database.getPostgresDatabase(), "project"),
                        Multiplication.count(database.getPostgresDatabase(), "indicator"));
        lines.addAll(new ScopeQueries("(g) scope", database.getPostgresDatabase()).run());
        Path data = Files.createTempDirectory(work, "data");
        String login = url + "?user=postgres";
        try (RunningServer server = RunningServer.ours(home.resolve("zhunsheng"), data, login)) {
            lines.addAll(new Rounds(part, new Gatling(work, server.address(), people)).run());
        } finally {
            Folders.delete(data);
        }
        return new Results(lines, List.of());
    }

    /** Bureaus and offices all over the country, and in each eighth place somebody who sees a whole county. */
    private static List<String> visitors() {
        List<String> logins = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            String county = "up" + number % Land.COUNTRY.provinces() + "c" + (1 + number * 7 % 90);
            logins.add(
                    switch (number % OF_A_COUNTY) {
                        case 0 -> county;
                        case 1, 2, 3 -> county + "b0";
                        default -> county + "b" + number % Land.DEPARTMENTS;
                    });
        }
        logins.set(1, "country");
        return logins;
    }
}

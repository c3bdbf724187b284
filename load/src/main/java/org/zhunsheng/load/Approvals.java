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

/** Steps of approval beside an engine for business processes, a thousand approvals at once, and what two versions differ in. */
final class Approvals {
    /** As many as a morning brings: both are compiled by then. */
    private static final int WARM_UP = 300;

    private static final int CHAINS = 60;
    private static final int ROUNDS = 15;
    private static final double MOST = 0.1;

    private final Path home;
    private final Path work;

    Approvals(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    Results run() throws Exception {
        List<Comparison> lines = new ArrayList<>();
        lines.add(steps());
        lines.addAll(new ApprovalBatch(home, work).run());
        lines.add(VersionDifference.measure());
        return new Results(lines, List.of());
    }

    /** Both on one server that keeps what it acknowledged; one after the other, round by round. */
    private Comparison steps() throws Exception {
        Path folder = Files.createTempDirectory(work, "approvals");
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .setDataDirectory(folder.resolve("data"))
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on");
        try (EmbeddedPostgres database = server.start()) {
            String url = "jdbc:postgresql://localhost:" + database.getPort() + "/";
            database.getPostgresDatabase().getConnection().createStatement().execute("create database flowable");
            try (Store store = Store.open(StoreSettings.postgresql(url + "postgres", "postgres", null));
                    FlowableChain theirs = new FlowableChain(url + "flowable")) {
                return compare(new OwnChain(store, Instant.now()), theirs);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static Comparison compare(OwnChain ours, FlowableChain theirs) {
        ours.time(WARM_UP);
        theirs.time(WARM_UP);
        List<Double> own = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            own.add(ours.time(CHAINS) / 1e6 / (CHAINS * OwnChain.STEPS));
            other.add(theirs.time(CHAINS) / 1e6 / (CHAINS * OwnChain.STEPS));
        }
        return new Comparison(
                "(k) approval",
                "a step with its record, PostgreSQL",
                median(own),
                "Flowable 7.2.0 with its history",
                median(other),
                MOST);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}

package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.zhunsheng.journal.ChainVerdict;
import org.zhunsheng.journal.ChainVerdict.Intact;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;

/** Starts a {@link CrashWriter}, ends it without a warning, and looks at what is left. */
final class CrashRounds {
    private static final int LONGEST_MS = Integer.getInteger("store.crash.longest", 400);

    private final StoreSettings settings;
    private final Random dice;
    private final Set<String> acknowledged = new HashSet<>();

    CrashRounds(StoreSettings settings) {
        this.settings = settings;
        long seed = Long.getLong("store.crash.seed", System.nanoTime());
        this.dice = new Random(seed);
        System.err.println(getClass().getSimpleName() + ": -Dstore.crash.seed=" + seed);
        try (Store store = Store.open(settings)) {
            store.write(County.ACT, tx -> tx.organisation()
                    .add(new NewUnit(null, UnitKind.REGION, "0", "某县"), Scope.NOTHING));
        }
    }

    /** How many rounds: few in an ordinary run, {@code -Dstore.crash.rounds=100} for a thorough one. */
    static int rounds() {
        return Integer.getInteger("store.crash.rounds", 5);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** What ends the writing. */
    @FunctionalInterface
    interface Blow {
        void strike(Process writer) throws IOException, InterruptedException;
    }

    void round(Blow blow) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                CrashWriter.class.getName(),
                settings.url()));
        if (settings.user() != null) {
            command.add(settings.user());
        }
        Process writer = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("ready");
            Queue<String> said = new ConcurrentLinkedQueue<>();
            CountDownLatch writing = new CountDownLatch(1);
            Thread listener = Thread.ofPlatform().start(() -> lines.lines().forEach(line -> {
                said.add(line);
                writing.countDown();
            }));
            assertThat(writing.await(60, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(dice.nextInt(LONGEST_MS));
            blow.strike(writer);
            writer.destroyForcibly();
            assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
            listener.join();
            // The last line may have been torn apart by the end.
            said.stream().filter(line -> line.length() == 36).forEach(acknowledged::add);
        }
    }

    void look() {
        try (Store store = Store.open(settings)) {
            ChainVerdict verdict = store.read(tx -> tx.journal().verify(List.of(), counted -> {}));
            assertThat(verdict).isInstanceOf(Intact.class);
        }
        Set<String> kept = new HashSet<>();
        RawSql.rows(settings, "select id from unit")
                .forEach(row -> kept.add(row.get("id").toString()));
        assertThat(kept).as("acknowledged writes").containsAll(acknowledged);
        assertThat(number("select count(*) as n from journal_entry where action = 'CREATE'"))
                .as("one entry of the journal for each unit")
                .isEqualTo(kept.size());
        assertThat(number("select last as n from counter")).isEqualTo(kept.size());
        // 某县司法局第N科 has 7 pairs and one more for each further digit, of which some may be equal.
        assertThat(number("select count(*) as n from unit u where parent_id is not null"
                        + " and (select count(*) from unit_gram g where g.unit_number = u.number) < 7"))
                .as("units without all their pairs")
                .isZero();
    }

    private int number(String query) {
        Map<String, Object> row = RawSql.rows(settings, query).getFirst();
        return ((Number) row.get("n")).intValue();
    }
}

package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.identity.Role;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.testkit.PostgresServer;

/**
 * The real server is killed in the middle of saves and imports, again and again: whatever it acknowledged is still there,
 * nothing is half there, the journal is intact, and what was being read is read without anybody's help.
 */
class ServerCrashTest {
    private static final Path SAMPLE =
            Path.of(System.getProperty("zhunsheng.root", ".."), "samples", "self-evaluation-2022.txt");
    private static final int CLIENTS = 4;
    private static final int PATIENCE_S = 60;
    private static final int SHORTEST_MS = 50;
    private static final int LONGEST_MS = 1_500;

    @TempDir
    Path folder;

    private final Random dice = new Random(seed());
    private final List<CrashClient> clients = new ArrayList<>();
    private final List<Browser> browsers = new ArrayList<>();
    private final List<CrashDecider> deciders = new ArrayList<>();
    private final Map<String, Browser> deciding = new LinkedHashMap<>();

    /** How often the server is killed: twice in an ordinary run, {@code -Dserver.rounds=100} for a thorough one. */
    private static int rounds() {
        return Integer.getInteger("server.rounds", 2);
    }

    private static long seed() {
        long seed = Long.getLong("server.seed", System.nanoTime());
        System.err.println("ServerCrashTest: -Dserver.seed=" + seed);
        return seed;
    }

    @Test
    void onSqliteNothingIsLost() throws Exception {
        isKilledAgainAndAgain(Map.of());
    }

    @Test
    void onPostgresqlNothingIsLost() throws Exception {
        try (PostgresServer database = PostgresServer.careful()) {
            isKilledAgainAndAgain(Map.of(Setting.DB, database.url(), Setting.DB_USER, PostgresServer.USER));
        }
    }

    private void isKilledAgainAndAgain(Map<Setting, String> database) throws Exception {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        given.put(Setting.DATA, folder.resolve("data").toString());
        given.put(Setting.PORT, "0");
        given.put(Setting.ARGON2_MEMORY_KIB, "64");
        given.put(Setting.ARGON2_ITERATIONS, "1");
        given.put(Setting.ATTEMPTS_PER_MINUTE, "10000");
        given.putAll(database);
        Settings settings = Settings.of(given, Map.of());
        WholeStates states = new WholeStates(settings.store());
        try (ServerProcess server = new ServerProcess(given, folder.resolve("log"))) {
            Browser auditor = people(server, given);
            server.start();
            signIn(auditor);
            for (int round = 0; round < rounds(); round++) {
                work(server);
                states.letReadingsLapse();
                server.start();
                look(auditor, states);
            }
            for (CrashClient client : clients) {
                client.lookAtEverything();
                states.holds(client.saved());
            }
        }
        report(settings);
    }

    /** The county with an office for each client. Returns the auditor. */
    private Browser people(ServerProcess process, Map<Setting, String> settings) throws IOException {
        String sample = Files.readString(SAMPLE, StandardCharsets.UTF_8);
        try (ServerUnderTest server = ServerUnderTest.start(settings)) {
            County county = County.in(server);
            for (int i = 0; i < CLIENTS; i++) {
                String office = "east.office" + i;
                county.unit(office, "east.bureau", UnitKind.UNIT);
                county.person("client" + i, Role.HANDLER, office);
                Browser browser = new Browser(process);
                clients.add(new CrashClient(browser, county.unit(office), sample, new Random(dice.nextLong())));
                browsers.add(browser);
            }
            decider(process, county);
        }
        return new Browser(process);
    }

    /** An office in which targets go from draft to approval. */
    private void decider(ServerProcess process, County county) {
        county.unit("east.decided", "east.bureau", UnitKind.UNIT);
        county.person("decided", Role.HANDLER, "east.decided");
        for (String login : List.of("decided", "east.finance_section", "east.finance_bureau")) {
            deciding.put(login, new Browser(process));
        }
        deciders.add(new CrashDecider(
                List.copyOf(deciding.values()), county.unit("east.decided"), new Random(dice.nextLong())));
    }

    private void signIn(Browser auditor) {
        assertThat(auditor.signIn("east.auditor", County.PASSWORD).statusCode()).isEqualTo(200);
        deciding.forEach((login, browser) ->
                assertThat(browser.signIn(login, County.PASSWORD).statusCode()).isEqualTo(200));
        for (int i = 0; i < CLIENTS; i++) {
            assertThat(browsers.get(i).signIn("client" + i, County.PASSWORD).statusCode())
                    .isEqualTo(200);
        }
    }

    /** Everybody works, and has something acknowledged, until the server is killed. */
    private void work(ServerProcess server) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(CLIENTS);
        List<Thread> threads = new ArrayList<>();
        clients.forEach(client -> threads.add(Thread.ofPlatform().start(() -> client.work(begun))));
        deciders.forEach(decider -> threads.add(Thread.ofPlatform().start(decider::work)));
        assertThat(begun.await(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(SHORTEST_MS + dice.nextInt(LONGEST_MS - SHORTEST_MS));
        server.kill();
        for (Thread thread : threads) {
            thread.join();
        }
        clients.forEach(client -> assertThat(client.unexpected()).isEmpty());
        deciders.forEach(decider -> assertThat(decider.unexpected()).isEmpty());
    }

    private void look(Browser auditor, WholeStates states) throws SQLException, InterruptedException {
        clients.forEach(CrashClient::lookAround);
        deciders.forEach(CrashDecider::lookAround);
        states.look();
        clients.forEach(CrashClient::search);
        assertThat(Browser.json(auditor.get("/journal/verify")).get("state").asString())
                .isEqualTo("INTACT");
        for (int i = 0; i < 300 && states.notAudited() > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(states.notAudited()).as("projects that nobody audited").isZero();
    }

    private void report(Settings settings) {
        System.err.printf(
                "%s: %d times killed; acknowledged %d saves, %d uploads, %d acceptances, %d decisions; lost 0%n",
                settings.store(),
                rounds(),
                clients.stream().mapToInt(CrashClient::saves).sum(),
                clients.stream().mapToInt(CrashClient::uploads).sum(),
                clients.stream().mapToInt(CrashClient::acceptances).sum(),
                deciders.stream().mapToInt(CrashDecider::decisions).sum());
        assertThat(clients.stream()
                        .mapToInt(client -> client.saves() + client.uploads())
                        .sum())
                .isPositive();
    }
}

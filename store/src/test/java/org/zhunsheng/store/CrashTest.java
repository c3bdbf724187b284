package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was acknowledged is still there after a sudden end; nothing is half there; the journal is intact. */
class CrashTest {
    @TempDir
    Path folder;

    @Test
    void sqliteOutlivesItsProgram() throws IOException, InterruptedException {
        programsAreKilled(StoreUnderTest.sqlite());
    }

    @Test
    void postgresqlOutlivesTheProgram() throws IOException, InterruptedException {
        programsAreKilled(StoreUnderTest.postgresql());
    }

    private static void programsAreKilled(StoreSettings settings) throws IOException, InterruptedException {
        CrashRounds rounds = new CrashRounds(settings);
        for (int round = 0; round < CrashRounds.rounds(); round++) {
            rounds.round(Process::destroyForcibly);
            rounds.look();
        }
        assertThat(rounds.acknowledged()).isPositive();
        System.err.println(settings + ": " + CrashRounds.rounds() + " programs killed, " + rounds.acknowledged()
                + " acknowledged writes, none lost");
    }

    @Test
    void postgresqlOutlivesItsServer() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        EmbeddedPostgres server = start(folder, data, 0);
        int port = server.getPort();
        StoreSettings settings = StoreSettings.postgresql(server.getJdbcUrl("postgres", "postgres"), "postgres", null);
        CrashRounds rounds = new CrashRounds(settings);
        for (int round = 0; round < Math.max(2, CrashRounds.rounds() / 2); round++) {
            rounds.round(writer -> kill(data));
            server.close();
            server = start(folder, data, port);
            rounds.look();
        }
        server.close();
        System.err.println("server killed: " + rounds.acknowledged() + " acknowledged writes, none lost");
    }

    /** A server that is as careful as one in a county: the one for ordinary tests does not wait for its disk. */
    private static EmbeddedPostgres start(Path folder, Path data, int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    private static void kill(Path data) throws IOException, InterruptedException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        var children = server.children().toList();
        server.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle child : children) {
            child.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
        server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}

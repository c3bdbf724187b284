package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.testkit.PostgresServer;

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
        try (PostgresServer server = PostgresServer.careful()) {
            StoreSettings settings = StoreSettings.postgresql(server.url(), PostgresServer.USER, null);
            CrashRounds rounds = new CrashRounds(settings);
            for (int round = 0; round < Math.max(2, CrashRounds.rounds() / 2); round++) {
                rounds.round(writer -> server.kill());
                server.stop();
                server.start();
                rounds.look();
            }
            System.err.println("server killed: " + rounds.acknowledged() + " acknowledged writes, none lost");
        }
    }
}

package org.zhunsheng.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Fresh databases for tests. Contract tests take one from here and so run on both kinds. */
final class StoreUnderTest {
    private StoreUnderTest() {}

    /** An empty SQLite database in a temporary file. */
    static StoreSettings sqlite() {
        try {
            return StoreSettings.sqlite(
                    Files.createTempDirectory("zhunsheng-store").resolve("zhunsheng.db"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An empty database on a PostgreSQL server that all tests of a run share. */
    static StoreSettings postgresql() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Server.ONE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return StoreSettings.postgresql(Server.ONE.getJdbcUrl("postgres", name), "postgres", null);
    }

    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                Path folder = Files.createTempDirectory("zhunsheng-postgres");
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(folder.toFile())
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}

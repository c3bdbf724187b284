package org.zhunsheng.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.zhunsheng.testkit.PostgresServer;

/** Fresh databases for tests. Contract tests take one from here and so run on both kinds. */
final class StoreUnderTest {
    private StoreUnderTest() {}

    /** An empty SQLite database in a temporary file, which is gone after the run. */
    static StoreSettings sqlite() {
        try {
            Path folder = Files.createTempDirectory("zhunsheng-store");
            Path file = folder.resolve("zhunsheng.db");
            folder.toFile().deleteOnExit();
            for (String name : List.of("zhunsheng.db", "zhunsheng.db-wal", "zhunsheng.db-shm")) {
                folder.resolve(name).toFile().deleteOnExit();
            }
            return StoreSettings.sqlite(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * An empty schema on a PostgreSQL server that all tests of a run share. A database for each would be a thousand files
     * for each.
     */
    static StoreSettings postgresql() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(Server.ONE.url(), PostgresServer.USER, null);
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return StoreSettings.postgresql(Server.ONE.url() + "?currentSchema=" + name, PostgresServer.USER, null);
    }

    private static final class Server {
        static final PostgresServer ONE = PostgresServer.quick().untilTheEnd();
    }
}

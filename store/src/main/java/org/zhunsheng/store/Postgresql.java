package org.zhunsheng.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/** A database on a server, PostgreSQL 15 or newer. */
final class Postgresql implements Database {
    private static final int WAIT_MS = 10_000;

    private final HikariDataSource readers;
    private final HikariDataSource writers;

    Postgresql(StoreSettings settings) {
        HikariConfig reading = pool(settings, "zhunsheng-readers", settings.connections());
        // Every question of one transaction sees one state, and nothing is written by mistake.
        reading.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        reading.setReadOnly(true);
        this.readers = Pools.open(reading, Postgresql::meaning);
        HikariConfig writing = pool(settings, "zhunsheng-writers", Math.max(2, settings.connections() / 2));
        // Who waited for a lock goes on with what stands there now, whatever the server is set to.
        writing.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        try {
            this.writers = Pools.open(writing, Postgresql::meaning);
        } catch (StoreException refused) {
            readers.close();
            throw refused;
        }
    }

    private static HikariConfig pool(StoreSettings settings, String name, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setPoolName(name);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        config.setConnectionTimeout(WAIT_MS);
        config.addDataSourceProperty("ApplicationName", "zhunsheng");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return config;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public Connection reading() throws SQLException {
        return readers.getConnection();
    }

    @Override
    public Connection writing() throws SQLException {
        return writers.getConnection();
    }

    @Override
    public DataSource source() {
        return writers;
    }

    @Override
    public StoreException.Code meaningOf(SQLException failure) {
        return meaning(failure);
    }

    private static StoreException.Code meaning(SQLException failure) {
        if (failure instanceof SQLTransientConnectionException) {
            return StoreException.Code.UNREACHABLE;
        }
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P")) {
            return StoreException.Code.UNREACHABLE;
        }
        return switch (state) {
            case "53100" -> StoreException.Code.FULL;
            case "40001", "40P01", "55P03" -> StoreException.Code.BUSY;
            case "23503", "23505" -> StoreException.Code.CONFLICT;
            case "58030", "XX001", "XX002" -> StoreException.Code.DAMAGED;
            default -> StoreException.Code.FAILED;
        };
    }

    @Override
    public void discardReading(Connection connection) {
        renew();
    }

    @Override
    public void discardWriting(Connection connection) {
        renew();
    }

    /** Where one connection is dead, the server was away, and the others are dead too. */
    private void renew() {
        readers.getHikariPoolMXBean().softEvictConnections();
        writers.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}

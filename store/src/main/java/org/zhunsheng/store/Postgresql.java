package org.zhunsheng.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/** A database on a server, PostgreSQL 15 or newer. */
final class Postgresql implements Database {
    private static final int WAIT_MS = 10_000;

    private final HikariDataSource pool;

    Postgresql(StoreSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setPoolName("zhunsheng");
        config.setMaximumPoolSize(settings.connections());
        config.setAutoCommit(false);
        config.setConnectionTimeout(WAIT_MS);
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "zhunsheng");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        this.pool = new HikariDataSource(config);
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
        return pool.getConnection();
    }

    @Override
    public Connection writing() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public DataSource source() {
        return pool;
    }

    @Override
    public StoreException.Code meaningOf(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P")) {
            return StoreException.Code.UNREACHABLE;
        }
        return switch (state) {
            case "53100" -> StoreException.Code.FULL;
            case "40001", "40P01", "55P03" -> StoreException.Code.BUSY;
            case "58030", "XX001", "XX002" -> StoreException.Code.DAMAGED;
            default -> StoreException.Code.FAILED;
        };
    }

    @Override
    public void close() {
        pool.close();
    }
}

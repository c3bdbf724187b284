package org.zhunsheng.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A database in one file. Many read while one writes: writers wait for the one connection that may, in the order in which
 * they came. What was acknowledged is on the disk (write-ahead log with {@code synchronous=FULL}).
 */
final class Sqlite implements Database {
    private static final Set<SQLiteErrorCode> CLASHES = EnumSet.of(
            SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE,
            SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY,
            SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY);
    private static final int WAIT_MS = 20_000;
    /** What each connection that reads remembers of the file, in KiB. The system keeps all of it, so more is only kept twice. */
    private static final int READING_KIB = 1_024;

    /** The one that writes also holds what it has changed until that is kept. */
    private static final int WRITING_KIB = 6_144;

    private final HikariDataSource readers;
    private final HikariDataSource writer;

    Sqlite(StoreSettings settings) {
        HikariConfig one = pool(source(settings.url(), TransactionMode.IMMEDIATE, WRITING_KIB), "zhunsheng-writer", 1);
        // A connection that is not in auto-commit holds the lock for writing as long as it lives, also while it waits.
        one.setAutoCommit(true);
        this.writer = Pools.open(one, Sqlite::meaning);
        HikariConfig many = pool(
                source(settings.url(), TransactionMode.DEFERRED, READING_KIB),
                "zhunsheng-readers",
                settings.connections());
        many.setConnectionInitSql("pragma query_only = true");
        try {
            this.readers = Pools.open(many, Sqlite::meaning);
        } catch (StoreException refused) {
            writer.close();
            throw refused;
        }
    }

    private static SQLiteDataSource source(String url, TransactionMode mode, int cacheKib) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(WAIT_MS);
        config.setCacheSize(-cacheKib); // told below zero it is a size, above zero a number of pages
        config.setTransactionMode(mode);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    private static HikariConfig pool(DataSource source, String name, int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName(name);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        config.setConnectionTimeout(WAIT_MS);
        config.setMaxLifetime(0);
        return config;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public String migrations() {
        return "sqlite";
    }

    @Override
    public Connection reading() throws SQLException {
        return readers.getConnection();
    }

    @Override
    public Connection writing() throws SQLException {
        Connection connection = writer.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public DataSource source() {
        return writer;
    }

    @Override
    public StoreException.Code meaningOf(SQLException failure) {
        return meaning(failure);
    }

    private static StoreException.Code meaning(SQLException failure) {
        if (failure instanceof SQLTransientConnectionException) {
            // Nobody let go of a connection in time; or none could be made, and the cause says why.
            return failure.getCause() instanceof SQLException cause ? meaning(cause) : StoreException.Code.BUSY;
        }
        if (failure instanceof SQLiteException known && CLASHES.contains(known.getResultCode())) {
            return StoreException.Code.CONFLICT;
        }
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
        return switch (code) {
            case SQLITE_FULL -> StoreException.Code.FULL;
            case SQLITE_BUSY, SQLITE_LOCKED -> StoreException.Code.BUSY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> StoreException.Code.DAMAGED;
            case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_READONLY -> StoreException.Code.UNREACHABLE;
            default -> StoreException.Code.FAILED;
        };
    }

    @Override
    public void discardReading(Connection connection) {
        readers.evictConnection(connection);
    }

    @Override
    public void discardWriting(Connection connection) {
        writer.evictConnection(connection);
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}

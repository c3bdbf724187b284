package org.zhunsheng.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.zhunsheng.journal.Act;

/**
 * The opened database. Everything happens in a transaction: many may read at once, each seeing one state; a writing one
 * puts what it did on record before it is kept. When {@link #write} returns, what was written survives a loss of power.
 */
public final class Store implements AutoCloseable {

    /** Something to do within one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Transaction transaction);
    }

    private static final Settings SQL = new Settings()
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false);

    private final Database database;
    private final ChainDigest digest;

    private Store(Database database, ChainDigest digest) {
        this.database = database;
        this.digest = digest;
    }

    /**
     * Opens a database and brings its tables up to date.
     *
     * @throws StoreException where it cannot be reached, is none, or was made by a newer version
     */
    public static Store open(StoreSettings settings) {
        Database database = Database.open(settings);
        try {
            migrate(database);
            return new Store(database, JournalTable.begin(database, settings.digest()));
        } catch (FlywayException | DataAccessException | SQLException failure) {
            database.close();
            throw refusal(database, failure);
        } catch (RuntimeException | Error failure) {
            database.close();
            throw failure;
        }
    }

    private static void migrate(Database database) {
        String folder = "classpath:org/zhunsheng/store/";
        Flyway.configure()
                .dataSource(database.source())
                .locations(folder + "common", folder + database.migrations())
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    /** Whether other processes can use the database at the same time as this one. */
    public boolean isShared() {
        return database.dialect() != SQLDialect.SQLITE;
    }

    /** Reads; what is written by mistake is refused or thrown away. */
    public <T> T read(Work<T> work) {
        try (Connection connection = database.reading()) {
            try {
                return work.in(new Transaction(sql(database, connection), digest));
            } finally {
                connection.rollback();
            }
        } catch (SQLException | DataAccessException failure) {
            throw refusal(database, failure);
        }
    }

    /** Writes, and puts on record what the work reports to the journal; all of it, or nothing. */
    public <T> T write(Act act, Work<T> work) {
        try (Connection connection = database.writing()) {
            boolean kept = false;
            try {
                Transaction transaction = new Transaction(sql(database, connection), digest);
                T result = work.in(transaction);
                transaction.journal().close(act);
                connection.commit();
                kept = true;
                return result;
            } finally {
                if (!kept) {
                    connection.rollback();
                }
            }
        } catch (SQLException | DataAccessException failure) {
            throw refusal(database, failure);
        }
    }

    static DSLContext sql(Database database, Connection connection) {
        return DSL.using(connection, database.dialect(), SQL);
    }

    static StoreException refusal(Database database, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return new StoreException(database.meaningOf(sql), "database: " + sql.getMessage(), failure);
            }
        }
        return new StoreException(StoreException.Code.FAILED, "database: " + failure.getMessage(), failure);
    }

    @Override
    public void close() {
        database.close();
    }
}

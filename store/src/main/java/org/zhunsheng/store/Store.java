package org.zhunsheng.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
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

    static final Settings SQL = new Settings()
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false);

    private final Database database;
    private final Chaining chaining;

    private Store(Database database, Chaining chaining) {
        this.database = database;
        this.chaining = chaining;
    }

    /**
     * Opens a database and brings its tables up to date.
     *
     * @throws StoreException where it cannot be reached, is none, or was made by a newer version
     */
    public static Store open(StoreSettings settings) {
        Database database = Database.open(settings);
        try {
            Migrations.of(database).run();
            return new Store(database, JournalTable.begin(database, settings.digest()));
        } catch (FlywayException | DataAccessException | SQLException failure) {
            database.close();
            throw refusal(database, failure);
        } catch (RuntimeException | Error failure) {
            database.close();
            throw failure;
        }
    }

    /** Whether other processes can use the database at the same time as this one. */
    public boolean isShared() {
        return database.dialect() != SQLDialect.SQLITE;
    }

    /** Reads; what is written by mistake is refused or thrown away. */
    public <T> T read(Work<T> work) {
        try (Connection connection = database.reading()) {
            T result = orUndo(
                    connection,
                    database::discardReading,
                    () -> work.in(new Transaction(sql(database, connection), chaining)));
            connection.rollback();
            return result;
        } catch (SQLException | DataAccessException failure) {
            throw refusal(database, failure);
        }
    }

    /** Writes, and puts on record what the work reports to the journal; all of it, or nothing. */
    public <T> T write(Act act, Work<T> work) {
        try (Connection connection = database.writing()) {
            return orUndo(connection, database::discardWriting, () -> {
                Transaction transaction = new Transaction(sql(database, connection), chaining);
                T result = work.in(transaction);
                transaction.end(act);
                connection.commit();
                return result;
            });
        } catch (SQLException | DataAccessException failure) {
            throw refusal(database, failure);
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        T take() throws SQLException;
    }

    private static <T> T orUndo(Connection connection, Consumer<Connection> discard, Step<T> step) throws SQLException {
        try {
            return step.take();
        } catch (SQLException | RuntimeException | Error failure) {
            try {
                connection.rollback();
            } catch (SQLException also) {
                // What went wrong first matters. The connection is of no use any more.
                failure.addSuppressed(also);
                discard.accept(connection);
            }
            throw failure;
        }
    }

    /**
     * Writes everything that is kept into a file, as it is at one moment, while others go on writing. The file can be
     * restored into either kind of database: {@link #restore}. Who is signed in is not part of it.
     *
     * @param file where, which must not be there yet
     * @param at the time, to be noted in it
     * @throws StoreException where the database cannot be read
     * @throws IOException where the file cannot be written, of which nothing is left then
     */
    public BackupContents backup(Path file, Instant at) throws IOException {
        try (Connection connection = database.reading()) {
            return Backup.write(
                    sql(database, connection), Migrations.of(database).version(), file, at);
        } catch (SQLException | DataAccessException failure) {
            throw refusal(database, failure);
        }
    }

    /**
     * Fills an empty database from a file that {@link #backup} wrote, and counts its journal again: all of it, or nothing.
     *
     * @throws StoreException where the database cannot be written, is not empty ({@code NOT_EMPTY}), or the file was made by a
     *     newer version ({@code TOO_NEW}) or is no whole backup ({@code DAMAGED})
     * @throws IOException where the file cannot be read
     */
    public static BackupContents restore(StoreSettings settings, Path file) throws IOException {
        Database database = Database.open(settings);
        try {
            return Restoration.run(database, file);
        } catch (FlywayException | DataAccessException | SQLException failure) {
            throw refusal(database, failure);
        } finally {
            database.close();
        }
    }

    /** What is underneath, for tests that take it away. */
    Database database() {
        return database;
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

package org.zhunsheng.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.SQLDialect;

/** Where the tables lie, and what differs between the kinds of databases when they are opened and written. */
interface Database extends AutoCloseable {

    /** How SQL is written. */
    SQLDialect dialect();

    /** The folder of migrations beside the common one. */
    String migrations();

    /** For reading; read only where the database can hold us to it. */
    Connection reading() throws SQLException;

    /** For one writing transaction, which has begun; auto-commit is off. */
    Connection writing() throws SQLException;

    /** The source of connections for migrations. */
    javax.sql.DataSource source();

    /** What a failure of the database means. */
    StoreException.Code meaningOf(SQLException failure);

    /** Gives up a reading connection that could not even be rolled back. */
    void discardReading(Connection connection);

    /** Gives up a writing connection that could not even be rolled back. */
    void discardWriting(Connection connection);

    @Override
    void close();

    /** Opens what the settings name. */
    static Database open(StoreSettings settings) {
        return settings.url().startsWith("jdbc:sqlite:") ? new Sqlite(settings) : new Postgresql(settings);
    }
}

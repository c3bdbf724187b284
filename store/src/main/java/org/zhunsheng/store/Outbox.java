package org.zhunsheng.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.NoDataFoundException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.store.KeptStatement.Filled;
import org.zhunsheng.store.KeptStatement.Text;

/**
 * The way from one transaction to its database. Changes that nobody has to hear of at once wait here, and go together with
 * the next question: a database on a server takes them all in one round. Whoever asks through jOOQ has sent what waits before,
 * since every statement of jOOQ fetches the connection here first; so nobody ever sees that something waited. Where something
 * fails, the rest is lost: nothing more is taken, so that no half of it is ever kept.
 */
final class Outbox implements ConnectionProvider {
    /**
     * So many changes go before there is a question: each number of them is a text of its own, and the texts that come often
     * are to stay known to the driver of the database.
     */
    private static final int MOST = 16;

    private static final KeptStatement KEEP = new KeptStatement(DSLContext::commit);

    private final ConnectionProvider connections;
    private final DSLContext sql;
    private final List<Sending> waiting = new ArrayList<>();
    private boolean broken;

    /** Values, and the text that they fill in. */
    private record Sending(Filled change, Text text) {}

    /** What lies between a transaction and these connections. */
    Outbox(DSLContext plain) {
        this.connections = plain.configuration().connectionProvider();
        this.sql = DSL.using(plain.configuration().derive(this));
    }

    /** For what is seldom asked, and for what nobody can write down beforehand. */
    DSLContext sql() {
        return sql;
    }

    /**
     * Makes a change, or takes a lock, before the next question; at the latest before the transaction ends.
     *
     * @throws IllegalStateException where something has failed before, as all the other ways to send do
     */
    void put(Filled change) {
        unlessBroken();
        waiting.add(new Sending(change, change.statement().text(sql)));
        if (waiting.size() >= MOST) {
            send();
        }
    }

    /** Makes the changes that wait, and asks a question: its rows. */
    Result<Record> fetch(Filled question) {
        unlessBroken();
        Text text = question.statement().text(sql);
        if (text.answer().length == 0) {
            throw new IllegalStateException("no question: " + text.sql());
        }
        List<Sending> all = take();
        all.add(new Sending(question, text));
        return Objects.requireNonNull(send(all));
    }

    /**
     * The same of a row that is there.
     *
     * @throws NoDataFoundException where it is not
     */
    Record fetchSingle(Filled question) {
        Result<Record> rows = fetch(question);
        if (rows.isEmpty()) {
            throw new NoDataFoundException(
                    "no row: " + question.statement().text(sql).sql());
        }
        return rows.getFirst();
    }

    /** Makes the changes that wait. */
    void send() {
        unlessBroken();
        List<Sending> all = take();
        if (!all.isEmpty()) {
            send(all);
        }
    }

    /**
     * Sends what waits for the last time. A server is told with the same round to keep all of it; the connection knows from the
     * answer what is left to do.
     */
    void end() {
        unlessBroken();
        if (!waiting.isEmpty() && sql.dialect() != SQLDialect.SQLITE) {
            put(KEEP.asItIs());
        }
        send();
    }

    private void unlessBroken() {
        if (broken) {
            throw new IllegalStateException("something of this transaction failed, and nothing of it can be kept");
        }
    }

    private List<Sending> take() {
        List<Sending> all = new ArrayList<>(waiting);
        waiting.clear();
        return all;
    }

    private @Nullable Result<Record> send(List<Sending> all) {
        Connection connection = connections.acquire();
        if (connection == null) {
            throw new DataAccessException("there is no connection any more");
        }
        boolean done = false;
        try {
            Result<Record> answer = inOrder(connection, all);
            done = true;
            return answer;
        } catch (SQLException failure) {
            throw new DataAccessException(failure.getMessage(), failure);
        } finally {
            broken = !done;
            connections.release(connection);
        }
    }

    private @Nullable Result<Record> inOrder(Connection connection, List<Sending> all) throws SQLException {
        if (sql.dialect() != SQLDialect.SQLITE) {
            return together(connection, all);
        }
        Result<Record> answer = null;
        for (Sending each : all) {
            answer = together(connection, List.of(each));
        }
        return answer;
    }

    /** Sends statements in one go. Gives back the rows of the last one. */
    private @Nullable Result<Record> together(Connection connection, List<Sending> all) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text(all))) {
            fill(statement, all);
            statement.execute();
            for (int before = 1; before < all.size(); before++) {
                statement.getMoreResults();
            }
            return last(statement, all.getLast());
        }
    }

    private static String text(List<Sending> all) {
        if (all.size() == 1) {
            return all.getFirst().text().sql();
        }
        StringBuilder text = new StringBuilder();
        for (Sending each : all) {
            text.append(text.isEmpty() ? "" : ";").append(each.text().sql());
        }
        return text.toString();
    }

    private void fill(PreparedStatement statement, List<Sending> all) throws SQLException {
        int place = 0;
        for (Sending each : all) {
            for (Blank blank : each.text().blanks()) {
                place++;
                blank.fill(statement, place, each.change().valueOf(blank), sql.dialect());
            }
        }
    }

    private @Nullable Result<Record> last(PreparedStatement statement, Sending sent) throws SQLException {
        if (sent.text().answer().length == 0) {
            return null;
        }
        try (ResultSet rows = statement.getResultSet()) {
            return sql.fetch(rows, sent.text().answer());
        }
    }

    @Override
    public @Nullable Connection acquire() {
        send();
        return connections.acquire();
    }

    @Override
    public void release(Connection connection) {
        connections.release(connection);
    }
}

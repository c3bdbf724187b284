package org.zhunsheng.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.benchmark.Contest;
import org.zhunsheng.benchmark.Median;
import org.zhunsheng.organisation.UnitPath;

/** How quickly everything below a unit is found by the range of its path, beside following the parents down. */
final class ScopeQueries {
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 41;
    private static final String BY_PATH = "select count(*) from project where unit_path >= ? and unit_path < ?";
    private static final String BY_PARENTS = """
            with recursive below as (
                select id, path from unit where id = cast(? as uuid)
                union all
                select u.id, u.path from unit u join below b on u.parent_id = b.id)
            select count(*) from below b join project p on p.unit_id = b.id
            """;

    private final String part;
    private final DataSource database;

    ScopeQueries(String part, DataSource database) {
        this.part = part;
        this.database = database;
    }

    List<Comparison> run() throws Exception {
        List<Comparison> lines = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (String code : List.of("P3C7B0", "P3C7", "P3")) {
                lines.add(compare(connection, code));
            }
        }
        return lines;
    }

    private Comparison compare(Connection connection, String code) throws Exception {
        try (PreparedStatement unit = connection.prepareStatement("select id, path, name from unit where code = ?");
                PreparedStatement path = connection.prepareStatement(BY_PATH);
                PreparedStatement parents = connection.prepareStatement(BY_PARENTS)) {
            unit.setString(1, code);
            String name;
            try (ResultSet row = unit.executeQuery()) {
                row.next();
                parents.setString(1, row.getString(1));
                UnitPath from = new UnitPath(row.getString(2));
                name = row.getString(3);
                path.setString(1, from.text());
                path.setString(2, from.end());
            }
            Contest.Pair pair = new Contest.Pair("projects below " + name, () -> count(path), () -> count(parents));
            Contest.Outcome outcome = new Contest(WARM_UP, ROUNDS, () -> 1, System::nanoTime)
                    .measure(List.of(pair))
                    .get(0);
            return new Comparison(
                    part,
                    outcome.subject(),
                    Median.of(outcome.first()),
                    "recursive query",
                    Median.of(outcome.second()),
                    Double.POSITIVE_INFINITY);
        }
    }

    private static int count(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}

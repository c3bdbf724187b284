package org.zhunsheng.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Gives each county of a province the people and projects of the province's first county, in the tables of PostgreSQL: a
 * hundred thousand projects one by one would take longer than all that is measured. Their states are not on record in the
 * journal, of which nothing here reads a word.
 */
final class Multiplication {
    private static final List<String> STEPS = List.of(
            """
            create temporary table twin on commit drop as
            select like_unit.id as from_id, u.id as to_id, u.path as to_path, u.code as to_code, r.name as place,
                   first.name as first_place
            from unit r
            join unit first on first.code = substring(r.code from '^P[0-9]+') || 'C0'
            join unit like_unit on like_unit.path >= first.path and like_unit.path < first.path || '~'
            join unit u on u.code = r.code || substr(like_unit.code, length(first.code) + 1)
            where r.code ~ '^P[0-9]+C[0-9]+$' and r.code !~ 'C0$'
            """,
            "create index on twin (from_id)",
            "analyze twin",
            """
            insert into person
            select md5(p.id::text || t.to_code)::uuid, 'u' || lower(t.to_code), '王' || t.to_code, p.password_hash,
                   p.must_change_password, p.active, 0, null, null, false, p.second_factor_step, null, p.language,
                   p.created_at, null, 1
            from twin t join role_grant g on g.unit_id = t.from_id join person p on p.id = g.person_id
            """,
            """
            insert into role_grant
            select md5(g.person_id::text || t.to_code)::uuid, g.role, t.to_id, t.to_path, g.extent
            from twin t join role_grant g on g.unit_id = t.from_id
            """,
            """
            create temporary table copy on commit drop as
            select p.id as from_id, md5(p.id::text || t.to_code)::uuid as to_id, t.to_id as unit_id, t.to_path as unit_path,
                   t.place, t.first_place
            from twin t join project p on p.unit_id = t.from_id
            """,
            "create index on copy (from_id)",
            "analyze copy",
            """
            insert into project
            select c.to_id, c.unit_id, c.unit_path, p.budget_year, p.kind, p.stage, p.money_unit, p.number, p.number_order,
                   p.code, replace(p.name, c.first_place, c.place), replace(p.find_key, c.first_place, c.place), p.budget,
                   p.budget_order, p.budget_sum, p.indicator_count, p.weights, p.block_count, p.error_count, p.warn_count,
                   p.info_count, p.finding_order, p.review_score, p.review_order, null, null, p.revision, p.saved_at,
                   p.saved_by, p.saved_by_name, null
            from copy c join project p on p.id = c.from_id
            """,
            """
            insert into project_revision
            select c.to_id, p.revision, p.saved_at, p.saved_by, p.saved_by_name, p.action, p.reason,
                   replace(p.content, c.first_place, c.place)
            from copy c join project_revision p on p.project_id = c.from_id
            """,
            """
            insert into indicator
            select c.to_id, i.position, i.level1, i.level2, i.level3, i.description, i.target, i.operator, i.target_value,
                   i.target_unit, i.weight
            from copy c join indicator i on i.project_id = c.from_id
            """,
            """
            insert into goal
            select c.to_id, g.position, g.horizon, g.content from copy c join goal g on g.project_id = c.from_id
            """,
            """
            insert into project_words
            select c.to_id, w.words from copy c join project_words w on w.project_id = c.from_id
            """);

    private Multiplication() {}

    static void run(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String step : STEPS) {
                statement.execute(step);
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    /** How many rows a table has. */
    static long count(DataSource database, String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

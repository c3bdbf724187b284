package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhunsheng.store.StoreSettings;

/** Looks into the tables for what is half there: each of these questions has the answer none. */
final class WholeStates {
    private static final Map<String, String> HALF = new LinkedHashMap<>();

    static {
        HALF.put(
                "projects without their present state",
                "select count(*) from project p where not exists (select 1 from project_revision r"
                        + " where r.project_id = p.id and r.revision = p.revision)");
        HALF.put(
                "projects with holes in their history",
                "select count(*) from project p where p.revision <> (select count(*) from project_revision r"
                        + " where r.project_id = p.id)");
        HALF.put(
                "projects without all of their indicators",
                "select count(*) from project p where p.deleted_at is null and p.indicator_count <>"
                        + " (select count(*) from indicator i where i.project_id = p.id)");
        HALF.put(
                "revisions of projects without an entry of the journal",
                "select count(*) from project p where p.revision <> (select count(*) from journal_entry e"
                        + " where e.subject_kind = 'PROJECT' and e.subject_id = cast(p.id as varchar(36))"
                        + " and e.action in ('CREATE', 'CHANGE', 'ACCEPT', 'DELETE'))");
        HALF.put(
                "moves without an entry of the journal",
                "select count(*) from project p where (select count(*) from project_move m where m.project_id = p.id)"
                        + " <> (select count(*) from journal_entry e where e.subject_id = cast(p.id as varchar(36))"
                        + " and e.action in ('SUBMIT', 'WITHDRAW', 'PASS', 'RETURN', 'APPROVE', 'ADJUST', 'ABANDON'))");
        HALF.put(
                "lives that have not made their moves",
                "select count(*) from project_life l where l.moves <> (select count(*) from project_move m"
                        + " where m.project_id = l.project_id) or l.versions <> (select count(*) from project_version v"
                        + " where v.project_id = l.project_id)");
        HALF.put(
                "projects that do not stand where their last move led",
                "select count(*) from project p join project_life l on l.project_id = p.id join project_move m"
                        + " on m.project_id = p.id and m.position = l.moves where m.to_stage <> p.stage");
        HALF.put(
                "approved projects without their approval",
                "select count(*) from project p join project_life l on l.project_id = p.id where p.stage = 'APPROVED'"
                        + " and not exists (select 1 from project_approval a where a.project_id = p.id"
                        + " and a.version = l.in_force)");
        HALF.put(
                "revisions of imports without an entry of the journal",
                "select count(*) from file_import i where i.revision <> (select count(*) from journal_entry e"
                        + " where e.subject_kind = 'IMPORT' and e.subject_id = cast(i.id as varchar(36)))");
        HALF.put(
                "imports that are accepted without a document or projects",
                "select count(*) from file_import i where i.state = 'ACCEPTED' and (i.document_id is null"
                        + " or not exists (select 1 from import_project p where p.import_id = i.id))");
        HALF.put(
                "documents without an import that is accepted",
                "select count(*) from document d where not exists (select 1 from file_import i"
                        + " where i.document_id = d.id and i.state = 'ACCEPTED')");
        HALF.put(
                "documents without all of their projects",
                "select count(*) from document d where d.project_count <> (select count(*) from project_document p"
                        + " where p.document_id = d.id)");
        HALF.put(
                "imports that are read without a reading or source",
                "select count(*) from file_import i where i.state in ('READ', 'ACCEPTED') and ("
                        + "not exists (select 1 from import_reading r where r.import_id = i.id)"
                        + " or not exists (select 1 from import_block b where b.import_id = i.id))");
    }

    private final StoreSettings settings;

    WholeStates(StoreSettings settings) {
        this.settings = settings;
    }

    private boolean isSqlite() {
        return settings.user() == null;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    /** Nothing is half there. */
    void look() throws SQLException {
        try (Connection connection = open()) {
            for (Map.Entry<String, String> half : HALF.entrySet()) {
                assertThat(number(connection, half.getValue()))
                        .as(half.getKey())
                        .isZero();
            }
            String words = isSqlite() ? "project_number" : "project_words";
            assertThat(number(
                            connection,
                            "select count(*) from project p where p.deleted_at is null and not exists"
                                    + " (select 1 from " + words + " w where w.project_id = p.id)"))
                    .as("projects that no word finds")
                    .isZero();
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** How many projects nobody has audited yet. */
    int notAudited() throws SQLException {
        try (Connection connection = open()) {
            return number(connection, "select count(*) from project where review_score is null and deleted_at is null");
        }
    }

    /** What is kept of each acknowledged revision says what was acknowledged. */
    void holds(Map<String, Map<Long, String>> saved) throws SQLException {
        String id = isSqlite() ? "?" : "cast(? as uuid)";
        try (Connection connection = open();
                PreparedStatement asked = connection.prepareStatement(
                        "select content from project_revision where project_id = " + id + " and revision = ?")) {
            for (Map.Entry<String, Map<Long, String>> project : saved.entrySet()) {
                asked.setString(1, project.getKey());
                for (Map.Entry<Long, String> revision : project.getValue().entrySet()) {
                    asked.setLong(2, revision.getKey());
                    try (ResultSet rows = asked.executeQuery()) {
                        assertThat(rows.next()).as("acknowledged save").isTrue();
                        assertThat(rows.getString(1)).contains("\"" + revision.getValue() + "\"");
                    }
                }
            }
        }
    }

    /**
     * Lets two minutes pass for the files that a server was reading when it was killed. Where several servers may work on a
     * database, they wait so long for one that might still be alive.
     */
    void letReadingsLapse() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update file_import set lapses_at = 1 where state = 'READING'");
        }
    }
}

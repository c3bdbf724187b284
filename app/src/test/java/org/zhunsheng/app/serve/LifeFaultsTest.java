package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhunsheng.identity.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes on around the life of a target: forgery, clocks, deadlines, roles and years that end while people work. */
class LifeFaultsTest {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final SettableClock CLOCK = new SettableClock(Instant.parse("2026-03-02T02:00:00Z"));

    private static Path folder;
    private static ServerUnderTest server;
    private static County county;
    private static Browser handler;
    private static Browser section;
    private static Browser bureau;
    private static Browser administrator;

    @BeforeAll
    static void start() {
        folder = ServerUnderTest.folder();
        server = ServerUnderTest.at(
                CLOCK,
                Map.of(
                        Setting.DATA, folder.toString(),
                        Setting.ATTEMPTS_PER_MINUTE, "10000",
                        Setting.SESSION_IDLE_MINUTES, "10000",
                        Setting.SESSION_HOURS, "700"));
        county = County.in(server);
        handler = Browser.of(server, "east.handler");
        section = Browser.of(server, "east.finance_section");
        bureau = Browser.of(server, "east.finance_bureau");
        administrator = Browser.of(server, "east.administrator");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String draft(String name, int year) {
        var made = handler.post(
                "/projects",
                "{\"unitId\":\"" + county.unit("east.office") + "\",\"year\":" + year + ",\"project\":"
                        + WholeTarget.named(name) + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Browser.json(made).get("id").asString();
    }

    private static void submit(String id) {
        ObjectNode body = Moves.a("SUBMIT");
        WholeTarget.explain(handler, id, body);
        Moves.done(Moves.move(handler, id, body));
    }

    private static String approved(String name, int year) {
        String id = draft(name, year);
        submit(id);
        Moves.done(Moves.move(section, id, Moves.a("PASS")));
        Moves.done(Moves.move(bureau, id, Moves.approve()));
        return id;
    }

    private static void year(int year, String state, LocalDate due) {
        var known = Browser.json(administrator.get("/years")).get("items");
        String match = "*";
        for (JsonNode each : known) {
            if (each.get("year").asInt() == year) {
                match = "\"" + each.get("revision").asLong() + "\"";
            }
        }
        var request = administrator.request("/years/" + year).header("If-Match", match);
        var saved = administrator.send(
                request,
                "PUT",
                "{\"state\":\"" + state + "\",\"deadlines\":[{\"stage\":\"DECLARE\",\"due\":\"" + due + "\"}]}");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(CLOCK.instant(), HERE);
    }

    /** What somebody does who can write to the database and knows that triggers keep decisions. */
    private static void behindTheBack(String trigger, String update, String id) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("zhunsheng.db"));
                Statement without = database.createStatement();
                PreparedStatement forged = database.prepareStatement(update)) {
            without.execute("pragma busy_timeout = 20000");
            without.execute("drop trigger " + trigger);
            forged.setString(1, id);
            assertThat(forged.executeUpdate()).isPositive();
        }
    }

    @Test
    void aForgedVersionIsShownAsOneAndNotPrinted() throws SQLException {
        String content = approved("内容被改", 2030);
        String hash = approved("哈希被改", 2030);
        String sound = approved("没有人动过", 2030);
        behindTheBack(
                "project_revision_is_final",
                "update project_revision set content = replace(content, '300', '900') where project_id = ?",
                content);
        behindTheBack(
                "project_version_is_final",
                "update project_version set hash = '" + "0".repeat(64) + "' where project_id = ?",
                hash);
        for (String forged : List.of(content, hash)) {
            assertThat(isIntact(forged)).isFalse();
            Browser.assertProblem(handler.get("/projects/" + forged + "/versions/1/form"), 409, "ZS-WEB-004");
            assertThat(Browser.json(handler.get("/projects/" + forged + "/versions/1"))
                            .at("/version/intact")
                            .asBoolean())
                    .isFalse();
        }
        assertThat(isIntact(sound)).isTrue();
        assertThat(handler.get("/projects/" + sound + "/versions/1/form").statusCode())
                .isEqualTo(200);
    }

    private static boolean isIntact(String id) {
        return Browser.json(handler.get("/projects/" + id + "/versions"))
                .at("/0/intact")
                .asBoolean();
    }

    @Test
    void aClockSetBackChangesNoOrder() {
        long before = Moves.last(bureau);
        String id = draft("时钟回拨", 2031);
        year(2031, "OPEN", today());
        submit(id);
        CLOCK.go(Duration.ofHours(-1));
        var said = section.post("/projects/" + id + "/remarks", "{\"text\":\"尚未发出\"}");
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
        assertThat(Browser.json(handler.get("/projects/" + id + "/remarks"))
                        .get("remarks")
                        .size())
                .isZero();
        Moves.done(Moves.move(section, id, Moves.a("RETURN")));
        String remark = Browser.json(handler.get("/projects/" + id + "/remarks"))
                .at("/remarks/0/id")
                .asString();
        handler.send("PUT", "/projects/" + id + "/remarks/" + remark + "/answer", "{\"text\":\"已办\"}");
        CLOCK.go(Duration.ofMinutes(-5));
        submit(id);
        Moves.done(Moves.move(section, id, Moves.a("PASS")));
        assertThat(Browser.json(handler.get("/projects/" + id + "/life"))
                        .get("stage")
                        .asString())
                .isEqualTo("REVIEWED");
        assertThat(moves(Browser.json(handler.get("/projects/" + id + "/moves"))))
                .containsExactly("SUBMIT", "RETURN", "SUBMIT", "PASS");
        assertThat(moves(Browser.json(bureau.get("/feed?after=" + before)).get("items")))
                .containsExactly("SUBMIT", "RETURN", "SUBMIT", "PASS");
        assertThat(Browser.json(Browser.of(server, "east.auditor").get("/journal/verify"))
                        .get("state")
                        .asString())
                .isEqualTo("INTACT");
        CLOCK.go(Duration.ofMinutes(65));
    }

    @Test
    void whatAReviewerLetGoIsNotShownEarlierBecauseAClockWentBack() {
        String id = draft("未发出的决定", 2032);
        submit(id);
        CLOCK.go(Duration.ofHours(-1));
        var dismissed = section.send(
                "PUT",
                "/projects/" + id + "/notes",
                "{\"kind\":\"DISMISSED\",\"finding\":\"" + "0".repeat(32) + "\",\"rule\":\"C-01\",\"text\":\"不必改\"}");
        assertThat(dismissed.statusCode()).as(dismissed.body()).isEqualTo(204);
        assertThat(Browser.json(handler.get("/projects/" + id + "/remarks"))
                        .get("notes")
                        .toString())
                .doesNotContain("DISMISSED");
        Moves.done(Moves.move(section, id, Moves.a("PASS")));
        assertThat(Browser.json(handler.get("/projects/" + id + "/remarks"))
                        .get("notes")
                        .toString())
                .contains("DISMISSED");
        CLOCK.go(Duration.ofHours(1));
    }

    private static List<String> moves(JsonNode made) {
        List<String> moves = new ArrayList<>();
        made.forEach(each -> moves.add(each.get("move").asString()));
        return moves;
    }

    @Test
    void aDeadlineThatPassesInMidEditLeavesWhatWasWrittenAndStopsTheSubmission() {
        String inTime = draft("按时提交过", 2033);
        String late = draft("写到一半", 2033);
        year(2033, "OPEN", today());
        submit(inTime);
        ObjectNode back = Moves.a("RETURN");
        back.putArray("remarks").addObject().put("text", "请补充");
        Moves.done(Moves.move(section, inTime, back));
        CLOCK.go(Duration.ofDays(1));
        var saved =
                handler.change("PUT", "/projects/" + late, 1, "{\"project\":" + WholeTarget.named("过了截止日还能保存") + "}");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        ObjectNode submission = Moves.a("SUBMIT");
        WholeTarget.explain(handler, late, submission);
        assertThat(Moves.reasons(Moves.move(handler, late, submission))).containsExactly("TOO_LATE");
        JsonNode life = Browser.json(handler.get("/projects/" + late + "/life"));
        assertThat(life.get("due").asString()).isEqualTo(today().minusDays(1).toString());
        assertThat(life.get("moves").toString()).contains("TOO_LATE");
        String remark = Browser.json(handler.get("/projects/" + inTime + "/remarks"))
                .at("/remarks/0/id")
                .asString();
        handler.send("PUT", "/projects/" + inTime + "/remarks/" + remark + "/answer", "{\"text\":\"已补充\"}");
        submit(inTime); // what was in time may come again
        CLOCK.go(Duration.ofDays(-1));
        submission.remove("revision");
        Moves.done(Moves.move(handler, late, submission));
    }

    @Test
    void whoseRoleIsTakenAwayDecidesNothingMoreInTheSameSession() {
        String id = draft("角色被收回", 2034);
        submit(id);
        county.person("east.leaving", Role.FINANCE_SECTION, "east.bureau");
        Browser leaving = Browser.of(server, "east.leaving");
        var remark = leaving.post("/projects/" + id + "/remarks", "{\"text\":\"还没发出\"}");
        assertThat(remark.statusCode()).isEqualTo(201);
        takeRoles("east.leaving");
        assertThat(leaving.get("/session").statusCode()).isEqualTo(200);
        Browser.assertProblem(
                leaving.post(
                        "/projects/" + id + "/moves",
                        Moves.a("PASS").put("revision", 1).toString()),
                403,
                "ZS-WEB-006");
        Browser.assertProblem(
                leaving.post("/decisions", "{\"move\":\"PASS\",\"items\":[{\"id\":\"" + id + "\",\"revision\":1}]}"),
                403,
                "ZS-WEB-006");
        assertThat(leaving.get("/queue").statusCode()).isEqualTo(403);
        assertThat(leaving.get("/projects/" + id).statusCode()).isEqualTo(200); // whoever leads may still read
        // What they had begun is there for whoever decides now.
        assertThat(Browser.json(section.get("/projects/" + id + "/remarks"))
                        .get("remarks")
                        .size())
                .isEqualTo(1);
        Moves.done(Moves.move(section, id, Moves.a("PASS")));
    }

    @Test
    void aHandlerWhoseRoleIsTakenAwaySavesNothingMore() {
        county.person("east.writing", Role.HANDLER, "east.office");
        Browser writing = Browser.of(server, "east.writing");
        String id = draft("正在填报", 2034);
        String body = "{\"project\":" + WholeTarget.named("第一次保存") + "}";
        assertThat(writing.change("PUT", "/projects/" + id, 1, body).statusCode())
                .isEqualTo(200);
        takeRoles("east.writing");
        Browser.assertProblem(
                writing.change("PUT", "/projects/" + id, 2, body.replace("第一次", "第二次")), 403, "ZS-WEB-006");
        assertThat(Browser.json(handler.get("/projects/" + id)).get("revision").asLong())
                .isEqualTo(2);
    }

    /** Somebody who decided or wrote only reads from now on. */
    private static void takeRoles(String login) {
        String path = "/users/" + county.person(login);
        long revision = Browser.json(administrator.get(path)).get("revision").asLong();
        String leader = "{\"grants\":[{\"role\":\"LEADER\",\"unitId\":\"" + county.unit("east.bureau")
                + "\",\"extent\":\"UNIT_AND_BELOW\"}]}";
        var changed = administrator.change("PATCH", path, revision, leader);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    }

    @Test
    void aClosedYearTakesNoMoves() {
        String approved = approved("关账前已批复", 2035);
        String waiting = draft("关账时在审", 2035);
        submit(waiting);
        String draft = draft("关账时未报", 2035);
        year(2035, "CLOSED", today().plusDays(30));
        ObjectNode submission = Moves.a("SUBMIT");
        WholeTarget.explain(handler, draft, submission);
        assertThat(Moves.reasons(Moves.move(handler, draft, submission))).containsExactly("YEAR_CLOSED");
        assertThat(Moves.reasons(Moves.move(section, waiting, Moves.a("PASS")))).containsExactly("YEAR_CLOSED");
        assertThat(Moves.reasons(Moves.move(handler, waiting, Moves.a("WITHDRAW"))))
                .containsExactly("YEAR_CLOSED");
        assertThat(Moves.reasons(Moves.move(handler, approved, Moves.a("ADJUST").put("reason", "追加"))))
                .containsExactly("YEAR_CLOSED");
        JsonNode batch = Moves.done(section.post(
                "/decisions", "{\"move\":\"PASS\",\"items\":[{\"id\":\"" + waiting + "\",\"revision\":1}]}"));
        assertThat(batch.get("refused").asInt()).isEqualTo(1);
        year(2035, "OPEN", today().plusDays(30));
        Moves.done(Moves.move(section, waiting, Moves.a("PASS")));
    }
}

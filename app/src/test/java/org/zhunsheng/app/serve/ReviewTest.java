package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhunsheng.identity.Role;
import org.zhunsheng.organisation.UnitKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What reviewers do with findings, and how a target goes on where the way is gone twice. */
class ReviewTest {
    private static final String FINDING = "0123456789abcdef0123456789abcdef";

    private static ServerUnderTest server;
    private static County county;
    private static Browser handler;
    private static Browser section;
    private static Browser bureau;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"), TwoRounds.class);
        county = County.in(server);
        handler = Browser.of(server, "east.handler");
        section = Browser.of(server, "east.finance_section");
        bureau = Browser.of(server, "east.finance_bureau");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String submitted(Browser who, String name, UUID unit) {
        HttpResponse<String> made = who.post(
                "/projects", "{\"unitId\":\"" + unit + "\",\"year\":2036,\"project\":" + WholeTarget.named(name) + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String id = Browser.json(made).get("id").asString();
        submit(who, id);
        return id;
    }

    private static void submit(Browser who, String id) {
        ObjectNode body = Moves.a("SUBMIT");
        WholeTarget.explain(who, id, body);
        Moves.done(Moves.move(who, id, body));
    }

    private static String submitted(String name) {
        return submitted(handler, name, county.unit("east.office"));
    }

    private static HttpResponse<String> adopt(String id, String about) {
        return section.post(
                "/projects/" + id + "/remarks",
                "{\"text\":\"请改\",\"pointer\":\"/indicators/0\",\"about\":\"" + about + "\",\"finding\":\"" + FINDING
                        + "\",\"rule\":\"C-01\"}");
    }

    private static String notes(Browser who, String id) {
        return Browser.json(who.get("/projects/" + id + "/remarks"))
                .get("notes")
                .toString();
    }

    @Test
    void aFindingIsAdoptedByARemarkAndOpenAgainWhenThatIsTakenBack() {
        String id = submitted("采纳与撤回");
        HttpResponse<String> made = adopt(id, "名称\\n分两行");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(Browser.json(made).get("about").asString()).isEqualTo("名称 分两行");
        assertThat(notes(section, id)).contains("ADOPTED", FINDING);
        String dismiss = "{\"kind\":\"DISMISSED\",\"finding\":\"" + FINDING + "\",\"rule\":\"C-01\",\"text\":\"不改\"}";
        Browser.assertProblem(section.send("PUT", "/projects/" + id + "/notes", dismiss), 409, "ZS-WEB-004");
        String second = Browser.json(adopt(id, "再提一次")).get("id").asString();
        String path = "/projects/" + id + "/remarks/";
        assertThat(section.send("DELETE", path + second, null).statusCode()).isEqualTo(204);
        assertThat(notes(section, id)).contains("ADOPTED"); // the first remark still does
        assertThat(section.send("DELETE", path + Browser.json(made).get("id").asString(), null)
                        .statusCode())
                .isEqualTo(204);
        assertThat(notes(section, id)).doesNotContain("ADOPTED");
        assertThat(section.send("PUT", "/projects/" + id + "/notes", dismiss).statusCode())
                .isEqualTo(204);
    }

    @Test
    void whatWasSentWithADecisionIsNotTakenBack() {
        String id = submitted("已随审核意见发出");
        String remark = Browser.json(adopt(id, "名称")).get("id").asString();
        Moves.done(Moves.move(section, id, Moves.a("PASS")));
        assertThat(section.send("DELETE", "/projects/" + id + "/remarks/" + remark, null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(notes(section, id)).contains("ADOPTED");
        assertThat(Browser.json(handler.get("/projects/" + id + "/remarks")).toString())
                .contains(remark);
    }

    @Test
    void nobodyAdoptsWithoutARemark() {
        String id = submitted("只记采纳");
        Browser.assertProblem(
                section.send(
                        "PUT",
                        "/projects/" + id + "/notes",
                        "{\"kind\":\"ADOPTED\",\"finding\":\"" + FINDING + "\",\"rule\":\"C-01\",\"text\":\"请改\"}"),
                422,
                "ZS-WEB-017");
        for (String half : List.of("\"finding\":\"" + FINDING + "\"", "\"rule\":\"C-01\"")) {
            Browser.assertProblem(
                    section.post("/projects/" + id + "/remarks", "{\"text\":\"请改\"," + half + "}"), 422, "ZS-WEB-017");
        }
        assertThat(Browser.json(section.get("/projects/" + id + "/remarks"))
                        .get("remarks")
                        .size())
                .isZero();
    }

    @Test
    void theFinanceBureauPassesInTheFirstRoundAndApprovesInTheSecond() {
        String id = submitted("二上二下");
        assertThat(forward(section, id)).isEqualTo("PASS");
        Moves.done(Moves.move(section, id, Moves.a("PASS")));
        assertThat(forward(bureau, id)).isEqualTo("PASS");
        JsonNode passed = Moves.done(
                bureau.post("/decisions", "{\"move\":\"PASS\",\"items\":[{\"id\":\"" + id + "\",\"revision\":1}]}"));
        assertThat(passed.get("done").asInt()).as(passed.toString()).isEqualTo(1);
        submit(handler, id);
        Moves.done(Moves.move(section, id, Moves.a("PASS")));
        assertThat(forward(bureau, id)).isEqualTo("APPROVE");
    }

    private static String forward(Browser who, String id) {
        Map<String, String> forward = new HashMap<>();
        Browser.json(who.get("/queue?size=200"))
                .get("items")
                .forEach(line -> forward.put(
                        line.get("id").asString(), line.get("forward").asString()));
        return forward.get(id);
    }

    @Test
    void theFeedGoesWithAUnitThatMoves() {
        county.unit("moving", "east.bureau", UnitKind.UNIT);
        county.person("east.moving", Role.HANDLER, "moving");
        county.person("province.administrator", Role.ADMINISTRATOR, "province");
        Browser west = Browser.of(server, "west.finance_bureau");
        String id = submitted(Browser.of(server, "east.moving"), "随单位划转", county.unit("moving"));
        assertThat(bureau.get("/feed?limit=500").body()).contains(id);
        assertThat(west.get("/feed?limit=500").body()).doesNotContain(id);
        Browser administrator = Browser.of(server, "province.administrator");
        String unit = "/units/" + county.unit("moving");
        long revision = Browser.json(administrator.get(unit)).get("revision").asLong();
        HttpResponse<String> moved =
                administrator.change("PATCH", unit, revision, "{\"parentId\":\"" + county.unit("west.bureau") + "\"}");
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(bureau.get("/feed?limit=500").body()).doesNotContain(id);
        assertThat(west.get("/feed?limit=500").body()).contains(id);
    }
}

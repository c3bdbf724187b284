package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhunsheng.identity.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Targets through their life, through the interface alone: from a file to approval, with returns, answers and refusals. */
class TargetLifeTest {
    private static final Path SAMPLES = Path.of(System.getProperty("zhunsheng.root", ".."), "samples");

    private static ServerUnderTest server;
    private static County county;
    private static Browser handler;
    private static Browser section;
    private static Browser bureau;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"));
        county = County.in(server);
        county.person("east.second", Role.FINANCE_BUREAU, "east");
        handler = Browser.of(server, "east.handler");
        section = Browser.of(server, "east.finance_section");
        bureau = Browser.of(server, "east.finance_bureau");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String draft(String name) {
        HttpResponse<String> made = handler.post(
                "/projects",
                "{\"unitId\":\"" + county.unit("east.office") + "\",\"year\":2025,\"project\":"
                        + WholeTarget.named(name) + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Browser.json(made).get("id").asString();
    }

    private static JsonNode life(Browser who, String id) {
        return Browser.json(who.get("/projects/" + id + "/life"));
    }

    /** Submits a draft, explaining what the audit found. */
    private static JsonNode submit(Browser who, String id) {
        ObjectNode body = Moves.a("SUBMIT");
        WholeTarget.explain(who, id, body);
        return Moves.done(Moves.move(who, id, body));
    }

    private static String approved(String name) {
        String id = draft(name);
        submit(handler, id);
        Moves.done(Moves.move(section, id, Moves.a("PASS")));
        Moves.done(Moves.move(bureau, id, Moves.approve()));
        return id;
    }

    @Test
    void aWholeBookGoesFromItsFileToApproval() throws IOException {
        List<String> projects =
                Books.accepted(handler, SAMPLES.resolve("dazhu-2024.xlsx"), county.unit("east.office"), 2024);
        assertThat(projects).hasSize(16);
        for (String project : projects) {
            submit(handler, project);
        }
        decideAll(section, "PASS", null, projects);
        decideAll(bureau, "APPROVE", Moves.APPROVAL, projects);
        for (String project : projects) {
            assertThat(life(handler, project).get("stage").asString()).isEqualTo("APPROVED");
            JsonNode version = Browser.json(handler.get("/projects/" + project + "/versions"))
                    .get(0);
            assertThat(version.get("intact").asBoolean()).isTrue();
            assertThat(version.at("/approval/number").asString()).isEqualTo("东财绩〔2024〕7号");
        }
    }

    private static void decideAll(Browser who, String move, String approval, List<String> projects) {
        ObjectNode body = Moves.a(move);
        if (approval != null) {
            body.set("approval", Browser.JSON.readTree(approval));
        }
        ArrayNode items = body.putArray("items");
        for (String project : projects) {
            items.addObject()
                    .put("id", project)
                    .put("revision", life(who, project).get("revision").asLong());
        }
        JsonNode outcomes = Moves.done(who.post("/decisions", body.toString()));
        assertThat(outcomes.get("done").asInt()).as(outcomes.toString()).isEqualTo(projects.size());
    }

    @Test
    void aBatchGoesOnAfterARefusal() {
        String good = draft("法治宣传");
        submit(handler, good);
        String still = draft("未提交的");
        ObjectNode body = Moves.a("PASS");
        ArrayNode items = body.putArray("items");
        items.addObject().put("id", still).put("revision", 1);
        items.addObject().put("id", good).put("revision", 1);
        items.addObject().put("id", "00000000-0000-7000-8000-000000000000").put("revision", 1);
        JsonNode outcomes = Moves.done(section.post("/decisions", body.toString()));
        assertThat(outcomes.get("done").asInt()).isEqualTo(1);
        assertThat(outcomes.at("/items/0/done").asBoolean()).isFalse();
        assertThat(outcomes.at("/items/0/problem").asString()).isNotEmpty();
        assertThat(outcomes.at("/items/1/done").asBoolean()).isTrue();
        assertThat(outcomes.at("/items/2/code").asString()).isEqualTo("ZS-WEB-011");
    }

    @Test
    void aReturnIsAnsweredRemarkByRemark() {
        String id = draft("人民调解补助");
        submit(handler, id);
        assertThat(Moves.reasons(Moves.move(section, id, Moves.a("RETURN")))).containsExactly("REMARK_WANTED");
        ObjectNode back = Moves.a("RETURN");
        back.putArray("remarks")
                .addObject()
                .put("pointer", "/indicators/0/target")
                .put("about", "人民调解补助数量")
                .put("text", "请写明依据\n并改为≥320件");
        assertThat(Moves.done(Moves.move(section, id, back)).get("stage").asString())
                .isEqualTo("DRAFT");
        JsonNode remark =
                Browser.json(handler.get("/projects/" + id + "/remarks")).at("/remarks/0");
        assertThat(remark.get("unanswered").asBoolean()).isTrue();
        assertThat(Browser.json(handler.get("/queue?queue=RETURNED&size=100"))
                        .at("/items")
                        .toString())
                .contains(id);
        assertThat(Browser.json(handler.get("/notices")).get("unread").asInt()).isPositive();
        assertThat(Moves.reasons(Moves.move(handler, id, Moves.a("SUBMIT")))).contains("UNANSWERED");
        HttpResponse<String> answer = handler.send(
                "PUT",
                "/projects/" + id + "/remarks/" + remark.get("id").asString() + "/answer",
                "{\"text\":\"已按上年办案数补充依据\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(submit(handler, id).get("stage").asString()).isEqualTo("SUBMITTED");
        assertThat(Browser.json(section.get("/projects/" + id + "/remarks"))
                        .at("/remarks/0/answer/text")
                        .asString())
                .isEqualTo("已按上年办案数补充依据");
        assertThat(handler.post("/notices/read", "{}").statusCode()).isEqualTo(204);
        assertThat(Browser.json(handler.get("/notices")).get("unread").asInt()).isZero();
    }

    @Test
    void whatAReviewerHasNotSentIsTheirsAlone() {
        String id = draft("社区矫正经费");
        submit(handler, id);
        HttpResponse<String> made =
                section.post("/projects/" + id + "/remarks", "{\"pointer\":\"\",\"text\":\"测算依据不足\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(Browser.json(handler.get("/projects/" + id + "/remarks"))
                        .get("remarks")
                        .size())
                .isZero();
        assertThat(Browser.json(section.get("/projects/" + id + "/remarks"))
                        .get("remarks")
                        .size())
                .isEqualTo(1);
        assertThat(Moves.reasons(handler.post(
                        "/projects/" + id + "/moves",
                        Moves.a("PASS").put("revision", 1).toString())))
                .contains("NOT_YOURS");
        String path =
                "/projects/" + id + "/remarks/" + Browser.json(made).get("id").asString();
        assertThat(section.send("DELETE", path, null).statusCode()).isEqualTo(204);
        assertThat(section.send("DELETE", path, null).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyPassesTheirOwnSubmissionAndNobodyApprovesWhatWasWithdrawn() {
        String id = draft("法律顾问经费");
        submit(section, id);
        assertThat(Moves.reasons(Moves.move(section, id, Moves.a("PASS")))).containsExactly("OWN_SUBMISSION");
        Moves.done(Moves.move(section, id, Moves.a("WITHDRAW")));
        submit(handler, id);
        Moves.done(Moves.move(section, id, Moves.a("PASS")));
        Moves.done(Moves.move(section, id, Moves.a("WITHDRAW")));
        assertThat(Moves.reasons(Moves.move(bureau, id, Moves.approve()))).containsExactly("WRONG_STAGE");
    }

    @Test
    void ofTwoApprovalsAtOnceOneIsDone() throws Exception {
        String id = draft("行政复议经费");
        submit(handler, id);
        Moves.done(Moves.move(section, id, Moves.a("PASS")));
        Browser second = Browser.of(server, "east.second");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<HttpResponse<String>>> attempts = List.of(
                    () -> Moves.move(bureau, id, Moves.approve().put("revision", 1)),
                    () -> Moves.move(second, id, Moves.approve().put("revision", 1)));
            List<Integer> codes = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : both.invokeAll(attempts)) {
                codes.add(answer.get().statusCode());
            }
            assertThat(codes).containsOnlyOnce(200);
            assertThat(codes).anyMatch(code -> code == 409 || code == 412);
        }
        assertThat(Browser.json(handler.get("/projects/" + id + "/moves")).size())
                .isEqualTo(3);
    }

    @Test
    void anAdjustmentLeavesTheApprovedVersionInForceUntilItIsReplaced() {
        String id = approved("法律援助办案补贴");
        assertThat(handler.change("PUT", "/projects/" + id, 1, "{\"project\":" + WholeTarget.named("改名") + "}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(Moves.reasons(Moves.move(handler, id, Moves.a("ADJUST")))).containsExactly("REASON_WANTED");
        JsonNode draft = Moves.done(Moves.move(handler, id, Moves.a("ADJUST").put("reason", "上级追加资金")));
        assertThat(draft.get("inForce").asInt()).isEqualTo(1);
        HttpResponse<String> saved = handler.change(
                "PUT", "/projects/" + id, 1, "{\"project\":" + WholeTarget.named("法律援助办案补助") + ",\"reason\":\"追加\"}");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        submit(handler, id);
        JsonNode versions = Browser.json(handler.get("/projects/" + id + "/versions"));
        assertThat(versions.size()).isEqualTo(2);
        assertThat(versions.at("/0/inForce").asBoolean()).isTrue();
        Moves.done(Moves.move(section, id, Moves.a("PASS")));
        Moves.done(Moves.move(bureau, id, Moves.approve()));
        assertThat(Browser.json(handler.get("/projects/" + id + "/versions"))
                        .at("/1/inForce")
                        .asBoolean())
                .isTrue();
        JsonNode differences = Browser.json(handler.get("/projects/" + id + "/differences?from=1&to=2"));
        assertThat(differences.get("changes").toString()).contains("/name").contains("法律援助办案补助");
        JsonNode first = Browser.json(handler.get("/projects/" + id + "/versions/1"));
        assertThat(first.at("/project/name").asString()).isEqualTo("法律援助办案补贴");
    }

    @Test
    void anAdjustmentThatChangesNothingIsApprovedAsAVersionOfItsOwn() {
        String id = approved("律师值班补贴");
        Moves.done(Moves.move(handler, id, Moves.a("ADJUST").put("reason", "核对后不变")));
        submit(handler, id);
        Moves.done(Moves.move(section, id, Moves.a("PASS")));
        Moves.done(Moves.move(bureau, id, Moves.approve()));
        JsonNode versions = Browser.json(handler.get("/projects/" + id + "/versions"));
        assertThat(versions.size()).isEqualTo(2);
        assertThat(versions.at("/1/inForce").asBoolean()).isTrue();
        assertThat(versions.at("/1/intact").asBoolean()).isTrue();
    }

    @Test
    void aBatchIsLookedAtBeforeAnythingIsDone() {
        String id = draft("整批先看");
        submit(handler, id);
        String good = "{\"id\":\"" + id + "\",\"revision\":1}";
        for (String wrong : List.of("null", "{\"id\":\"" + id + "\"}", "{\"revision\":1}")) {
            HttpResponse<String> answer =
                    section.post("/decisions", "{\"move\":\"PASS\",\"items\":[" + good + "," + wrong + "]}");
            assertThat(answer.statusCode()).as(answer.body()).isIn(400, 422);
        }
        assertThat(life(section, id).get("stage").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void whatDoesNotBelongToAMoveIsRefusedWithIt() {
        String id = draft("不相干的内容");
        submit(handler, id);
        ObjectNode pass = Moves.a("PASS").put("revision", 1);
        pass.putArray("explanations")
                .addObject()
                .put("finding", "0".repeat(32))
                .put("rule", "C-01")
                .put("text", "代为说明");
        Browser.assertProblem(section.post("/projects/" + id + "/moves", pass.toString()), 422, "ZS-WEB-017");
        ObjectNode none = Moves.a("RETURN").put("revision", 1);
        none.putArray("remarks").addNull();
        assertThat(section.post("/projects/" + id + "/moves", none.toString()).statusCode())
                .isIn(400, 422);
        ObjectNode old = Moves.approve().put("revision", 1);
        ((ObjectNode) old.get("approval")).put("on", "+12345-01-01");
        assertThat(bureau.post("/projects/" + id + "/moves", old.toString()).statusCode())
                .isIn(400, 422);
    }

    @Test
    void aRemarkIsAnsweredByAChangeMadeAfterIt() {
        String id = draft("答复须有改动");
        submit(handler, id);
        ObjectNode back = Moves.a("RETURN");
        back.putArray("remarks").addObject().put("text", "请改");
        Moves.done(Moves.move(section, id, back));
        String remark = Browser.json(handler.get("/projects/" + id + "/remarks"))
                .at("/remarks/0/id")
                .asString();
        for (int revision : List.of(-7, 0, 1, 2)) {
            assertThat(handler.send(
                                    "PUT",
                                    "/projects/" + id + "/remarks/" + remark + "/answer",
                                    "{\"revision\":" + revision + "}")
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void anAbandonedAdjustmentSaysWhatWasApproved() {
        String id = approved("普法讲师团经费");
        Moves.done(Moves.move(handler, id, Moves.a("ADJUST").put("reason", "试改")));
        handler.change("PUT", "/projects/" + id, 1, "{\"project\":" + WholeTarget.named("改了") + "}");
        JsonNode back = Moves.done(Moves.move(handler, id, Moves.a("ABANDON").put("reason", "不调整了")));
        assertThat(back.get("stage").asString()).isEqualTo("APPROVED");
        assertThat(Browser.json(handler.get("/projects/" + id))
                        .at("/project/name")
                        .asString())
                .isEqualTo("普法讲师团经费");
        assertThat(Browser.json(handler.get("/projects/" + id + "/versions")).size())
                .isEqualTo(1);
    }

    @Test
    void anotherSystemFollowsTheMoves() {
        long before = Moves.last(bureau);
        String id = approved("公证法律援助");
        JsonNode feed = Browser.json(bureau.get("/feed?after=" + before));
        List<String> moves = new ArrayList<>();
        feed.get("items").forEach(each -> {
            if (each.get("project").asString().equals(id)) {
                moves.add(each.get("move").asString());
            }
        });
        assertThat(moves).containsExactly("SUBMIT", "PASS", "APPROVE");
        Browser west = Browser.of(server, "west.finance_bureau");
        assertThat(west.get("/feed?after=" + before).body()).doesNotContain(id);
        assertThat(west.get("/projects/" + id + "/life").statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongWithAMove() {
        String id = draft("错误的办理");
        Browser.assertProblem(handler.post("/projects/" + id + "/moves", "{}"), 422, "ZS-WEB-017");
        Browser.assertProblem(
                handler.post("/projects/" + id + "/moves", "{\"move\":\"SUBMIT\",\"revision\":9}"), 412, "ZS-WEB-019");
        Browser.assertProblem(
                handler.post("/projects/" + id + "/moves", "{\"move\":\"FLY\",\"revision\":1}"), 400, "ZS-WEB-015");
        ObjectNode marks = Moves.a("PASS").put("revision", 1);
        marks.putObject("marks").put("COMPLETENESS", "99");
        Browser.assertProblem(section.post("/projects/" + id + "/moves", marks.toString()), 422, "ZS-WEB-017");
        assertThat(handler.get("/queue?queue=RETURNED&year=99999").statusCode()).isEqualTo(400);
        assertThat(handler.get("/feed?limit=0").statusCode()).isEqualTo(400);
    }
}

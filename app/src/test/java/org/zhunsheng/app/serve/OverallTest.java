package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The overall target of a department and the book that it makes with the projects of its offices. */
class OverallTest {
    private static ServerUnderTest server;
    private static County county;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start();
        county = County.in(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Browser as(String login) {
        return Browser.of(server, login);
    }

    private static String path(String side, int year) {
        return "/overall-targets/" + county.unit(side + ".bureau") + "/" + year;
    }

    private static String project(int year, String name, String rest) {
        HttpResponse<String> made = as("east.handler")
                .post(
                        "/projects",
                        "{\"unitId\":\"" + county.unit("east.office") + "\",\"year\":" + year
                                + ",\"project\":{\"name\":\"" + name + "\"" + rest + "}}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Browser.json(made).get("id").asString();
    }

    private static String measured(String name, String target) {
        return "\"indicators\":[{\"level1\":\"产出指标\",\"level2\":\"数量指标\",\"level3\":\"" + name
                + "\",\"target\":{\"text\":\"" + target + "\"}}]";
    }

    private static String body(String programmes, String serving) {
        return "{\"target\":{\"overallGoal\":{\"text\":\"维护社会公平正义\"},\"programmes\":[" + programmes + "]},\"serving\":["
                + serving + "]}";
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Browser.json(answer);
    }

    @Test
    void itIsSavedUponTheRevisionThatWasSeenAndNobodyIsOverwritten() {
        Browser finance = as("east.finance_section");
        JsonNode first = ok(finance.get(path("east", 2031)));
        assertThat(first.get("revision").asInt()).isZero();
        assertThat(first.get("updatedAt").isNull()).isTrue();
        assertThat(first.get("writable").asBoolean()).isTrue();
        String aid = project(2031, "法律援助经费", "");
        String says = body("{\"name\":\"法律援助\"}", "[\"" + aid + "\"]");
        JsonNode saved = ok(finance.change("PUT", path("east", 2031), 0, says));
        assertThat(saved.get("revision").asInt()).isEqualTo(1);
        assertThat(saved.at("/target/overallGoal/text").asString()).isEqualTo("维护社会公平正义");
        assertThat(saved.at("/serving/0/0").asString()).isEqualTo(aid);
        HttpResponse<String> late = finance.change("PUT", path("east", 2031), 0, body("", ""));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(Browser.json(late).at("/current/revision").asInt()).isEqualTo(1);
        assertThat(ok(finance.change("PUT", path("east", 2031), 1, says))
                        .get("revision")
                        .asInt())
                .isEqualTo(1);
        assertThat(ok(as("east.leader").get(path("east", 2031) + "/state"))
                        .get("updatedBy")
                        .asString())
                .isEqualTo("人员 east.finance_section");
    }

    @Test
    void theJournalNamesTheProjectsThatServeAProgramme() {
        Browser finance = as("east.finance_section");
        String aid = project(2032, "法律援助经费", "");
        ok(finance.change("PUT", path("east", 2032), 0, body("{\"name\":\"援助\"}", "")));
        ok(finance.change("PUT", path("east", 2032), 1, body("{\"name\":\"援助\"}", "[\"" + aid + "\"]")));
        JsonNode entries = ok(as("east.auditor").get("/journal?subjectKind=OVERALL_TARGET&size=200"));
        assertThat(entries.toString()).contains("/programmes/0/projects", "法律援助经费", "单位 east.bureau 2032");
    }

    @Test
    void whatTheBookContradictsAndLacksIsFoundByTheRulesOfTheAudit() {
        String aid = project(2033, "法律援助", ",\"budget\":{\"total\":\"200000\"}," + measured("法律援助案件受理数", "≥180件"));
        String radio = project(2033, "电台租金", "");
        String programmes = "{\"name\":\"法律援助\"," + measured("法律援助案件受理数", "不低于200件") + "},{\"name\":\"社区矫正\"}";
        JsonNode judged = ok(as("east.finance_section").post(path("east", 2033) + "/audit", body(programmes, "")));
        JsonNode target = judged.at("/target/programmes/0/indicators/0/target");
        assertThat(target.get("operator").asString()).isEqualTo("GE");
        JsonNode contradiction = null;
        for (JsonNode finding : judged.get("findings")) {
            contradiction = finding.get("rule").asString().equals("G-05") ? finding : contradiction;
        }
        assertThat(contradiction).isNotNull();
        assertThat(contradiction.get("projectId").asString()).isEqualTo(aid);
        assertThat(contradiction.get("pointer").asString()).isEqualTo("/indicators/0/target");
        assertThat(judged.at("/gaps/programmes").toString()).isEqualTo("[0,1]");
        assertThat(judged.at("/gaps/projects").toString()).isEqualTo("[\"" + aid + "\",\"" + radio + "\"]");
        assertThat(judged.at("/gaps/offers").toString()).isEqualTo("[{\"programme\":0,\"project\":\"" + aid + "\"}]");
    }

    @Test
    void theTotalsMeetWhicheverWayTheyAreCounted() {
        project(
                2034,
                "法律援助",
                ",\"budget\":{\"total\":\"200000\",\"sources\":[{\"source\":\"FISCAL\",\"amount\":\"150000\"}]}");
        project(2034, "电台租金", ",\"budget\":{\"total\":\"0.10\"}");
        project(2034, "没有预算", "");
        JsonNode totals = ok(as("east.leader").get(path("east", 2034))).get("totals");
        assertThat(totals.get("total").asString()).isEqualTo("200000.10");
        assertThat(totals.get("sources").toString())
                .isEqualTo("[{\"source\":\"FISCAL\",\"amount\":\"150000\"},{\"source\":null,\"amount\":\"50000.10\"}]");
        assertThat(totals.at("/functions/0/function/name").asString()).contains("法律援助");
        assertThat(totals.at("/functions/1/function").isNull()).isTrue();
        assertThat(totals.at("/functions/1/projects").asInt()).isEqualTo(2);
        assertThat(totals.at("/units/0/amount").asString()).isEqualTo("200000.10");
    }

    @Test
    void lastYearsIsOffered() {
        Browser finance = as("east.finance_section");
        assertThat(ok(finance.get(path("east", 2036) + "/earlier")).get("items").size())
                .isZero();
        ok(finance.change("PUT", path("east", 2035), 0, body("{\"name\":\"援助\"}", "")));
        JsonNode earlier = ok(finance.get(path("east", 2036) + "/earlier")).at("/items/0");
        assertThat(earlier.get("year").asInt()).isEqualTo(2035);
        assertThat(earlier.at("/target/programmes/0/name").asString()).isEqualTo("援助");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Browser finance = as("east.finance_section");
        String path = path("east", 2037);
        String foreign = "[\"" + UUID.randomUUID() + "\"]";
        HttpResponse<String> unknown = finance.change("PUT", path, 0, body("{\"name\":\"x\"}", foreign));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Browser.json(unknown).at("/fields/0/field").asString()).isEqualTo("/serving/0");
        HttpResponse<String> strange = finance.change("PUT", path, 0, "{\"target\":{\"aim\":\"x\"}}");
        assertThat(Browser.json(strange).at("/fields/0/field").asString()).isEqualTo("/target/aim");
        assertThat(ok(finance.post(path + "/audit", body("{\"name\":\"x\"}", "null,[null]")))
                        .at("/gaps/programmes/0")
                        .asInt())
                .isZero();
        String many = "{\"name\":\"x\"},".repeat(201);
        HttpResponse<String> tooMany = finance.post(path + "/audit", body(many.substring(0, many.length() - 1), ""));
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(finance.get("/overall-targets/" + county.unit("east.bureau") + "/99999")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyWhoSeesTheWholeDepartmentSeesItAndOnlyWhoWritesItsProjectsWrites() {
        String says = body("{\"name\":\"x\"}", "");
        assertThat(as("east.handler").get(path("east", 2038)).statusCode()).isEqualTo(404);
        assertThat(as("west.finance_section").get(path("east", 2038)).statusCode())
                .isEqualTo(404);
        assertThat(as("east.finance_section")
                        .get("/overall-targets/" + county.unit("east.office") + "/2038")
                        .statusCode())
                .isEqualTo(404);
        Browser leader = as("east.leader");
        assertThat(ok(leader.get(path("east", 2038))).get("writable").asBoolean())
                .isFalse();
        assertThat(leader.change("PUT", path("east", 2038), 0, says).statusCode())
                .isEqualTo(403);
        assertThat(as("east.handler").get("/overall-targets?year=2038").body()).contains("\"total\":0");
    }

    @Test
    void theListSaysHowFarEachDepartmentIs() {
        Browser finance = as("east.finance_section");
        project(2039, "法律援助", ",\"budget\":{\"total\":\"100\"}");
        String office = "/overall-targets?year=2039&unit=" + county.unit("east.office");
        JsonNode before = ok(finance.get(office)).at("/items/0");
        assertThat(before.get("revision").asInt()).isZero();
        assertThat(before.get("projects").asInt()).isEqualTo(1);
        ok(finance.change("PUT", path("east", 2039), 0, body("{\"name\":\"a\"},{\"name\":\"b\"}", "")));
        JsonNode line =
                ok(as("east.finance_bureau").get("/overall-targets?year=2039")).at("/items/0");
        assertThat(line.get("programmes").asInt()).isEqualTo(2);
        assertThat(line.get("programmesWithoutProject").asInt()).isEqualTo(2);
        assertThat(line.get("projectsWithoutProgramme").asInt()).isEqualTo(1);
        assertThat(line.get("budget").asString()).isEqualTo("100");
    }
}

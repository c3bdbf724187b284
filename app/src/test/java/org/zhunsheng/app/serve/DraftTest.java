package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the server does for somebody who writes a project: it understands, audits, compares and offers, and saves nothing of it. */
class DraftTest {
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

    private static String made(String side, int year, String project) {
        HttpResponse<String> made = as(side + ".handler")
                .post(
                        "/projects",
                        "{\"unitId\":\"" + county.unit(side + ".office") + "\",\"year\":" + year + ",\"project\":"
                                + project + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return "/projects/" + Browser.json(made).get("id").asString();
    }

    private static String row(String level2, String name, String target) {
        return "{\"level1\":\"产出指标\",\"level2\":\"" + level2 + "\",\"level3\":\"" + name + "\",\"target\":{\"text\":\""
                + target + "\"},\"weight\":\"10\"}";
    }

    private static String table(String name, String... rows) {
        return "{\"name\":\"" + name + "\",\"budget\":{\"total\":\"200000\"},\"indicators\":[" + String.join(",", rows)
                + "]}";
    }

    private static JsonNode judged(Browser browser, String path, String project) {
        HttpResponse<String> answer = browser.post(path + "/audit", "{\"project\":" + project + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Browser.json(answer);
    }

    @Test
    void whatIsTypedIsUnderstoodAndAuditedAndNotSaved() {
        String path = made("east", 2031, "{\"name\":\"法律援助经费\"}");
        Browser handler = as("east.handler");
        JsonNode judged = judged(
                handler,
                path,
                table(
                        "法律援助经费",
                        row("数量指标", "法律援助案件数量", "不低于300件"),
                        row("质量指标", "案卷质量", "—"),
                        row("成本指标", "每件案件补贴", "≥700元/件")));
        assertThat(judged.at("/project/indicators/0/target").toString())
                .isEqualTo("{\"text\":\"不低于300件\",\"operator\":\"GE\",\"value\":\"300\",\"unit\":\"件\"}");
        assertThat(judged.at("/project/indicators/1/target/text").asString()).isEqualTo("—");
        assertThat(judged.at("/cost/terms").asString()).isEqualTo("700 元 × 300 件 = 210,000 元");
        assertThat(judged.at("/cost/over").asString()).isEqualTo("5%");
        assertThat(judged.get("mostRows").asInt()).isEqualTo(1000);
        assertThat(Browser.json(handler.get(path)).get("revision").asInt()).isEqualTo(1);
        assertThat(Browser.json(handler.get(path)).at("/project/indicators").isMissingNode())
                .isTrue();
    }

    @Test
    void aFindingThatNeedsNobodysJudgementCarriesItsCureAndIsGoneWithIt() {
        String path = made("east", 2032, "{\"name\":\"公证经费\"}");
        Browser handler = as("east.handler");
        JsonNode found = judged(handler, path, table("公证经费", row("成本指标", "每件公证补贴", "≥700元/件")));
        JsonNode ceiling = finding(found, "B-05");
        assertThat(ceiling.get("pointer").asString()).isEqualTo("/indicators/0/target");
        assertThat(ceiling.get("repair").asString()).isEqualTo("≤700元/件");
        String cured = ceiling.get("repair").asString();
        JsonNode again = judged(handler, path, table("公证经费", row("成本指标", "每件公证补贴", cured)));
        assertThat(again.at("/report/findings").toString()).doesNotContain("\"B-05\"");
        assertThat(finding(found, "A-01").get("repair").isNull()).isTrue();
    }

    private static JsonNode finding(JsonNode judged, String rule) {
        for (JsonNode finding : judged.at("/report/findings")) {
            if (finding.get("rule").asString().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError(rule + " finds nothing: " + judged.at("/report/findings"));
    }

    @Test
    void whatIsSavedIsUnderstoodJustSo() {
        String path = made("east", 2033, table("普法经费", row("数量指标", "普法场次", "不少于20场")));
        Browser handler = as("east.handler");
        assertThat(Browser.json(handler.get(path))
                        .at("/project/indicators/0/target/operator")
                        .asString())
                .isEqualTo("GE");
        HttpResponse<String> saved =
                handler.change("PUT", path, 1, "{\"project\":" + table("普法经费", row("质量指标", "合格率", "90%以上")) + "}");
        assertThat(Browser.json(saved).at("/project/indicators/0/target/value").asString())
                .isEqualTo("90");
    }

    @Test
    void moreRowsThanAProjectHasAreRefused() {
        String path = made("east", 2034, "{\"name\":\"x\"}");
        List<String> rows = new ArrayList<>(Collections.nCopies(1001, row("数量指标", "数", "≥1件")));
        String project = table("x", rows.toArray(String[]::new));
        for (HttpResponse<String> refused : List.of(
                as("east.handler").post(path + "/audit", "{\"project\":" + project + "}"),
                as("east.handler").change("PUT", path, 1, "{\"project\":" + project + "}"))) {
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Browser.json(refused).at("/fields/0/field").asString()).isEqualTo("/project/indicators");
            assertThat(refused.body()).contains("1,001", "1,000");
        }
    }

    @Test
    void nobodyElseGetsAnything() {
        String path = made("east", 2035, table("矫正经费", row("数量指标", "矫正人数", "≥9人")));
        String body = "{\"project\":{}}";
        assertThat(as("west.handler").post(path + "/audit", body).statusCode()).isEqualTo(404);
        assertThat(as("east.leader").post(path + "/audit", body).statusCode()).isEqualTo(403);
        for (String part : List.of("/state", "/earlier", "/suggestions?field=LEVEL3")) {
            assertThat(as("west.handler").get(path + part).statusCode()).isEqualTo(404);
        }
        String west = made("west", 2035, "{\"name\":\"矫正经费\"}");
        HttpResponse<String> offered = as("west.handler").get(west + "/suggestions?field=LEVEL3&q=" + encoded("矫正"));
        assertThat(Browser.json(offered).get("items").size()).isZero();
    }

    @Test
    void theStateTellsWhoSavedLast() {
        String path = made("east", 2036, "{\"name\":\"x\"}");
        as("east.handler").change("PUT", path, 1, "{\"project\":{\"name\":\"y\"}}");
        JsonNode state = Browser.json(as("east.leader").get(path + "/state"));
        assertThat(state.get("revision").asInt()).isEqualTo(2);
        assertThat(state.get("stage").asString()).isEqualTo("DRAFT");
        assertThat(state.get("updatedBy").asString()).isEqualTo("人员 east.handler");
    }

    @Test
    void lastYearsTableIsFoundThoughTheYearStandsInItsName() {
        made("east", 2040, table("2040年度人民调解经费", row("数量指标", "调解案件数", "≥500件")));
        made("east", 2040, table("其他经费", row("数量指标", "其他", "≥1件")));
        String path = made("east", 2041, "{\"name\":\"人民调解经费\"}");
        JsonNode items = Browser.json(as("east.handler").get(path + "/earlier")).get("items");
        assertThat(items.size()).isEqualTo(1);
        assertThat(items.at("/0/year").asInt()).isEqualTo(2040);
        assertThat(items.at("/0/project/indicators/0/target/text").asString()).isEqualTo("≥500件");
    }

    @Test
    void namesAndTargetsAreOfferedWithTheTableThatTheyComeFrom() {
        made("east", 2042, table("安置帮教经费", row("数量指标", "安置帮教人数", "≥60人"), row("质量指标", "安置帮教率", "≥95%")));
        String path = made("east", 2043, "{\"name\":\"帮教\"}");
        Browser handler = as("east.handler");
        String names = path + "/suggestions?field=LEVEL3&q=" + encoded("安置帮教") + "&level2=" + encoded("质量指标");
        JsonNode offer = Browser.json(handler.get(names)).at("/items/0");
        assertThat(offer.get("text").asString()).isEqualTo("安置帮教率");
        assertThat(offer.at("/source/name").asString()).isEqualTo("安置帮教经费");
        JsonNode target = Browser.json(handler.get(path + "/suggestions?field=TARGET&q=" + encoded("安置帮教人数")));
        assertThat(target.at("/items/0/text").asString()).isEqualTo("≥60人");
        JsonNode classes = Browser.json(
                handler.get(path + "/suggestions?field=LEVEL2&level1=" + encoded("满意度指标") + "&q=" + encoded("满意")));
        assertThat(classes.at("/items/0/text").asString()).isEqualTo("服务对象满意度指标");
        assertThat(classes.at("/items/0/source").isNull()).isTrue();
        assertThat(handler.get(path + "/suggestions?field=LEVEL3&q=" + "x".repeat(201))
                        .statusCode())
                .isEqualTo(400);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

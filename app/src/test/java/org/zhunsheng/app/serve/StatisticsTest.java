package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is counted over projects, and the lists that leave the house as spreadsheets. */
class StatisticsTest {
    /** A letter as the workbook has it. */
    private static final Pattern NUMBERED = Pattern.compile("&#x([0-9a-f]+);");

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

    private static String project(String side, int year, String name, String budget) {
        HttpResponse<String> made = as(side + ".handler")
                .post(
                        "/projects",
                        "{\"unitId\":\"" + county.unit(side + ".office") + "\",\"year\":" + year
                                + ",\"project\":{\"name\":\"" + name + "\",\"budget\":{\"total\":\"" + budget
                                + "\"},\"indicators\":[{\"level1\":\"产出指标\",\"level2\":\"数量指标\","
                                + "\"level3\":\"办理案件数\",\"target\":{\"text\":\"件\"}}]}}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Browser.json(made).get("id").asString();
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Browser.json(answer);
    }

    @Test
    void howAYearStandsLeadsToTheListsThatItCounts() {
        project("east", 2031, "法律援助经费", "225000.10");
        project("east", 2031, "电台租金", "5");
        project("west", 2031, "法律援助经费", "999");
        Browser leader = as("east.leader");
        JsonNode standing = ok(leader.get("/statistics/standing?year=2031"));
        assertThat(standing.at("/stages/0/projects").asInt()).isEqualTo(2);
        assertThat(standing.at("/stages/0/budget").asString()).isEqualTo("225005.1");
        assertThat(standing.at("/functions/0/name").asString()).contains("法律援助");
        JsonNode common = standing.at("/rules/0");
        String rule = common.at("/rule/id").asString();
        assertThat(common.at("/rule/text").asString()).isNotEmpty();
        JsonNode list = ok(leader.get("/projects?year=2031&rule=" + rule));
        assertThat(list.get("total").asLong()).isEqualTo(common.get("projects").asLong());
        String function = standing.at("/functions/0/function").asString();
        assertThat(ok(leader.get("/projects?year=2031&function=" + function))
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(ok(leader.get("/projects?year=2031&function=-")).get("total").asInt())
                .isEqualTo(1);
        assertThat(leader.get("/projects?rule=%27%20or%201").statusCode()).isEqualTo(400);
    }

    @Test
    void findingsAreCountedOverTheYearsByRuleAndByUnit() {
        project("east", 2041, "法律援助经费", "1");
        project("east", 2042, "法律援助经费", "1");
        project("west", 2042, "法律援助经费", "1");
        Browser auditor = as("east.auditor");
        JsonNode table = ok(auditor.get("/statistics/findings?by=UNIT"));
        assertThat(table.get("lines").size()).isEqualTo(1);
        assertThat(table.at("/lines/0/unit/name").asString()).isEqualTo("单位 east.office");
        JsonNode rules = ok(auditor.get("/statistics/findings"));
        List<String> years = rules.get("years")
                .valueStream()
                .map(year -> year.get("year").asString())
                .toList();
        assertThat(years).contains("2041", "2042").isSorted();
        JsonNode first = rules.at("/lines/0");
        assertThat(first.get("cells").size()).isEqualTo(years.size());
        long sum = first.get("cells")
                .valueStream()
                .mapToLong(cell -> cell.get("findings").asLong())
                .sum();
        assertThat(first.get("findings").asLong()).isEqualTo(sum);
    }

    @Test
    void aSavedChangeIsCountedAtOnceAndADeletedProjectNoLonger() {
        String id = project("east", 2051, "法律援助经费", "1");
        Browser handler = as("east.handler");
        String before = handler.get("/statistics/standing?year=2051").body();
        ok(handler.change("PUT", "/projects/" + id, 1, "{\"project\":{\"name\":\"法律援助经费\"}}"));
        assertThat(handler.get("/statistics/standing?year=2051").body()).isNotEqualTo(before);
        handler.change("DELETE", "/projects/" + id, 2, "{}");
        JsonNode standing = ok(handler.get("/statistics/standing?year=2051"));
        assertThat(standing.get("stages").size() + standing.get("rules").size()).isZero();
    }

    @Test
    void everyListLeavesAsASpreadsheetWithoutAFormulaAndThatIsOnRecord() throws IOException {
        String id = project("east", 2061, "=1+1", "1");
        ok(as("east.finance_section")
                .change(
                        "PUT",
                        "/overall-targets/" + county.unit("east.bureau") + "/2061",
                        0,
                        "{\"target\":{\"programmes\":[{\"name\":\"=2+2\"}]}}"));
        assertThat(sheet("east.finance_section", "/overall-targets/export.xlsx?year=2061"))
                .contains("单位 east.bureau");
        assertThat(sheet("east.leader", "/statistics/findings/export.xlsx?by=RULE"))
                .contains("2061 年问题数");
        assertThat(sheet("east.handler", "/queue/export.xlsx?queue=RETURNED&year=2061"))
                .contains("项目名称");
        assertThat(sheet("east.handler", "/notices/export.xlsx")).contains("事项");
        assertThat(sheet("east.handler", "/projects/" + id + "/versions/export.xlsx"))
                .contains("批复文号");
        assertThat(sheet("east.handler", "/imports/export.xlsx")).contains("文件");
        assertThat(sheet("east.auditor", "/journal/export.xlsx?subjectKind=PROJECT"))
                .contains("=1+1", "新建");
        String exports =
                as("east.auditor").get("/journal?action=EXPORT&size=200").body();
        assertThat(exports)
                .contains("overall-targets.xlsx", "findings.xlsx", "queue.xlsx", "versions.xlsx", "journal.xlsx");
    }

    private static String sheet(String login, String path) throws IOException {
        byte[] answer = server.bytes(as(login).request(path));
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setByteArray(answer).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(text.toString()).as(path).doesNotContain("<f>");
        return NUMBERED.matcher(text).replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }
}

package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhunsheng.identity.Role;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.SourceFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Targets as official documents through the interface: each is read again and says what was kept. */
class FormsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("zhunsheng.root", ".."), "samples");

    private static ServerUnderTest server;
    private static County county;
    private static Browser handler;
    private static List<String> book;

    @BeforeAll
    static void start() throws IOException {
        server = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"));
        county = County.in(server);
        handler = Browser.of(server, "east.handler");
        book = Books.accepted(handler, SAMPLES.resolve("dazhu-2024.xlsx"), county.unit("east.office"), 2024);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static byte[] file(String path) {
        return server.bytes(handler.request(path));
    }

    private static byte[] forms(ObjectNode body) {
        return server.bytes(handler.request("/forms")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static ObjectNode wanted(String layout, String format) {
        return Browser.JSON.createObjectNode().put("layout", layout).put("format", format);
    }

    private static PerformanceDocument read(byte[] file, String name) throws IOException {
        assertThat(new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1))
                .as(name)
                .doesNotStartWith("{");
        return PerformanceReader.standard(Limits.STANDARD)
                .read(new SourceFile(name, null, file), null)
                .document();
    }

    private static List<String> rows(Project project) {
        List<String> rows = new ArrayList<>();
        for (Indicator row : project.indicators()) {
            TargetValue target = row.standard().target();
            rows.add(row.name() + " " + (target == null ? "" : target.printed()));
        }
        return rows;
    }

    private static List<String> rowsKept(String id) {
        List<String> rows = new ArrayList<>();
        Browser.json(handler.get("/projects/" + id))
                .at("/project/indicators")
                .forEach(row -> rows.add(row.get("level3").asString() + " "
                        + row.at("/target/text").asString("")));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCX", "XLSX", "PDF", "HTML"})
    void aTargetIsPrintedInEachFileTypeAndReadAgain(String format) throws IOException {
        byte[] file = file("/projects/" + book.get(3) + "/form?layout=sichuan-approval&format=" + format);
        PerformanceDocument again = read(file, "form." + format.toLowerCase());
        assertThat(again.projects()).hasSize(1);
        assertThat(rows(again.projects().getFirst())).isEqualTo(rowsKept(book.get(3)));
    }

    @Test
    void aFileIsKeptUnderTheNameOfTheTarget() {
        var answer = handler.get("/projects/" + book.getFirst() + "/form");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains(".docx");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("wordprocessingml");
    }

    @Test
    void whatWasChosenIsPrintedInItsOrder() throws IOException {
        ObjectNode body = wanted("sichuan-approval", "DOCX");
        ArrayNode chosen = body.putArray("projects");
        List<String> order = List.of(book.get(5), book.get(0), book.get(9));
        order.forEach(chosen::add);
        PerformanceDocument again = read(forms(body), "forms.docx");
        assertThat(again.projects()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(rows(again.projects().get(i))).isEqualTo(rowsKept(order.get(i)));
        }
    }

    @Test
    void theWholeBookOfAUnitIsPrintedAndNoted() throws IOException {
        String path = "/units/" + county.unit("east.bureau") + "/book?year=2024&layout=sichuan-approval";
        Browser leader = Browser.of(server, "east.leader");
        byte[] file = server.bytes(leader.request(path));
        assertThat(read(file, "book.docx").projects()).hasSize(book.size());
        String journal =
                Browser.of(server, "east.auditor").get("/journal?action=EXPORT").body();
        assertThat(journal).contains("单位 east.bureau2024.docx");
        Browser.assertProblem(leader.get(path.replace("2024&", "1&")), 400, "ZS-WEB-016");
    }

    @Test
    void allThatAFilterLetsThroughArePrinted() throws IOException {
        ObjectNode body = wanted("national-target", "XLSX");
        body.putObject("filter")
                .put("year", 2024)
                .put("unit", county.unit("east.office").toString());
        assertThat(read(forms(body), "forms.xlsx").projects()).hasSize(book.size());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        String first = "\"" + book.getFirst() + "\"";
        String how = "\"layout\":\"sichuan-approval\",\"format\":\"DOCX\"";
        for (String wrong : List.of(
                "{" + how + "}",
                "{" + how + ",\"projects\":[]}",
                "{" + how + ",\"projects\":[null]}",
                "{" + how + ",\"projects\":[" + first + "," + first + "]}",
                "{" + how + ",\"projects\":[" + first + "],\"filter\":{}}",
                "{\"format\":\"DOCX\",\"projects\":[" + first + "]}")) {
            Browser.assertProblem(handler.post("/forms", wrong), 422, "ZS-WEB-017");
        }
        String many = (first + ",").repeat(1000) + first;
        Browser.assertProblem(handler.post("/forms", "{" + how + ",\"projects\":[" + many + "]}"), 422, "ZS-WEB-017");
        assertThat(handler.get("/projects/" + book.getFirst() + "/form?format=EXE")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aReasonNotToPrintComesWithItsCodeAndItsRemedy() {
        String path = "/projects/" + book.getFirst() + "/form";
        assertCause(path + "?layout=atlantis", "ZS-ISSUE-001");
        assertCause(path + "?layout=..%2F..%2Fsecret", "ZS-ISSUE-001");
        assertCause(path + "?layout=department-target", "ZS-ISSUE-003");
        assertCause(path + "?layout=hebei-2025&format=XLSX", "ZS-ISSUE-007");
    }

    private static void assertCause(String path, String cause) {
        var answer = handler.get(path);
        Browser.assertProblem(answer, 422, "ZS-WEB-038");
        JsonNode problem = Browser.json(answer);
        assertThat(problem.get("cause").asString()).isEqualTo(cause);
        assertThat(problem.get("detail").asString()).startsWith(cause);
    }

    @Test
    void ofAnotherCountyNothingIsPrinted() throws IOException {
        Browser west = Browser.of(server, "west.handler");
        assertThat(west.get("/projects/" + book.getFirst() + "/form").statusCode())
                .isEqualTo(404);
        assertThat(west.get("/units/" + county.unit("east.office") + "/book?year=2024")
                        .statusCode())
                .isEqualTo(404);
        ObjectNode body = wanted("sichuan-approval", "DOCX");
        body.putArray("projects").add(book.getFirst());
        assertThat(west.post("/forms", body.toString()).statusCode()).isEqualTo(404);
        assertThat(west.get("/layouts?unit=" + county.unit("east.office")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theLayoutOfTheRegionIsOfferedFirst() {
        county.person("province.leader", Role.LEADER, "province");
        Browser leader = Browser.of(server, "province.leader");
        JsonNode all = Browser.json(leader.get("/layouts?unit=" + county.unit("province")));
        assertThat(all.get("usual").asString()).isEqualTo("sichuan-approval");
        assertThat(all.get("items").size()).isEqualTo(9);
        assertThat(Browser.json(leader.get("/layouts")).get("usual").asString()).isEqualTo("national-target");
        assertThat(Browser.json(leader.get("/layouts?kind=SELF_EVALUATION"))
                        .get("usual")
                        .asString())
                .isEqualTo("national-self-evaluation");
    }

    @Test
    void withoutAFontAPdfIsRefusedWithTheRemedy() throws IOException {
        try (ServerUnderTest poor =
                ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"), NoFonts.class)) {
            County.in(poor);
            Browser there = Browser.of(poor, "east.handler");
            JsonNode me = Browser.json(there.get("/session"));
            var made = there.post(
                    "/projects",
                    "{\"unitId\":\"" + me.at("/roles/0/unitId").asString() + "\",\"year\":2025,\"project\":"
                            + WholeTarget.named("法律援助") + "}");
            String id = Browser.json(made).get("id").asString();
            var answer = there.get("/projects/" + id + "/form?format=PDF");
            Browser.assertProblem(answer, 422, "ZS-WEB-038");
            assertThat(Browser.json(answer).get("cause").asString()).isEqualTo("ZS-ISSUE-004");
            assertThat(Browser.json(answer).get("detail").asString()).contains("Noto Serif CJK", "font", "docx");
            assertThat(there.get("/projects/" + id + "/form?format=DOCX").statusCode())
                    .isEqualTo(200);
        }
    }
}

package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.store.Store;
import tools.jackson.databind.JsonNode;

/** Lists that come and go as spreadsheets. */
class SheetsTest {
    private static ServerUnderTest server;
    private static County county;
    private static Browser administrator;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"));
        county = County.in(server);
        administrator = new Browser(server);
        administrator.signIn("east.administrator", County.PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("名单");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return out.toByteArray();
    }

    private static HttpResponse<String> send(String path, byte[] file, String name) {
        HttpRequest.Builder request =
                administrator.request(path).header("Content-Type", "multipart/form-data; boundary=grenze");
        byte[] head = ("--grenze\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] foot = "\r\n--grenze--\r\n".getBytes(StandardCharsets.UTF_8);
        return server.send(request.POST(BodyPublishers.concat(
                BodyPublishers.ofByteArray(head), BodyPublishers.ofByteArray(file), BodyPublishers.ofByteArray(foot))));
    }

    @Test
    void twoHundredPeopleComeInAndFiveWrongRowsComeBackWithTheirReasons() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("姓名", "登录名", "角色", "单位编码", "范围"));
        for (int i = 0; i < 200; i++) {
            rows.add(List.of("职员" + i, "zhiyuan" + i, "项目经办人", "east.office", "本单位"));
        }
        rows.set(11, List.of("", "zhiyuan10", "项目经办人", "east.office", "本单位"));
        rows.set(22, List.of("职员", "zhi yuan/21", "项目经办人", "east.office", "本单位"));
        rows.set(33, List.of("职员", "zhiyuan32", "皇帝", "east.office", "本单位"));
        rows.set(44, List.of("职员", "zhiyuan43", "项目经办人", "west.office", "本单位"));
        rows.set(55, List.of("职员", "east.leader", "项目经办人", "east.office", "本单位"));
        HttpResponse<String> answer = send("/users/import", workbook(rows), "../../名单.xlsx");
        JsonNode result = Browser.json(answer);
        assertThat(result.get("accepted").asInt()).as(answer.body()).isEqualTo(195);
        assertThat(result.get("passwords").size()).isEqualTo(195);
        List<String> refused = new ArrayList<>();
        result.get("refused")
                .forEach(row -> refused.add(
                        row.get("row").asInt() + " " + row.get("columns").get(0).asString() + " "
                                + row.get("message").asString()));
        assertThat(refused)
                .containsExactly(
                        "12 name 未填写",
                        "23 login 应为 2 至 64 个字母、数字或 . _ - @，以字母或数字开头",
                        "34 role 不是角色",
                        "45 unitCode 不是您可见单位的编码",
                        "56 login 已被使用");
        JsonNode first = result.get("passwords").get(0);
        assertThat(new Browser(server)
                        .signIn(
                                first.get("login").asString(),
                                first.get("oneTimePassword").asString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoHasAWrongRowComesBackWithAllOfThem() throws IOException {
        byte[] file = workbook(List.of(
                List.of("姓名", "登录名", "角色", "单位编码", "范围"),
                List.of("双职", "shuangzhi", "项目经办人", "east.office", "本单位"),
                List.of("双职", "shuangzhi", "皇帝", "east.office", "本单位"),
                List.of("已有", "east.leader", "项目经办人", "east.office", "本单位"),
                List.of("已有", "east.leader", "项目经办人", "east.bureau", "本单位")));
        JsonNode result = Browser.json(send("/users/import", file, "users.xlsx"));
        List<Integer> rows = new ArrayList<>();
        result.get("refused").forEach(row -> rows.add(row.get("row").asInt()));
        assertThat(rows).containsExactlyInAnyOrder(2, 3, 4, 5);
    }

    @Test
    void passwordsOfThoseLetInAreShownWhateverBecomesOfTheOthers() throws Exception {
        String database = server.part(DataFolder.class).database().toString();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute("create trigger broken before insert on person when new.login = 'pech'"
                    + " begin select raise(abort, 'broken'); end");
        }
        byte[] file = workbook(List.of(
                List.of("姓名", "登录名", "角色", "单位编码", "范围"),
                List.of("前", "zuerst", "项目经办人", "east.office", "本单位"),
                List.of("中", "pech", "项目经办人", "east.office", "本单位"),
                List.of("后", "zuletzt", "项目经办人", "east.office", "本单位")));
        JsonNode result = Browser.json(send("/users/import", file, "users.xlsx"));
        assertThat(result.get("passwords").size()).as(result.toString()).isEqualTo(2);
        assertThat(result.get("refused").get(0).get("row").asInt()).isEqualTo(3);
    }

    @Test
    void whatAListThatWasCutSaysAtItsEndIsNoRow() throws IOException {
        ListExport export = new ListExport(server.part(Store.class), Clock.systemUTC(), 1);
        for (Language language : Language.values()) {
            List<String> person = List.of("cut." + language.ordinal(), "某人", "项目经办人", "east.office", "本单位");
            ListExport.Sheet sheet = new ListExport.Sheet(
                    "users", List.of("登录名", "姓名", "角色", "单位编码", "范围"), ListExport.Pages.of(List.of(person, person)));
            byte[] cut =
                    export.written(sheet, new Messages(language)).finished().getContentAsByteArray();
            JsonNode result = Browser.json(send("/users/import", cut, "users.xlsx"));
            assertThat(result.get("refused").isEmpty()).as(result.toString()).isTrue();
            assertThat(result.get("accepted").asInt()).isEqualTo(1);
        }
    }

    @Test
    void whatGoesOutCanComeInAgain() throws IOException {
        byte[] template = server.bytes(administrator.request("/users/template.xlsx"));
        JsonNode result = Browser.json(send("/users/import", template, "users.xlsx"));
        assertThat(result.get("refused").get(0).get("columns").get(0).asString())
                .isEqualTo("unitCode");
    }

    @Test
    void unitsComeInWithWhatLiesBelowThem() throws IOException {
        byte[] file = workbook(List.of(
                List.of("parent code", "kind", "code", "name"),
                List.of("N1", "单位", "N2", "普法科"),
                List.of("east", "主管部门", "N1", "新局"),
                List.of("west", "单位", "N3", "别县"),
                List.of("N1", "衙门", "N4", "衙门")));
        JsonNode result = Browser.json(send("/units/import", file, "units.xlsx"));
        assertThat(result.get("accepted").asInt()).isEqualTo(2);
        assertThat(result.get("refused").size()).isEqualTo(2);
    }

    @Test
    void whatIsNoListIsRefused() throws IOException {
        assertThat(send("/users/import", "not a workbook".getBytes(StandardCharsets.UTF_8), "x.xlsx")
                        .body())
                .contains("ZS-WEB-025");
        assertThat(send("/users/import", workbook(List.of(List.of("a", "b"))), "x.xlsx")
                        .body())
                .contains("ZS-WEB-025", "登录名");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        assertThat(send("/users/import", bomb.toByteArray(), "x.xlsx").body()).contains("ZS-WEB-018");
    }

    @Test
    void whatLooksLikeAFormulaIsText() {
        administrator.post(
                "/users",
                "{\"login\":\"formel\",\"name\":\"=HYPERLINK(1)\",\"grants\":[{\"role\":\"HANDLER\",\"unitId\":\""
                        + county.unit("east.office") + "\"}]}");
        assertThat(server.bytes(administrator.request("/users/export.xlsx"))).isNotEmpty(); // MatrixTest looks inside
    }
}

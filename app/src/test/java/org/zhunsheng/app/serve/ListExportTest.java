package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.PageWanted;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.identity.Role;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.store.Store;

/** Lists as spreadsheets: all rows of one moment, an end that is told, and texts that stay texts. */
class ListExportTest {
    private static final Messages CHINESE = new Messages(Language.CHINESE);
    private static ServerUnderTest server;
    private static County county;
    private static Browser administrator;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"));
        county = County.in(server);
        administrator = Browser.of(server, "east.administrator");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static ListExport.Sheet counted(int rows) {
        return new ListExport.Sheet("counted", List.of("n"), (tx, page) -> IntStream.range(
                        (int) page.offset(), (int) Math.min(rows, page.offset() + page.size()))
                .mapToObj(n -> List.of("行" + n))
                .toList());
    }

    private static List<String> firstColumn(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<String> cells = new ArrayList<>();
            book.getFirstSheet().read().forEach(row -> cells.add(row.getCellText(0)));
            return cells;
        }
    }

    @Test
    void aListOfManyPagesIsThereWhole() throws IOException {
        ListExport export = new ListExport(server.part(Store.class), Clock.systemUTC());
        List<String> cells =
                firstColumn(export.written(counted(2_500), CHINESE).finished().getContentAsByteArray());
        assertThat(cells).hasSize(2_501).endsWith("行2499").doesNotHaveDuplicates();
    }

    @Test
    void aListThatIsTooLongSaysSoAtItsEnd() throws IOException {
        ListExport export = new ListExport(server.part(Store.class), Clock.systemUTC(), 1_200);
        List<String> cells =
                firstColumn(export.written(counted(5_000), CHINESE).finished().getContentAsByteArray());
        assertThat(cells).hasSize(1_202);
        assertThat(cells.get(1_200)).isEqualTo("行1199");
        assertThat(cells.getLast()).contains("1,200", "后面还有");
        assertThat(firstColumn(
                        export.written(counted(1_200), CHINESE).finished().getContentAsByteArray()))
                .hasSize(1_201);
    }

    @Test
    void ofManyListsSomeWaitAndAreRefusedWhereTheyMustNotWait() {
        ListExport export = new ListExport(server.part(Store.class), Clock.systemUTC());
        List<ProblemCode> refused = new ArrayList<>();
        ListExport.Sheet innermost = new ListExport.Sheet("third", List.of("n"), (tx, page) -> List.of());
        ListExport.Sheet inner = new ListExport.Sheet("second", List.of("n"), (tx, page) -> {
            Thread.currentThread().interrupt(); // nobody waits ten seconds here
            try {
                export.written(innermost, CHINESE);
            } catch (Refusal busy) {
                refused.add(busy.code());
            }
            assertThat(Thread.interrupted()).isTrue();
            return List.of();
        });
        ListExport.Sheet outer = new ListExport.Sheet("first", List.of("n"), (tx, page) -> {
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                other.submit(() -> export.written(inner, CHINESE)).get();
            } catch (InterruptedException | ExecutionException failed) {
                throw new AssertionError(failed);
            }
            return List.of();
        });
        export.written(outer, CHINESE);
        assertThat(refused).containsExactly(ProblemCode.STORE_BUSY);
        assertThat(export.written(innermost, CHINESE))
                .as("places are given back")
                .isNotNull();
    }

    @Test
    void nobodyCountsAListThatIsReadToItsEnd() {
        ListExport export = new ListExport(server.part(Store.class), Clock.systemUTC());
        List<PageWanted> pages = new ArrayList<>();
        export.written(
                new ListExport.Sheet("n", List.of("n"), (tx, page) -> {
                    pages.add(page);
                    return List.of();
                }),
                CHINESE);
        assertThat(pages).extracting(PageWanted::counted).containsExactly(false);
    }

    @Test
    void everyListKeepsTextsAsTexts() throws IOException {
        String formula = "=cmd|' /C calc'!A0";
        county.unit("@formula", "east.bureau", UnitKind.UNIT);
        administrator.post(
                "/users",
                "{\"login\":\"formel\",\"name\":\"" + formula + "\",\"grants\":[{\"role\":\"HANDLER\",\"unitId\":\""
                        + county.unit("east.office") + "\"}]}");
        Browser handler = Browser.of(server, "east.handler");
        HttpResponse<String> made = handler.post(
                "/projects",
                "{\"unitId\":\"" + county.unit("east.office") + "\",\"year\":2026,\"project\":{\"name\":\"" + formula
                        + "\",\"code\":\"+1\",\"indicators\":[{\"level3\":\"@x\",\"target\":{\"text\":\"-1\"}}]}}");
        String project = "/projects/" + Browser.json(made).get("id").asString();
        for (String list : List.of(
                "/projects/export",
                "/projects/export-indicators",
                project + "/versions/export",
                "/queue/export",
                "/overall-targets/export",
                "/imports/export",
                "/notices/export",
                "/statistics/findings/export")) {
            noFormula(server.bytes(handler.request(list + ".xlsx")), list);
        }
        Browser section = Browser.of(server, "east.finance_section");
        noFormula(server.bytes(section.request("/publications/export.xlsx")), "/publications");
        for (String list : List.of("/users", "/units", "/journal", "/vocabulary")) {
            noFormula(server.bytes(administrator.request(list + "/export.xlsx")), list);
        }
        assertThat(parts(server.bytes(administrator.request("/users/export.xlsx"))))
                .contains("=cmd|");
        assertThat(parts(server.bytes(handler.request("/projects/export.xlsx"))))
                .contains("=cmd|");
    }

    private static void noFormula(byte[] workbook, String list) throws IOException {
        String all = parts(workbook);
        assertThat(all).as(list).contains("<row ").doesNotContain("<f>").doesNotContain("<f ");
        // Whatever begins like a formula has the mark of an apostrophe.
        assertThat(all).as(list).doesNotContainPattern("<c r=\"[A-Z]+[0-9]+\" t=\"inlineStr\"><is><t[^>]*>[=+@＝＋－＠-]");
    }

    private static String parts(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    static List<String> texts() {
        return List.of(
                "+1", "-1", "@x", "＝1", "－1", "\t=1", "'=1", "𠮷野家😀é\u0301", "../../etc/passwd", "长".repeat(32_767));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsWrittenComesBack(String text) throws IOException {
        assertThat(written(text)).isEqualTo(text);
    }

    @Test
    void whatACellCannotHoldEndsWithAnEllipsis() throws IOException {
        String all = "长".repeat(32_765) + "𠮷" + "长".repeat(70_000);
        assertThat(written(all)).isEqualTo("长".repeat(32_765) + "…");
        assertThat(written("a\u0000b\ud800c")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    private static String written(String text) throws IOException {
        ListExport export = new ListExport(server.part(Store.class), Clock.systemUTC());
        ListExport.Sheet sheet = new ListExport.Sheet("one", List.of("n"), ListExport.Pages.of(List.of(List.of(text))));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(
                export.written(sheet, CHINESE).finished().getContentAsByteArray()))) {
            Cell cell = book.getFirstSheet().read().get(1).getCell(0);
            assertThat(cell.getFormula()).isNull();
            return cell.asString();
        }
    }

    @Test
    void whoMayNotSeeAListGetsNone() {
        county.person("east.nobody", Role.EVALUATOR, "east");
        assertThat(Browser.of(server, "east.nobody").get("/users/export.xlsx").statusCode())
                .isEqualTo(403);
    }
}

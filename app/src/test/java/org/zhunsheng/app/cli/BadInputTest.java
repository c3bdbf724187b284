package org.zhunsheng.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is sent, a person gets the tables or one line that says with a code what is wrong, within the time limit. It
 * is the one for small files here, so that the tests do not wait for what large files are allowed.
 */
class BadInputTest {
    private static final Duration SOON = Duration.ofSeconds(12);
    private static final int EXIT_UNREADABLE = 2;
    private static final String PARAGRAPH = "<w:p><w:r><w:t>项目名称</w:t></w:r></w:p>";

    private static final String FORM = """
            项目支出绩效目标表
            （2024年度）
            项目名称\t%s
            主管部门\t某县司法局
            项目资金\t%s
            年度目标\t%s
            一级指标\t二级指标\t三级指标\t指标值\t权重
            产出指标\t数量指标\t%s\t%s\t%s
            效益指标\t社会效益指标\t稳定\t稳定\t10
            """;

    @TempDir
    Path folder;

    private static String form(String name, String money, String goal, String indicator, String target) {
        return FORM.formatted(name, money, goal, indicator, target, "40");
    }

    private CommandLineRun read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        long start = System.nanoTime();
        CommandLineRun run = CommandLineRun.reading("read", "--json", "--timeout", "10", file.toString());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(SOON);
        assertThat(run.err).doesNotContain("Exception", "\tat ", "ZS-READ-011");
        return run;
    }

    private static boolean join(Thread thread) {
        try {
            return thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Arguments bad(String name, String code, byte[] bytes) {
        return Arguments.of(name, "ZS-READ-" + code, bytes);
    }

    static Stream<Arguments> brokenFiles() throws IOException, GeneralSecurityException {
        return Stream.of(
                bad("empty.docx", "001", new byte[0]),
                bad("blank.txt", "001", "\ufeff \r\n\t　\n".getBytes(UTF_8)),
                bad("half.docx", "002", BadFiles.half("shunping-2020.docx")),
                bad("half.xlsx", "002", BadFiles.half("dazhu-2024.xlsx")),
                bad("half.doc", "002", BadFiles.half("yutian-2025.doc")),
                bad("half.xls", "002", BadFiles.half("zengcheng-2023.xls")),
                bad("locked.docx", "003", BadFiles.protectedPackage("shunping-2020.docx")),
                bad("locked.xlsx", "003", BadFiles.protectedPackage("dazhu-2024.xlsx")),
                bad("locked.doc", "003", BadFiles.protectedDoc("yutian-2025.doc")),
                bad("locked.xls", "003", BadFiles.protectedXls("zengcheng-2023.xls")),
                bad("locked.pdf", "003", BadFiles.pdf(true)),
                bad("picture.docx", "004", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                bad("letter.txt", "005", "关于召开会议的通知\n各科室：定于周五开会，请准时参加。\n".getBytes(UTF_8)),
                bad("letter.docx", "005", BadFiles.docx("", PARAGRAPH.replace("项目名称", "会议通知"))),
                bad(
                        "news.html",
                        "005",
                        "<html><body><table><tr><td>天气</td></tr></table></body></html>".getBytes(UTF_8)),
                bad("scan.pdf", "006", BadFiles.pdf(false)),
                bad("bomb.docx", "0(07|10)", BadFiles.zipBomb()));
    }

    static Stream<Arguments> attacks() {
        String entities = "<!DOCTYPE w:document [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>";
        String outside = "<!DOCTYPE w:document [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";
        String nested = "<w:tbl><w:tr><w:tc>".repeat(2000) + PARAGRAPH + "</w:tc></w:tr></w:tbl>".repeat(2000);
        String tables = "<table><tr><td>".repeat(2000) + "项目名称" + "</td></tr></table>".repeat(2000);
        byte[] noise = new byte[100_000];
        new Random(5).nextBytes(noise);
        return Stream.of(
                bad("entities.docx", "002", BadFiles.docx(entities, "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")),
                bad("outside.docx", "002", BadFiles.docx(outside, "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>")),
                bad("nested.docx", "007", BadFiles.docx("", nested)),
                bad("nested.html", "007", ("<html><body>" + tables).getBytes(UTF_8)),
                bad("noise.txt", "00[248]", noise),
                bad("nul.txt", "00[1248]", new byte[100_000]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"brokenFiles", "attacks"})
    void isRefusedInOneLineWithItsCode(String name, String code, byte[] bytes) throws IOException {
        CommandLineRun run = read(name, bytes);

        assertThat(run.exitCode).isEqualTo(EXIT_UNREADABLE);
        assertThat(run.out).isEmpty();
        assertThat(run.err.strip())
                .matches("(?s)" + code + " .*" + name + ": .*")
                .hasLineCount(1);
    }

    @Test
    void theContentDecidesWhateverTheEnding() throws IOException {
        assertThat(read("a.pdf", BadFiles.sample("dazhu-2024.xlsx")).exitCode).isZero();
        assertThat(read("a.txt", BadFiles.sample("pingluo-2021.pdf")).exitCode).isZero();
        assertThat(read("a", BadFiles.sample("yutian-2025.doc")).exitCode).isZero();
    }

    @Test
    void hugeSpansAndFarCellsTakeNoRoom() throws IOException {
        String spans = "<html><body><p>项目支出绩效目标表</p><table><tr><td colspan=1000000000>项目名称</td><td rowspan=999999999>"
                + "法律援助</td></tr><tr><td>一级指标</td><td>三级指标</td><td>指标值</td></tr>"
                + "<tr><td>产出指标</td><td>案件数</td><td>≥280件</td></tr></table></body></html>";
        String far = "<row r='1'>" + BadFiles.cell("A1", "项目支出绩效目标表") + "</row><row r='2'>"
                + BadFiles.cell("A2", "项目名称") + BadFiles.cell("B2", "法律援助") + "</row><row r='1048576'>"
                + BadFiles.cell("XFD1048576", "甲") + "</row>";

        CommandLineRun wide = read("spans.html", spans.getBytes(UTF_8));
        assertThat(wide.exitCode).as(wide.err).isZero();
        assertThat(wide.out)
                .contains("\"name\" : \"法律援助\"", "\"level3\" : \"案件数\"", "\"text\" : \"≥280件\"")
                .doesNotContain("unread");

        CommandLineRun lone = read("far.xlsx", BadFiles.xlsx(far));
        assertThat(lone.exitCode).as(lone.err).isZero();
        assertThat(lone.out).contains("\"name\" : \"法律援助\"", "\"at\" : \"表!XFD1048576\"", "\"text\" : \"甲\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999", "-1E999999", "2024-02-30", "99999年99月99日", "1/0", "≥≥≥≥5", "NaN", "٣٤٥"})
    void impossibleFiguresAreKeptAsPrinted(String figure) throws IOException {
        CommandLineRun run =
                read("f.txt", form(figure, figure, figure, figure, figure).getBytes(UTF_8));

        assertThat(run.exitCode).isZero();
        assertThat(run.out).contains("\"name\" : \"" + figure + "\"", "\"text\" : \"" + figure + "\"");
    }

    @Test
    void anAmountOfFourHundredDigitsIsNotCutToOneThatLooksRight() throws IOException {
        String digits = "1234567890".repeat(40);
        CommandLineRun run = read(
                "d.txt", form("法律援助", digits, "应援尽援", "案件数", "≥" + digits + "件").getBytes(UTF_8));

        assertThat(run.exitCode).isZero();
        assertThat(run.out).contains("\"text\" : \"≥" + digits + "件\"");
        assertThat(run.out.replace(digits, "")).doesNotContain("1234567");
        assertThat(run.out.split(digits, -1))
                .as("in the target and where the amount went")
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(((((",
                "（",
                "[[[",
                "、、、、",
                "1.1.1.1.",
                "1、",
                "≥≥≥≥",
                "——————",
                "------",
                "指标指标指标",
                "产出指标：",
                "：",
                "；",
                "%",
                "9",
                "目标1：甲；",
                "<br ",
                "[bookmark: ",
                " TC ",
                "①",
                "（一）",
                "　",
                "a ",
                "其中："
            })
    void longRunsOfASignTakeNoLonger(String sign) throws IOException {
        String run = sign.repeat(30_000 / sign.length());
        String title = "项目支出绩效目标表" + run + "\n";
        String everywhere = form("甲" + run, run, "乙" + run, "丙" + run, "≥" + run) + run + "\n" + run + "。\n备注\t" + run;

        CommandLineRun read = read("run.txt", (title + everywhere).getBytes(UTF_8));

        assertThat(read.err).doesNotContain("ZS-READ-010");
        assertThat(read.exitCode == 0 ? "" : read.err).matches("(?s)(ZS-READ-005.*)?");
    }

    @Test
    void oneCellOfFiveMegabytesAndOneLineOfTwenty() throws IOException {
        String cell = "甲乙丙丁戊".repeat(350_000);
        String rows = "<row r='1'>" + BadFiles.cell("A1", "项目支出绩效目标表") + "</row><row r='2'>"
                + BadFiles.cell("A2", "项目名称")
                + BadFiles.cell("B2", "法律援助") + "</row><row r='3'>" + BadFiles.cell("A3", "年度目标")
                + BadFiles.cell("B3", cell) + "</row><row r='4'>" + BadFiles.cell("A4", "一级指标")
                + BadFiles.cell("B4", "三级指标") + BadFiles.cell("C4", "指标值") + "</row><row r='5'>"
                + BadFiles.cell("A5", "产出指标") + BadFiles.cell("B5", "案件数") + BadFiles.cell("C5", "≥5件") + "</row>";
        CommandLineRun large = read("cell.xlsx", BadFiles.xlsx(rows));
        assertThat(large.exitCode).isZero();
        assertThat(large.out).contains(cell);

        CommandLineRun line = read("line.txt", "甲乙丙，丁戊。".repeat(1_000_000).getBytes(UTF_8));
        assertThat(line.exitCode).isEqualTo(EXIT_UNREADABLE);
        assertThat(line.err).matches("(?s)ZS-READ-0(05|07|10) .*");
    }

    @Test
    void bytesThatAreNoTextAreNotPassedOver() throws IOException {
        byte[] form = form("法律援助", "100", "应援尽援", "案件数", "≥5件").getBytes(UTF_8);
        byte[] broken = form.clone();
        int at = new String(form, UTF_8).indexOf("应援尽援");
        broken[new String(form, UTF_8).substring(0, at).getBytes(UTF_8).length + 1] = (byte) 0xC0;
        assertRefused(read("u.txt", broken), "ZS-READ-008");
        assertRefused(read("n.txt", Arrays.copyOf(form, form.length + 1000)), "ZS-READ-004");
        assertThat(read("whole.txt", form).out).contains("应援尽援");
    }

    private static void assertRefused(CommandLineRun run, String code) {
        assertThat(run.exitCode).isEqualTo(EXIT_UNREADABLE);
        assertThat(run.err).startsWith(code + " ");
        assertThat(run.out).isEmpty();
    }

    /** What is given up must not go on beside the files that come after it: they would starve. */
    @Test
    void aReadingThatWasGivenUpStops() throws IOException {
        Path masses = Files.writeString(
                folder.resolve("masses.txt"),
                form("法律援助", "100", "应援尽援", "案件数", "≥5件").repeat(100_000));
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        CommandLineRun run = CommandLineRun.reading("read", "--timeout", "1", masses.toString());

        assertThat(run.err).startsWith("ZS-READ-010");
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("reading") && !before.contains(thread)) {
                assertThat(join(thread))
                        .as("stopped, but reads at %s", Arrays.toString(thread.getStackTrace()))
                        .isTrue();
            }
        }
    }

    @Test
    void masses() throws IOException {
        String labels = "项目名称\n年度目标\n一级指标\n指标值\n".repeat(50_000);
        assertThat(read("labels.txt", labels.getBytes(UTF_8)).err).matches("(?s)(ZS-READ-0(05|07|10) .*)?");

        String projects = form("法律援助", "100", "应援尽援", "案件数", "≥5件").repeat(100_000);
        assertThat(read("projects.txt", projects.getBytes(UTF_8)).err).matches("(?s)(ZS-READ-0(07|10) .*)?");
    }
}

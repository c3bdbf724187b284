package org.zhunsheng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.model.DocumentKind;

class ReadCommandTest {
    private static final String DOCUMENT = """
            {"format": "zhunsheng/1", "kind": "TARGET_TABLES", "title": "项目支出绩效目标表",
             "department": {"code": "315002", "name": "某县司法局"}, "fiscalYear": 2024, "moneyUnit": "TEN_THOUSAND_YUAN",
             "projects": [{"number": "1", "name": "法律援助",
               "budget": {"total": "1126240.00", "sources": [{"source": "FISCAL", "amount": "1126240.00"}]},
               "goals": [{"horizon": "ANNUAL", "label": "1", "text": "应援尽援"}], "executionWeight": "10",
               "indicators": [
                 {"level1": "产出指标", "level2": "数量指标", "level3": "案件数",
                  "target": {"text": "≥280件", "operator": "GE", "value": "280", "unit": "件"}, "weight": "40"},
                 {"level1": "产出指标", "level2": "数量指标", "level3": "咨询",
                  "target": {"text": "≥1000人次", "operator": "GE", "value": "1000", "unit": "人次"}, "weight": "22.5"}]}],
             "totals": [{"name": "合计", "amount": "1126240"}],
             "unread": [{"at": "line 12:1", "text": "填报人"}]}
            """;

    @TempDir
    Path folder;

    private String document;

    @BeforeEach
    void writeADocument() throws IOException {
        document = file("a.json", DOCUMENT);
    }

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    @Test
    void printsATableForPeople() {
        CommandLineRun run = CommandLineRun.in(Language.CHINESE, "read", document);

        assertThat(run.exitCode).isZero();
        assertThat(run.err).isEmpty();
        assertThat(run.out).isEqualTo("""
                %1$s
                项目支出绩效目标表
                某县司法局（315002） · 2024 年 · 项目绩效目标表 · 原表单位：万元，以下均为元
                %2$s
                %1$s

                【1】 法律援助
                  预算  1,126,240.00 元 = 财政资金 1,126,240.00
                  年度目标
                    1  应援尽援
                  级别       指标    指标值     权重
                  ──────────────────────────────────
                  产出/数量  案件数  ≥280件       40
                             咨询    ≥1000人次  22.5
                  权重 62.5 + 预算执行 10 = 72.5

                %3$s
                1 个项目，2 条指标
                项目预算之和：1,126,240.00 元
                文中合计：1,126,240 元 （与项目之和一致）
                未识别 1 处
                    line 12:1  填报人

                """.formatted("═".repeat(100), document, "─".repeat(100)));
    }

    @Test
    void printsEnglishLabelsAroundChineseContent() {
        CommandLineRun run = CommandLineRun.in(Language.CHINESE, "read", document, "--lang", "en");

        assertThat(run.out).contains("Levels", "Weights 62.5 + execution 10 = 72.5", "1 project, 2 indicators", "法律援助");
    }

    @Test
    void printsTheExchangeFormatAloneOnOutput() throws IOException {
        CommandLineRun run = CommandLineRun.of("read", document, "--json");

        assertThat(run.exitCode).isZero();
        assertThat(run.err).isEmpty();
        assertThat(run.out).startsWith("{\n  \"format\" : \"zhunsheng/1\",\n  \"kind\"");
        assertThat(DocumentReader.read(run.out.getBytes(StandardCharsets.UTF_8), "x")
                        .document())
                .isEqualTo(DocumentReader.read(DOCUMENT.getBytes(StandardCharsets.UTF_8), "x")
                        .document());
    }

    @Test
    void printsOneDocumentALineForSeveralInputs() throws IOException {
        CommandLineRun run = CommandLineRun.of("read", document, file("b.json", DOCUMENT), "--json");

        assertThat(run.out.lines()).hasSize(2).allSatisfy(line -> assertThat(
                        DocumentReader.read(line.getBytes(StandardCharsets.UTF_8), "line")
                                .document()
                                .kind())
                .isEqualTo(DocumentKind.TARGET_TABLES));
        assertThat(run.out.lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("\"source\":\"" + document + "\""));
        assertThat(run.err).isEqualTo("2 files: 2 read, 0 failed, 2 with unread text.\n");
    }

    @Test
    void goesOnAfterABadFileAndSaysWhatBecameOfTheBatch() throws IOException {
        String scan = file("b.pdf", "scan");
        CommandLineRun run = CommandLineRun.in(Language.CHINESE, "read", scan, document, "nowhere.docx");

        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.out).contains("法律援助");
        assertThat(run.err.lines())
                .containsExactly(
                        "ZS-READ-006 " + scan + "：文件中没有文字（可能是扫描件）。请先做文字识别，或取得电子版。",
                        "ZS-READ-009 nowhere.docx：找不到文件。请检查路径和文件名。",
                        "共 3 个文件：读取 1 个，失败 2 个，有未识别内容 1 个。");
    }

    @Test
    void aFileThatTakesTooLongIsLeftBehind() throws IOException {
        CommandLineRun run = CommandLineRun.of("read", "--timeout", "1", file("h.txt", "hang"), document);

        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.err).startsWith("ZS-READ-010 ").contains("not read within 1 seconds");
        assertThat(run.out).contains("法律援助");
    }

    @Test
    void noDisasterShowsAStackTrace() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "read", file("s.txt", "stack"), file("m.txt", "memory"), file("b.txt", "bug"), document);

        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.err)
                .contains("ZS-READ-007", "nested too deeply", "out of memory", "ZS-READ-011", "IllegalStateException")
                .doesNotContain("\tat ", "    at ");
        assertThat(run.out).contains("法律援助");
    }

    @Test
    void debugShowsTheStackTrace() throws IOException {
        CommandLineRun run = CommandLineRun.of("read", "--debug", file("b.txt", "bug"));

        assertThat(run.err).contains("ZS-READ-011", "java.lang.IllegalStateException: a bug", "    at ");
    }

    @Test
    void readsAFolderRecursivelyInOrderAndCountsWhatItPassesOver() throws IOException {
        file("in/z.json", DOCUMENT.replace("法律援助", "丙"));
        file("in/deep/er/a.json", DOCUMENT.replace("法律援助", "甲"));
        file("in/m.JSON", DOCUMENT.replace("法律援助", "乙"));
        file("in/.hidden.json", DOCUMENT);
        file("in/~$z.docx", "lock");
        file("in/logo.png", "");
        CommandLineRun run = CommandLineRun.of("read", folder.resolve("in").toString(), "--json");

        assertThat(run.out.lines().map(line -> line.replaceAll(".*\"number\":\"1\",\"name\":\"(.)\".*", "$1")))
                .containsExactly("甲", "乙", "丙");
        assertThat(run.err)
                .isEqualTo("3 files: 3 read, 0 failed, 3 with unread text. 1 file of other types passed over.\n");
    }

    @Test
    void readsPatternsThatTheShellLeftAlone() throws IOException {
        file("in/a1.json", DOCUMENT);
        file("in/deep/a2.json", DOCUMENT);
        file("in/[b].json", DOCUMENT);

        assertThat(CommandLineRun.of("read", folder + "/in/**.json", "--json")
                        .out
                        .lines())
                .hasSize(3);
        assertThat(CommandLineRun.of("read", folder + "/in/a?.json", "--json")
                        .out
                        .lines())
                .hasSize(1);
        assertThat(CommandLineRun.of("read", folder + "/in/[b].json", "--json").out)
                .as("a name that exists is a name, not a pattern")
                .startsWith("{\n");
        assertThat(CommandLineRun.of("read", folder + "/in/*.docx").exitCode).isEqualTo(2);
    }

    @Test
    void aFolderWithoutReadableFilesIsReported() throws IOException {
        file("pictures/logo.png", "");
        CommandLineRun run =
                CommandLineRun.of("read", folder.resolve("pictures").toString());

        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.err).contains("ZS-READ-009", "no file of a readable type");
    }

    @Test
    void readsAFileOnceHoweverOftenItIsNamed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of(document));
        CommandLineRun run =
                CommandLineRun.of("read", document, folder + "/./a.json", link.toString(), folder.toString(), "--json");

        assertThat(run.out.lines()).hasSize(1);
    }

    @Test
    void writesAFilePerInputAndNeverOverAnInput() throws IOException {
        String second = file("other/a.json", DOCUMENT);
        String third = file("third/c.txt", DOCUMENT);
        Path out = folder.resolve("out dir/new");
        CommandLineRun run = CommandLineRun.of("read", document, second, third, "--json", "--out", out.toString());

        assertThat(run.out).isEmpty();
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.json.json", "a.json-2.json", "c.json");
        }
        CommandLineRun onto = CommandLineRun.of("read", document, "--json", "--out", folder.toString());
        assertThat(onto.exitCode).isZero();
        assertThat(Files.readString(Path.of(document))).isEqualTo(DOCUMENT);
        assertThat(folder.resolve("a-2.json")).exists();
    }

    @Test
    void resultsThatCannotBeWrittenStopTheRun() {
        CommandLineRun run = CommandLineRun.of("read", document, "--out", document + "/below-a-file");

        assertThat(run.exitCode).isEqualTo(74);
        assertThat(run.err).contains("cannot be written");
    }

    @Test
    void aClosedPipeEndsQuietlyAndAFullDiskDoesNot() {
        CommandLineRun closed = CommandLineRun.on(
                failing("Broken pipe"), Surroundings.Terminal.NONE, Language.ENGLISH, "read", document);
        assertThat(closed.exitCode).isZero();
        assertThat(closed.err).isEmpty();

        CommandLineRun full = CommandLineRun.on(
                failing("No space left on device"), Surroundings.Terminal.NONE, Language.ENGLISH, "read", document);
        assertThat(full.exitCode).isEqualTo(74);
        assertThat(full.err).contains("No space left on device");
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }

    @Test
    void namesAndContentsCannotSteerTheTerminal() throws IOException {
        String evil = file("new\nline\u001B[31m.json", DOCUMENT.replace("法律援助", "a\\u001b[2J\\u202eb"));
        String bad = file("bad\nZS-READ-999 fake.json", "scan");
        CommandLineRun run = CommandLineRun.of("read", evil, bad);

        assertThat(run.out + run.err).doesNotContain("\u001B", "\u202E");
        assertThat(run.out).contains("a\\u001B[2J\\u202Eb", "new\\u000Aline\\u001B[31m.json");
        assertThat(run.err.lines()).noneMatch(line -> line.startsWith("ZS-READ-999"));
    }

    @Test
    void showsABarOnlyWhereAPersonWatches() throws IOException {
        var watched = new Surroundings.Terminal(false, true, 80);
        String second = file("b.json", DOCUMENT);
        CommandLineRun batch = CommandLineRun.on(
                new ByteArrayOutputStream(), watched, Language.ENGLISH, "read", "--json", document, second);
        assertThat(batch.err).contains("\r", "2 files: 2 read");
        CommandLineRun single =
                CommandLineRun.on(new ByteArrayOutputStream(), watched, Language.ENGLISH, "read", "--json", document);
        assertThat(single.err).isEmpty();
        CommandLineRun tables = CommandLineRun.on(
                new ByteArrayOutputStream(),
                new Surroundings.Terminal(true, true, 80),
                Language.ENGLISH,
                "read",
                document,
                second);
        assertThat(tables.err).doesNotContain("\r");
    }

    @Test
    void placesAreAddedWhenAskedFor() throws IOException {
        String placed = DOCUMENT.replace(
                "\"unread\"",
                "\"places\": {\"/title\": [{\"sheet\": \"表1\", \"row\": 3, \"column\": 28}]}, \"unread\"");
        String source = file("p.json", placed);

        assertThat(CommandLineRun.of("read", source).out).doesNotContain("表1!AB3");
        assertThat(CommandLineRun.of("read", "--places", source).out).contains("/title  表1!AB3");
        assertThat(CommandLineRun.of("read", "--json", source).out).doesNotContain("\"places\"");
        assertThat(CommandLineRun.of("read", "--json", "--places", source).out).contains("\"places\"");
    }

    @Test
    void aBatchIsReadBackDocumentByDocument() throws IOException {
        String other = file("b.json", DOCUMENT.replace("法律援助", "人民调解"));
        String batch = CommandLineRun.of("read", "--json", document, other).out;
        String all = file("all.jsonl", batch);

        CommandLineRun run = CommandLineRun.of("read", "--json", all);

        assertThat(run.exitCode).isZero();
        assertThat(run.out).contains("法律援助", "人民调解");
        assertThat(run.out.lines().filter(line -> line.contains("zhunsheng/1"))).hasSize(2);
    }

    @Test
    void whatAFolderHappensToHoldIsNoFailure() throws IOException {
        file("mixed/a.json", DOCUMENT);
        file("mixed/README.md", "not");
        String folderOfBoth = folder.resolve("mixed").toString();

        CommandLineRun run = CommandLineRun.of("read", folderOfBoth);

        assertThat(run.exitCode).isZero();
        assertThat(run.err).contains("ZS-READ-005", "1 file of other types passed over");
        assertThat(CommandLineRun.of("read", folderOfBoth + "/README.md").exitCode)
                .isEqualTo(2);
    }
}

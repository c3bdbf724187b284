package org.zhunsheng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhunsheng.app.words.Language;

class IssueCommandTest {
    private static final String DOCUMENT = """
            {"format": "zhunsheng/1", "kind": "TARGET_TABLES", "title": "项目支出绩效目标表", "fiscalYear": 2024,\
             "moneyUnit": "TEN_THOUSAND_YUAN", "projects": [{"name": "../../法律援助/经费",\
             "budget": {"total": "1126240.00", "sources": [{"source": "FISCAL", "amount": "1126240.00"}]},\
             "goals": [{"horizon": "ANNUAL", "text": "应援尽援"}],\
             "indicators": [{"level1": "产出指标", "level2": "数量指标", "level3": "案件数",\
             "target": {"text": "≥280件", "operator": "GE", "value": "280", "unit": "件"}}]}]}""";

    @TempDir
    Path folder;

    private String document;
    private Path out;

    @BeforeEach
    void writeADocument() throws IOException {
        document = Files.writeString(folder.resolve("a.json"), DOCUMENT + "\n").toString();
        out = folder.resolve("out");
    }

    private CommandLineRun issue(Language language, String file, String layout, String format) {
        return CommandLineRun.in(
                language, "issue", file, "--layout", layout, "--format", format, "--out", out.toString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "html", "DOCX"})
    void writesOneFileIntoTheFolder(String format) throws IOException {
        CommandLineRun run = issue(Language.ENGLISH, document, "national-target", format);

        assertThat(run.err).isEmpty();
        assertThat(run.exitCode).isZero();
        assertThat(files()).containsExactly("a.json", "out/a." + format.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void whatWasIssuedIsReadAgain() {
        issue(Language.ENGLISH, document, "national-target", "docx");

        CommandLineRun read =
                CommandLineRun.reading("read", out.resolve("a.docx").toString(), "--json");
        assertThat(read.exitCode).isZero();
        assertThat(read.out).contains("../../法律援助/经费").contains("\"1126240\"").contains("≥280件");
    }

    @Test
    void severalDocumentsOfOneFileBecomeSeveralFiles() throws IOException {
        Files.writeString(folder.resolve("b.json"), DOCUMENT + "\n" + DOCUMENT + "\n");
        CommandLineRun run = issue(Language.ENGLISH, folder.resolve("b.json").toString(), "ningxia", "html");

        assertThat(run.exitCode).isZero();
        assertThat(files()).contains("out/b.html", "out/b-2.html");
    }

    @Test
    void aLayoutOfOnesOwnIsAFile() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), """
                id: own
                name: {zh: 自备, en: Own}
                basis: 本县
                kind: TARGET_TABLES
                title: 项目支出绩效目标表
                money: {unit: YUAN}
                page: {orientation: portrait}
                body: [{each: projects, body: [{text: "{name}"}]}]
                needs: [projects]
                carries: [projects.name]
                """);
        assertThat(issue(Language.ENGLISH, document, own.toString(), "html").exitCode)
                .isZero();
        assertThat(Files.readString(out.resolve("a.html"))).contains("法律援助");
    }

    @Test
    void whatCannotBeIssuedIsSaidInBothLanguages() {
        CommandLineRun english = issue(Language.ENGLISH, document, "department-target", "docx");
        CommandLineRun chinese = issue(Language.CHINESE, document, "department-target", "docx");

        assertThat(english.exitCode).isEqualTo(ExitCode.UNREADABLE.number());
        assertThat(english.err).contains("ZS-ISSUE-003").contains("a.json").contains("zhunsheng layouts");
        assertThat(chinese.err).contains("ZS-ISSUE-003").contains("a.json").contains("请换用其他版式");
        assertThat(out.resolve("a.docx")).doesNotExist();
    }

    @Test
    void aFileTypeThatALayoutHasNotIsRefused() {
        CommandLineRun run = issue(Language.ENGLISH, document, "hebei-2020", "xlsx");
        assertThat(run.exitCode).isEqualTo(ExitCode.UNREADABLE.number());
        assertThat(run.err).contains("ZS-ISSUE-007").contains("docx, html, pdf");
    }

    @Test
    void anUnknownLayoutIsAMistakeOfTheCommandLine() {
        CommandLineRun run = issue(Language.CHINESE, document, "hebei-1999", "docx");
        assertThat(run.exitCode).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err).contains("ZS-ISSUE-001").contains("zhunsheng layouts");
        assertThat(issue(Language.ENGLISH, document, "nowhere/own.yaml", "docx").err)
                .contains("ZS-ISSUE-001");
    }

    @Test
    void aFolderForTheResultsIsNeeded() {
        CommandLineRun run = CommandLineRun.of("issue", document, "--layout", "ningxia", "--format", "docx");
        assertThat(run.exitCode).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err).contains("--out");
    }

    @Test
    void someProjectsAreAnIssueOfTheirOwn() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "issue",
                document,
                "--layout",
                "ningxia",
                "--format",
                "html",
                "--out",
                out.toString(),
                "--projects",
                "1");
        assertThat(run.exitCode).isZero();
        assertThat(Files.readString(out.resolve("a.html"))).contains("法律援助");

        CommandLineRun unclear = CommandLineRun.in(
                Language.CHINESE,
                "issue",
                document,
                "--layout",
                "ningxia",
                "--format",
                "html",
                "--out",
                out.toString(),
                "--projects",
                "x");
        assertThat(unclear.exitCode).isEqualTo(ExitCode.USAGE.number());
        assertThat(unclear.err).contains("--projects");
    }

    @Test
    void aBadFileDoesNotStopTheOthers() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "scan");
        CommandLineRun run = issue(Language.ENGLISH, folder.toString(), "ningxia", "html");

        assertThat(run.exitCode).isEqualTo(ExitCode.UNREADABLE.number());
        assertThat(run.err).contains("1 read").contains("1 failed");
        assertThat(files()).contains("out/a.html");
    }

    @Test
    void layoutsAreListedInTheChosenLanguage() {
        assertThat(CommandLineRun.in(Language.CHINESE, "layouts").out)
                .contains("hebei-2025")
                .contains("四川省绩效目标批复表");
        assertThat(CommandLineRun.of("layouts").out)
                .contains("national-monitoring")
                .contains("Sichuan approval table");
    }
}

package org.zhunsheng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.site.SiteException;

/** {@code publish} and {@code export}: what comes out, and what is refused with which code. */
class PublishCommandTest {
    private static final String DOCUMENT = """
            {"format": "zhunsheng/1", "kind": "%s", "fiscalYear": %d, "department": {"name": "青岭县司法局"},\
             "projects": [{"name": "法律援助", "code": "13022925P00004510001E",\
             "goals": [{"horizon": "ANNUAL", "text": "应援尽援"}]}]}
            """;

    @TempDir
    Path folder;

    private String document(String name, String kind, int year) throws IOException {
        return Files.writeString(folder.resolve(name), DOCUMENT.formatted(kind, year))
                .toString();
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.in(Language.ENGLISH, arguments);
    }

    private String site() {
        return folder.resolve("site").toString();
    }

    private String names(String below) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void publishesDocumentsThatArePublicAlready() throws IOException {
        CommandLineRun run = run(
                "publish",
                document("a.json", "TARGET_TABLES", 2024),
                document("b.json", "SELF_EVALUATION", 2024),
                document("c.json", "TARGET_TABLES", 2025),
                "--formats",
                "docx",
                "--out",
                site());

        assertThat(run.exitCode).as(run.err).isZero();
        assertThat(run.err).contains("Departments: 1, projects: 2.");
        assertThat(names("site"))
                .contains("site/index.html", "/2024.html", "/2024-2025.html", "targets-1.docx", "results-1.json");
    }

    @Test
    void theLicenceIsTheOneThatWasChosen() throws IOException {
        String document = document("a.json", "TARGET_TABLES", 2024);
        CommandLineRun run = run("publish", document, "--formats", "docx", "--licence", "cc-by-4.0", "--out", site());
        assertThat(run.exitCode).as(run.err).isZero();
        assertThat(folder.resolve("site/data/datapackage.json")).content().contains("\"CC-BY-4.0\"");

        String data = folder.resolve("data").toString();
        CommandLineRun export = run("export", document, "--as", "data-package", "--licence", "ODbL-1.0", "--out", data);
        assertThat(export.exitCode).as(export.err).isZero();
        assertThat(folder.resolve("data/datapackage.json")).content().contains("\"ODbL-1.0\"");

        for (String command : List.of("publish", "export")) {
            CommandLineRun unknown = command.equals("publish")
                    ? run(command, document, "--licence", "GPL-3.0", "--out", site())
                    : run(command, document, "--as", "data-package", "--licence", "GPL-3.0", "--out", data);
            assertThat(unknown.exitCode).as(command).isEqualTo(64);
            assertThat(unknown.err).contains("GPL-3.0", "CC0-1.0", "notspecified");
        }
    }

    @Test
    void aYearIsChosen() throws IOException {
        CommandLineRun run = run(
                "publish",
                document("a.json", "TARGET_TABLES", 2024),
                document("c.json", "TARGET_TABLES", 2025),
                "--year",
                "2025",
                "--out",
                site());

        assertThat(run.exitCode).as(run.err).isZero();
        assertThat(names("site")).contains("/2025.html").doesNotContain("2024");
    }

    @Test
    void whatCannotBePublishedIsSaidAndTheOthersAre() throws IOException {
        CommandLineRun run = run(
                "publish",
                document("a.json", "TARGET_TABLES", 2024),
                document("b.json", "PROJECT_LIST", 2024),
                document("c.json", "MONITORING", 2024),
                "--out",
                site());

        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.err).contains("ZS-SITE-004", "b.json", "ZS-SITE-005", "c.json");
        assertThat(names("site")).contains("site/index.html");
    }

    @Test
    void aFolderOfSomebodyElseIsRefused() throws IOException {
        Path work = Files.createDirectory(folder.resolve("work"));
        Files.writeString(work.resolve("thesis.txt"), "years of work");

        CommandLineRun run = run("publish", document("a.json", "TARGET_TABLES", 2024), "--out", work.toString());

        assertThat(run.exitCode).isEqualTo(74);
        assertThat(run.err).contains("ZS-SITE-001");
        assertThat(names("work")).isEqualTo("work/thesis.txt");
    }

    @Test
    void withoutFilesTheDataFolderIsAsked() {
        CommandLineRun run = run("publish", "--data", folder.resolve("data").toString(), "--out", site());

        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.err).contains("ZS-SITE-006");
    }

    @Test
    void exportsOnePackage() throws IOException {
        CommandLineRun run = run(
                "export",
                document("a.json", "TARGET_TABLES", 2024),
                document("c.json", "TARGET_TABLES", 2025),
                "--as",
                "data-package",
                "--out",
                folder.resolve("data").toString());

        assertThat(run.exitCode).as(run.err).isZero();
        assertThat(names("data")).contains("data/datapackage.json", "data/projects.csv");
        assertThat(Files.readAllLines(folder.resolve("data/projects.csv"))).hasSize(3);
    }

    @Test
    void tellsWhatWillNotFitAndWritesItWhole() throws IOException {
        String file = Files.writeString(
                        folder.resolve("a.json"),
                        DOCUMENT.formatted("TARGET_TABLES", 2024).replace("应援尽援", "长".repeat(1_001)))
                .toString();

        CommandLineRun run = run(
                "export",
                file,
                "--as",
                "integrated",
                "--format",
                "json",
                "--out",
                folder.resolve("x").toString());

        assertThat(run.exitCode).isEqualTo(1);
        assertThat(run.err).contains("法律援助", "PM_PERF_GOAL_INFO.KPI_TARGET", "2,002", "2,000");
        String written = Files.readString(folder.resolve("x/a.json"));
        assertThat(written).contains("长".repeat(1_001));
    }

    @Test
    void thePageNamesEveryCode() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("zhunsheng.root", ".."), "docs/public-site.md"));
        for (SiteException.Code code : SiteException.Code.values()) {
            assertThat(page).contains("| " + code.text() + " | " + code.name() + " |");
        }
        assertThat(Pattern.compile("ZS-SITE-[0-9]{3} \\|").matcher(page).results())
                .hasSize(SiteException.Code.values().length);
    }
}

package org.zhunsheng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.app.words.Language;

class AuditCommandTest {
    private static final String DOCUMENT = """
            {"format": "zhunsheng/1", "kind": "TARGET_TABLES", "title": "项目支出绩效目标表",
             "department": {"code": "315002", "name": "某县司法局"}, "fiscalYear": 2024, "moneyUnit": "YUAN",
             "projects": [{"number": "1", "name": "法律援助工作经费",
               "budget": {"total": "300000", "sources": [{"source": "FISCAL", "amount": "290000"}]},
               "goals": [{"horizon": "ANNUAL", "text": "受理法律援助案件300件，做到应援尽援。"}],
               "indicators": [
                 {"level1": "产出指标", "level2": "数量指标", "level3": "受理法律援助案件数",
                  "target": {"text": "≥%s件", "operator": "GE", "value": "%s", "unit": "件"}}]}],
             "totals": [], "unread": []}
            """;

    @TempDir
    Path folder;

    private String alwaysMet;

    @BeforeEach
    void writeADocument() throws IOException {
        alwaysMet = file("a.json", "0");
    }

    private String file(String name, String target) throws IOException {
        return Files.writeString(folder.resolve(name), DOCUMENT.formatted(target, target))
                .toString();
    }

    @Test
    void saysWhatIsWrongWhyAndWhatToWriteInstead() {
        CommandLineRun run = CommandLineRun.in(Language.CHINESE, "audit", alwaysMet);

        assertThat(run.exitCode).isEqualTo(1);
        assertThat(run.err).isEmpty();
        assertThat(run.out)
                .contains("项目 1：法律援助工作经费", "阻断 B-02  第 1 行“受理法律援助案件数”：指标值“≥0件”", "建议  ", "依据  ")
                .contains("阻断 D-01  各资金来源合计 290,000 元，预算总额 300,000 元，相差 -10,000 元。")
                .contains("建议审核得分 ");
        assertThat(CommandLineRun.of("audit", alwaysMet).out)
                .contains("BLOCK B-02  Row 1, 受理法律援助案件数:", "Proposal  ", "Proposed review score ");
    }

    @Test
    void saysPlacesInTheReadersLanguage() throws IOException {
        String page = Files.writeString(folder.resolve("a.html"), """
                <h1>2024年项目支出绩效目标表</h1>
                <table><tr><td>项目名称</td><td colspan="3">法律援助工作经费</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>受理法律援助案件数</td><td>≥0件</td></tr></table>
                """).toString();

        assertThat(CommandLineRun.reading("--lang", "zh", "audit", page).out).contains("表1 第3行 第4列");
        assertThat(CommandLineRun.reading("--lang", "zh", "audit", "--html", page).out)
                .contains("位置：表1 第3行 第4列");
        assertThat(CommandLineRun.reading("audit", page).out).contains("table 1 row 3 column 4");
        assertThat(CommandLineRun.reading("--lang", "zh", "audit", "--json", page).out)
                .contains("\"place\" : \"table 1 row 3 column 4\"");
    }

    @Test
    void findingsBetweenTheTablesHaveThePlacesOfTheirOwnPieces() throws IOException {
        String document = DOCUMENT.formatted("0", "0").replace("\"unread\": []", """
                "unread": [{"at": "line 1:1", "text": "分享绩效目标如下"}, {"at": "line 2:1", "text": "分享绩效目标如下"},
                 {"at": "line 3:1", "text": "本年分享绩效目标"}]""");
        String read = Files.writeString(folder.resolve("b.json"), document).toString();

        assertThat(CommandLineRun.of("audit", "--json", read).out)
                .contains("line 1:1", "line 3:1")
                .doesNotContain("line 2:1");
    }

    @Test
    void jsonIsOneObjectForAllFiles() throws IOException {
        CommandLineRun run = CommandLineRun.of("audit", "--json", alwaysMet, file("b.json", "300"));

        assertThat(run.exitCode).isEqualTo(1);
        assertThat(run.out)
                .startsWith("{")
                .endsWith("}\n")
                .containsOnlyOnce("\"documents\"")
                .contains("\"rule\" : \"B-02\"", "\"severity\" : \"BLOCK\"", "\"project\" : \"法律援助工作经费\"")
                .contains("\"indicator\" : \"受理法律援助案件数\"", "\"row\" : 1", "\"field\" : \"target\"")
                .contains("\"pointer\" : \"/projects/0/indicators/0/target\"", "\"found\" : \"≥0件\"");
    }

    @Test
    void aCountyAddsRulesAndSaysWhyItSwitchesOneOff() throws IOException {
        Path rules = Files.writeString(folder.resolve("county.yaml"), """
                zhunsheng-rules: 1
                prefix: X-AB
                rules:
                  - id: X-AB-01
                    scope: project
                    severity: ERROR
                    finds: project.budget > money('20万元')
                    message: {zh: "预算 {project.budget} 元，高于二十万元。", en: "a budget of {project.budget} yuan"}
                    cites: 某县规定
                settings:
                  - {rule: B-02, off: true, reason: {zh: 本年试点, en: a trial year}}
                """);

        CommandLineRun run = CommandLineRun.in(Language.CHINESE, "audit", "--own-rules", rules.toString(), alwaysMet);
        assertThat(run.err).isEmpty();
        assertThat(run.out)
                .contains("错误 X-AB-01  预算 300,000 元，高于二十万元。", "依据  某县规定", "本地停用规则 B-02，理由：本年试点")
                .doesNotContain("阻断 B-02");
        assertThat(CommandLineRun.of("audit", "--json", "--own-rules", rules.toString(), alwaysMet).out)
                .contains("\"rule\" : \"X-AB-01\"", "\"reasonEn\" : \"a trial year\"");
        assertThat(CommandLineRun.of("audit", "--html", "--own-rules", rules.toString(), alwaysMet).out)
                .contains("Rule B-02 is switched off here: a trial year");
    }

    @Test
    void aFileOfRulesThatIsWrongEndsTheRunWithItsReasons() throws IOException {
        Path rules = Files.writeString(
                folder.resolve("county.yaml"),
                "zhunsheng-rules: 1\nsettings:\n  - {rule: Z-99, off: true, reason: x}\n");

        CommandLineRun run = CommandLineRun.of("audit", "--own-rules", rules.toString(), alwaysMet);
        assertThat(run.exitCode).isEqualTo(64);
        assertThat(run.out).isEmpty();
        assertThat(run.err).contains("county.yaml: ZS-RULE-012 line 3, rule Z-99: there is no rule \"Z-99\"");
        assertThat(CommandLineRun.of("audit", "--own-rules", folder + "/none.yaml", alwaysMet).exitCode)
                .isEqualTo(64);
    }

    @Test
    void theExitCodeTellsHowSeriousItIs() throws IOException {
        assertThat(CommandLineRun.of("audit", "--fail-on", "never", alwaysMet).exitCode)
                .isZero();
        assertThat(CommandLineRun.of("audit", "--fail-on", "INFO", alwaysMet).exitCode)
                .isEqualTo(1);
        String absent = folder.resolve("absent.docx").toString();
        assertThat(CommandLineRun.of("audit", alwaysMet, absent).exitCode).isEqualTo(2);
        assertThat(CommandLineRun.of("audit", "--fail-on", "soon", alwaysMet).exitCode)
                .isEqualTo(64);
    }

    @Test
    void anAuditOfEachFileGoesIntoAFolder() throws IOException {
        Path out = folder.resolve("out");

        CommandLineRun run = CommandLineRun.of("audit", "--json", "--out", out.toString(), alwaysMet);

        assertThat(run.exitCode).isEqualTo(1);
        assertThat(run.out).isEmpty();
        assertThat(out.resolve("a.audit.json")).content().contains("\"B-02\"");
    }

    @Test
    void aPageHoldsTheTableWithItsFindingsAndNoScript() throws IOException {
        Path out = folder.resolve("out");
        Files.writeString(
                folder.resolve("hostile.json"),
                DOCUMENT.formatted("0", "0").replace("应援尽援", "<script>alert(1)</script><img src=x onerror=y>"));

        CommandLineRun.in(
                Language.CHINESE,
                "audit",
                "--html",
                "--out",
                out.toString(),
                alwaysMet,
                folder.resolve("hostile.json").toString());

        assertThat(out.resolve("a.audit.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("受理法律援助案件数", "≥0件", "B-02", "审核依据", "<svg", "default-src 'none'");
        assertThat(out.resolve("hostile.audit.html")).content().doesNotContain("<script", "<img");
    }

    @Test
    void aWorkbookHasCommentsAtTheCellsAndAllFindings() throws IOException {
        Path out = folder.resolve("out");

        CommandLineRun run = CommandLineRun.of("audit", "--xlsx", "--out", out.toString(), alwaysMet);

        assertThat(run.exitCode).isEqualTo(1);
        assertThat(parts(out.resolve("a.audit.xlsx")))
                .anySatisfy(part -> assertThat(part).contains("B-02", "</comment>"))
                .anySatisfy(part -> assertThat(part).contains("受理法律援助案件数"));
    }

    @Test
    void noTextOfAWorkbookIsAFormula() throws IOException {
        Path file = Files.writeString(folder.resolve("formula.json"), """
                {"format": "zhunsheng/1", "kind": "TARGET_TABLES", "fiscalYear": 2025, "projects": [\
                {"name": "=cmd|' /C calc'!A0", "code": "+1", "purpose": "@SUM(1,1)", "indicators": [\
                {"level1": "=1+1", "level2": "-1", "level3": "=HYPERLINK(1)", "basis": "=2", "target": {"text": "=3"}}]}]}""");
        Path out = folder.resolve("out");

        CommandLineRun.of("audit", "--xlsx", "--out", out.toString(), file.toString());

        assertThat(parts(out.resolve("formula.audit.xlsx")))
                .noneSatisfy(part -> assertThat(part).containsPattern("<f[ >]"))
                .anySatisfy(part -> assertThat(part).contains("=cmd|", "=HYPERLINK(1)"));
    }

    private static List<String> parts(Path workbook) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                parts.add(Parser.unescapeEntities(new String(part, StandardCharsets.UTF_8), false));
            }
        }
        return parts;
    }

    @Test
    void onlyOneFormAtATimeAndNoWorkbookForATerminal() {
        assertThat(CommandLineRun.of("audit", "--json", "--html", alwaysMet).exitCode)
                .isEqualTo(64);
        Surroundings.Terminal terminal = new Surroundings.Terminal(true, true, 80);
        CommandLineRun run = CommandLineRun.on(
                new ByteArrayOutputStream(), terminal, Language.ENGLISH, "audit", "--xlsx", alwaysMet);
        assertThat(run.exitCode).isEqualTo(64);
    }

    private static final String OWN_RULES = """
            zhunsheng-rules: 1
            prefix: X-TEST
            rules:
              - id: X-TEST-01
                scope: row
                severity: WARN
                finds: row.name.contains('案件')
                message: {zh: 案件数须附说明, en: case numbers need a note}
                cites: {zh: 某县规定, en: a county's rule}
            settings:
              - rule: D-01
                off: true
                reason: {zh: 由财政系统校验, en: the finance system checks it}
            """;

    @Test
    void aCountysOwnRulesAreHeldAndItsSettingsPrinted() throws IOException {
        String rules = Files.writeString(folder.resolve("own.yaml"), OWN_RULES).toString();

        CommandLineRun run = CommandLineRun.in(Language.CHINESE, "audit", "--own-rules", rules, alwaysMet);

        assertThat(run.out).contains("警告 X-TEST-01", "案件数须附说明", "本地停用规则 D-01，理由：由财政系统校验");
        assertThat(run.out).doesNotContain("阻断 D-01");
        assertThat(CommandLineRun.of("audit", "--json", "--own-rules", rules, alwaysMet).out)
                .contains("\"X-TEST-01\"", "\"settings\"");
        assertThat(CommandLineRun.of("audit", "--json", "--own-rules", rules, alwaysMet).out)
                .containsPattern(
                        "X-TEST-01\",\\s+\"severity\" : \"WARN\",\\s+\"issueType\" : \"[A-Z]+\",\\s+\"opinionCode\" : [0-9]+");
    }

    @Test
    void aBrokenFileOfRulesIsRefusedWithEveryMistake() throws IOException {
        String rules = Files.writeString(
                        folder.resolve("own.yaml"), OWN_RULES.replace("row.name.contains('案件')", "row.nothing +"))
                .toString();

        CommandLineRun run = CommandLineRun.of("audit", "--own-rules", rules, alwaysMet);

        assertThat(run.exitCode).isEqualTo(64);
        assertThat(run.err).contains("ZS-RULE-008", "X-TEST-01", "X-TEST");
        assertThat(CommandLineRun.of("audit", "--own-rules", "absent.yaml", alwaysMet).exitCode)
                .isEqualTo(64);
    }

    @Test
    void theSameDocumentHasTheSameFindingsInTheSameOrder() {
        String first = CommandLineRun.of("audit", "--json", alwaysMet).out;

        assertThat(CommandLineRun.of("audit", "--json", alwaysMet).out).isEqualTo(first);
    }

    @Test
    void coloursAreForTerminals() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings.Terminal terminal = new Surroundings.Terminal(true, true, 80);

        CommandLineRun.on(out, terminal, Language.ENGLISH, "audit", alwaysMet);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\u001B[31m", "\u001B[0m");
        assertThat(CommandLineRun.of("audit", alwaysMet).out).doesNotContain("\u001B");
    }

    @Test
    void rulesAreListedAndExplained() {
        assertThat(CommandLineRun.in(Language.CHINESE, "rules").out).contains("B-02  阻断  指标值不得是");
        assertThat(CommandLineRun.of("rules", "b-02").out).contains("Opinion  2", "Basis  ");
        CommandLineRun unknown = CommandLineRun.of("rules", "Z-99");
        assertThat(unknown.exitCode).isEqualTo(64);
        assertThat(unknown.err).contains("Z-99");
    }
}

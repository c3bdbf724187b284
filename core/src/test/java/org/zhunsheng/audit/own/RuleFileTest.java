package org.zhunsheng.audit.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhunsheng.audit.own.RuleFileException.Code;
import org.zhunsheng.audit.own.RuleFileException.Problem;

/** Files of rules that are refused: with a code, a line, the rule, and words in both languages. */
class RuleFileTest {
    private static final String HEAD = """
            zhunsheng-rules: 1
            prefix: X-AB
            rules:
            """;

    private static String rule(String finds) {
        return HEAD + """
                  - id: X-AB-01
                    scope: row
                    severity: WARN
                    finds: %s
                    message: 找到
                    cites: 某县规定
                """.formatted(finds);
    }

    private static List<Problem> problems(String file) {
        return problems(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(byte[] file) {
        RuleFileException refused = catchThrowableOfType(RuleFileException.class, () -> OwnRules.read(file));
        assertThat(refused).as("the file was accepted").isNotNull();
        assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.chinese()).startsWith(problem.code().text()).matches("(?s).*\\p{IsHan}.*");
            assertThat(problem.english()).startsWith(problem.code().text());
        });
        return refused.problems();
    }

    private static Problem only(String file) {
        assertThat(problems(file)).hasSize(1);
        return problems(file).get(0);
    }

    @Test
    void saysLineAndRule() {
        Problem wrong = only(rule("row.nmae == 'x'"));
        assertThat(wrong.code()).isEqualTo(Code.EXPRESSION);
        assertThat(wrong.line()).isEqualTo(7);
        assertThat(wrong.rule()).isEqualTo("X-AB-01");
        assertThat(wrong.chinese()).startsWith("ZS-RULE-008 第 7 行，规则 X-AB-01：").contains("nmae");
    }

    @Test
    void saysEverythingAtOnce() {
        assertThat(problems(HEAD + """
                  - id: B-02
                    scope: page
                    severity: FATAL
                    find: "true"
                    message: 找到
                """))
                .extracting(Problem::code)
                .contains(Code.ID, Code.VALUE, Code.FORM, Code.MISSING)
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row.weight > 12.5",
                "1.5 < 2.5",
                "row.weight * 0.1 > row.score",
                "double('0.1') + double('0.2') == double('0.3')"
            })
    void refusesBinaryFractions(String finds) {
        assertThat(only(rule(finds)).code()).isEqualTo(Code.INEXACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row.weight +",
                "dyn(row).weight == 1",
                "row.weight == '10'",
                "row.target.yuan > money('abc')",
                "row.target.number > decimal('1e999999999')",
                "row.target.number > decimal('12345678901234567890123456789012345678901234567890123456789012345678901234567890')",
                "system('rm')",
                "project.rows.size() > 3",
                "document.projects.size() > 3",
                "Row{name: 'x'}.name == 'x'",
                "'{1: 2}' == '' || {1: 2}.size() > 0"
            })
    void refusesWhatHasNoMeaning(String finds) {
        assertThat(only(rule("\"" + finds.replace("\"", "\\\"") + "\"")).code()).isEqualTo(Code.EXPRESSION);
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThat(only(rule("row.name")).code()).isEqualTo(Code.ANSWER);
        assertThat(only(rule("\"true\"").replace("message: 找到", "message: \"{row.target}\""))
                        .code())
                .isEqualTo(Code.ANSWER);
    }

    @Test
    void refusesWhatCouldCostTooMuch() {
        assertThat(only(rule("row.name == '" + "长".repeat(2_000) + "'")).code()).isEqualTo(Code.COST);
        assertThat(only(rule("row.position > 1" + "+1".repeat(300))).code()).isEqualTo(Code.COST);
        assertThat(only(rule("(".repeat(60) + "true" + ")".repeat(60))).code()).isEqualTo(Code.COST);
        String loops = rule("project.rows.all(a, project.rows.all(b, project.rows.all(c, a.name != b.name + c.name)))")
                .replace("scope: row", "scope: project");
        assertThat(only(loops).code()).isEqualTo(Code.COST);
    }

    @Test
    void refusesForeignIdsAndTwins() {
        String one = rule("\"true\"");
        assertThat(only(one.replace("X-AB-01", "A-01")).code()).isEqualTo(Code.ID);
        assertThat(only(one.replace("X-AB-01", "X-CD-01")).code()).isEqualTo(Code.ID);
        assertThat(problems(one.replace("prefix: X-AB", "prefix: K")))
                .extracting(Problem::code)
                .contains(Code.ID);
        String twice = one + one.substring(one.indexOf("  - id"));
        assertThat(only(twice).code()).isEqualTo(Code.DUPLICATE);
    }

    @Test
    void refusesSettingsWithoutReasonOrRule() {
        String head = "zhunsheng-rules: 1\nsettings:\n";
        assertThat(only(head + "  - {rule: B-02, off: true}\n").code()).isEqualTo(Code.REASON);
        assertThat(only(head + "  - {rule: Z-99, off: true, reason: 试点}\n").code())
                .isEqualTo(Code.UNKNOWN_RULE);
        assertThat(only(head + "  - {rule: B-02, off: true, severity: INFO, reason: 试点}\n")
                        .code())
                .isEqualTo(Code.VALUE);
        assertThat(only(head + "  - {rule: B-02, off: true, region: 大竹, reason: 试点}\n")
                        .code())
                .isEqualTo(Code.VALUE);
        assertThat(only(head + "  - {rule: B-02, off: true, from: 2026, until: 2024, reason: 试点}\n")
                        .code())
                .isEqualTo(Code.VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x [1]\nb: *x\n",
                "a: &x {}\n",
                "a: !!java.net.URL [http://127.0.0.1]\n",
                "- !!javax.script.ScriptEngineManager []\n"
            })
    void refusesAnchorsAndTags(String file) {
        assertThat(only(file).code()).isEqualTo(Code.LIMIT);
    }

    @Test
    void refusesBombs() {
        assertThat(only("[".repeat(50_000)).code()).isEqualTo(Code.LIMIT);
        assertThat(only("a: ".repeat(1) + "{b: ".repeat(1_000) + "1").code()).isEqualTo(Code.LIMIT);
        assertThat(only("- 1\n".repeat(30_000)).code()).isEqualTo(Code.LIMIT);
        assertThat(only("x".repeat(300_000)).code()).isEqualTo(Code.LIMIT);
        assertThat(only("zhunsheng-rules: 1\nsettings:\n" + "  - {rule: B-02, off: true, reason: 试点}\n".repeat(600))
                        .code())
                .isEqualTo(Code.LIMIT);
    }

    @Test
    void refusesWhatIsNoYamlOrNoText() {
        assertThat(only("a: [1, 2\nb: 3\n").code()).isEqualTo(Code.SYNTAX);
        assertThat(only("a: 1\n\tb: 2\n").code()).isEqualTo(Code.SYNTAX);
        assertThat(problems(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}).get(0).code())
                .isEqualTo(Code.SYNTAX);
        assertThat(only("").code()).isEqualTo(Code.MISSING);
        assertThat(only("- 1").code()).isEqualTo(Code.FORM);
        assertThat(only("zhunsheng-rules: 2\n").code()).isEqualTo(Code.VALUE);
        assertThat(only("zhunsheng-rules: 1\nrule: []\n").code()).isEqualTo(Code.FORM);
        assertThat(problems("a: 1\na: 2\n").get(0).code()).isEqualTo(Code.DUPLICATE);
        assertThat(only("zhunsheng-rules: 1\n---\nzhunsheng-rules: 1\n").code()).isEqualTo(Code.FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{row.name", "{row.name}{", "{1 +}", "{row.nothing}"})
    void refusesBrokenMessages(String message) {
        String file = rule("\"true\"").replace("message: 找到", "message: \"" + message + "\"");
        assertThat(problems(file)).extracting(Problem::code).containsAnyOf(Code.FORM, Code.EXPRESSION);
    }

    @Test
    void codesStay() {
        for (Code code : Code.values()) {
            assertThat(code.text()).isEqualTo(String.format(Locale.ROOT, "ZS-RULE-%03d", code.ordinal() + 1));
        }
    }
}

package org.zhunsheng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhunsheng.app.words.Language;

class CliTest {

    @Test
    void helpSpeaksTheLanguageOfTheLocale() {
        assertThat(CommandLineRun.in(Language.CHINESE, "read", "--help").out).contains("用法：zhunsheng read", "退出码：");
        assertThat(CommandLineRun.in(Language.ENGLISH, "read", "--help").out)
                .contains("Usage: zhunsheng read", "Exit codes:");
        assertThat(CommandLineRun.in(Language.ENGLISH, "--lang=zh", "--help").out)
                .contains("用法：", "命令：");
    }

    @Test
    void theChineseHelpLeavesNoEnglishSentence() {
        for (String[] arguments : List.of(
                new String[] {"--help"},
                new String[] {"read", "--help"},
                new String[] {"audit", "--help"},
                new String[] {"rules", "--help"},
                new String[] {"serve", "--help"},
                new String[] {"completion", "--help"})) {
            assertThat(CommandLineRun.in(Language.CHINESE, arguments).out.lines())
                    .noneMatch(line -> line.matches(".*[A-Za-z]+ [a-z]+ [a-z]+ [a-z]+.*"));
        }
    }

    @Test
    void withoutACommandTheCommandsAreNamed() {
        CommandLineRun run = CommandLineRun.of();

        assertThat(run.exitCode).isEqualTo(64);
        assertThat(run.out).isEmpty();
        assertThat(run.err).contains("Usage: zhunsheng", "read", "completion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "read --jsn x",
                "raed x",
                "read x --timeout soon",
                "read x --timeout 0",
                "read x --region Sichuan",
                "read x --region 1234567",
                "read x --lang fr",
                "read x --out",
                "completion fish"
            })
    void aWrongCommandLineSaysWhatIsWrongAndWhereHelpIs(String line) {
        for (Language language : Language.values()) {
            CommandLineRun run = CommandLineRun.in(language, line.split(" "));
            assertThat(run.exitCode).isEqualTo(64);
            assertThat(run.out).isEmpty();
            assertThat(run.err.lines()).hasSize(2);
            assertThat(run.err).contains(language == Language.CHINESE ? "帮助：zhunsheng" : "Help: zhunsheng");
        }
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(CommandLineRun.of("--version").out)
                .matches("(?s)zhunsheng 准绳 [0-9]+\\.[0-9]+\\.[0-9]+.*zhunsheng/1.*");
    }

    /** A terminal may say that it is narrower than any text, or nothing at all. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "20", "54", "9999", "wide", ""})
    void helpFitsATerminalOfAnyWidth(String columns) {
        Surroundings.Terminal terminal = Surroundings.Terminal.of(List.of("out", "err"), columns);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CommandLineRun run = CommandLineRun.on(out, terminal, Language.ENGLISH, "read", "--help");

        assertThat(run.exitCode).isZero();
        assertThat(run.err).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: zhunsheng read");
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        CommandLineRun run = CommandLineRun.of("completion", "bash");

        assertThat(run.exitCode).isZero();
        assertThat(run.out).contains("complete -F", "--places", "--region", "completion");
        assertThat(CommandLineRun.of("completion", "zsh").out).contains("bashcompinit");
    }
}

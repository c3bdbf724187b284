package org.zhunsheng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhunsheng.app.serve.Setting;
import org.zhunsheng.app.serve.StartRefusal;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.reading.source.ReadingException;

/** docs/cli.md is what scripts are written against: it has to name every code and every option, and no other. */
class CommandLinePageTest {
    private static final Path PAGE = Path.of(System.getProperty("zhunsheng.root", ".."), "docs/cli.md");

    private static Map<String, String> table(String firstColumn) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        Pattern row = Pattern.compile("(?m)^\\| (" + firstColumn + ") \\| ([A-Z_]*) ?\\| .+ \\|$");
        row.matcher(Files.readString(PAGE)).results().forEach(found -> rows.put(found.group(1), found.group(2)));
        return rows;
    }

    @Test
    void namesEveryErrorCode() throws IOException {
        Map<String, String> codes = new TreeMap<>();
        for (ReadingException.Code code : ReadingException.Code.values()) {
            codes.put(code.text(), code.name());
        }
        assertThat(table("ZS-READ-\\d{3}")).isEqualTo(codes);
    }

    @Test
    void namesEveryReasonNotToBegin() throws IOException {
        Map<String, String> codes = new TreeMap<>();
        for (StartRefusal.Code code : StartRefusal.Code.values()) {
            codes.put(code.code(), code.name());
        }
        assertThat(table("ZS-SERVE-\\d{3}")).isEqualTo(codes);
    }

    @Test
    void namesEverySetting() throws IOException {
        String page = Files.readString(PAGE);
        for (Setting setting : Setting.values()) {
            assertThat(page).containsPattern("`(--)?" + setting.option() + "`");
        }
    }

    @Test
    void namesEveryExitCode() throws IOException {
        Map<String, String> codes = new TreeMap<>(Map.of("69", "")); // the launcher's own
        for (ExitCode code : ExitCode.values()) {
            codes.put(String.valueOf(code.number()), code.name());
        }
        assertThat(table("\\d+")).isEqualTo(codes);
    }

    @Test
    void namesEveryOptionAndTheHelpEveryExitCode() throws IOException {
        String page = Files.readString(PAGE);
        String read = CommandLineRun.in(Language.ENGLISH, "read", "--help").out;
        String audit = CommandLineRun.in(Language.ENGLISH, "audit", "--help").out;
        String serve = CommandLineRun.in(Language.ENGLISH, "serve", "--help").out;
        List<String> options = Pattern.compile("--[a-z]+(?:-[a-z]+)*")
                .matcher(read + audit + serve)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(page).contains(options);
        for (ExitCode code : ExitCode.values()) {
            String number = "\\b" + code.number() + "\\s";
            if (code == ExitCode.UNSTARTED) {
                assertThat(serve).containsPattern(number);
                continue;
            }
            assertThat(audit).containsPattern(number);
            if (code != ExitCode.FINDINGS) {
                assertThat(read).containsPattern(number);
            }
        }
    }
}

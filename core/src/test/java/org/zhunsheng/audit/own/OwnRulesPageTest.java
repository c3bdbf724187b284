package org.zhunsheng.audit.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhunsheng.audit.own.RuleFileException.Code;

/** docs/own-rules.md is all that an author of rules has: it names every field and every code, and its example loads. */
class OwnRulesPageTest {
    private static final Path PAGE = Path.of(System.getProperty("zhunsheng.root", ".."), "docs/own-rules.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void namesEveryFieldAndCode() throws IOException {
        String page = Files.readString(PAGE);
        for (Schema<?> schema : Vocabulary.all()) {
            schema.names().forEach(field -> assertThat(page)
                    .as("docs/own-rules.md does not name %s.%s", schema.name(), field)
                    .contains("`" + field + "`"));
        }
        for (Code code : Code.values()) {
            assertThat(page).as("docs/own-rules.md does not name a code").contains("| " + code.text() + " |");
        }
    }

    @Test
    void exampleLoads() throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();
        OwnRules own = OwnRules.read(example.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(own.rules()).hasSize(1);
        assertThat(own.settings()).hasSize(1);
    }
}

package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;

/** docs/api.md is what programs are written against. */
class ApiPageTest {
    private static final Path PAGE = Path.of(System.getProperty("zhunsheng.root", ".."), "docs/api.md");

    @Test
    void namesEveryProblemWithItsStatus() throws IOException {
        Map<String, String> written = new TreeMap<>();
        Pattern.compile("(?m)^\\| (ZS-WEB-\\d{3}) \\| ([A-Z_]+) \\| (\\d{3}) \\| .+ \\|$")
                .matcher(Files.readString(PAGE))
                .results()
                .forEach(row -> written.put(row.group(1), row.group(2) + " " + row.group(3)));
        Map<String, String> codes = new TreeMap<>();
        for (ProblemCode code : ProblemCode.values()) {
            codes.put(code.code(), code.name() + " " + code.status());
            assertThat(new Messages(Language.CHINESE).name(code)).isNotBlank();
        }
        assertThat(written).isEqualTo(codes).hasSameSizeAs(ProblemCode.values());
    }
}

package org.zhunsheng.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.issuing.layout.Layout;
import org.zhunsheng.issuing.layout.Layouts;

/** The page about issuing says what is so. */
class IssuingPageTest {
    private static final Path PAGE = Path.of(System.getProperty("zhunsheng.root", ".."), "docs/issuing.md");

    @TempDir
    private Path folder;

    @Test
    void itsExampleIsALayout() throws IOException {
        Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();
        Layout layout = Layouts.load(Files.writeString(folder.resolve("county.yaml"), example.group(1)));

        RoundTrip trip = new RoundTrip(layout, FileKind.DOCX);
        assertThat(trip.again(IssuedDocuments.ofCorpus("tt-cost-build")).projects())
                .isNotEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Issuing(layout, RoundTrip.FONTS).issue(IssuedDocuments.ofCorpus("tt-cost-build"), FileKind.HTML, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("三级指标");
    }

    @Test
    void namesEveryLayout() throws IOException {
        String page = Files.readString(PAGE);
        for (Layout layout : Layouts.all()) {
            assertThat(page).contains("`" + layout.about().id() + "`");
        }
    }

    @Test
    void namesEveryErrorCode() throws IOException {
        Map<String, String> named = new TreeMap<>();
        Pattern.compile("(?m)^\\| (ZS-ISSUE-\\d{3}) \\| ([A-Z_]+) \\| .+ \\|$")
                .matcher(Files.readString(PAGE))
                .results()
                .forEach(found -> named.put(found.group(1), found.group(2)));
        Map<String, String> codes = new TreeMap<>();
        for (IssuingException.Code code : IssuingException.Code.values()) {
            codes.put(code.text(), code.name());
        }
        assertThat(named).isEqualTo(codes);
    }
}

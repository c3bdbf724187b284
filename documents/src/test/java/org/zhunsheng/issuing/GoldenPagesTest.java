package org.zhunsheng.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunsheng.issuing.compose.Composer;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.issuing.layout.Layouts;
import org.zhunsheng.issuing.page.Contents;
import org.zhunsheng.issuing.write.Writers;
import org.zhunsheng.model.PerformanceDocument;

/** What each layout prints of a document of the corpus, as a person has looked it over. */
class GoldenPagesTest {
    private static final Path PAGES = Path.of(
            System.getProperty("zhunsheng.root", ".."), "documents/src/test/resources/org/zhunsheng/issuing/pages");

    @ParameterizedTest
    @CsvSource({
        "hebei-2020, bk-plan",
        "hebei-2025, bk-plan",
        "sichuan-approval, ap-review",
        "ningxia, se-ningxia-stars-2022",
        "guangdong-list, pl-direction",
        "national-target, tt-side-by-side",
        "national-monitoring, mo-hainan-causewords-2023",
        "national-self-evaluation, se-gansu-dates-2023",
        "department-target, do-tasks"
    })
    void theLayoutPrintsWhatSomebodyLookedOver(String layout, String document) throws IOException {
        String pages = pages(layout, IssuedDocuments.ofCorpus(document));
        Path golden = PAGES.resolve(layout + ".txt");
        if (Boolean.getBoolean("zhunsheng.golden.write")) {
            Files.createDirectories(PAGES);
            Files.writeString(golden, pages);
        }
        assertThat(pages)
                .as(
                        "%s prints %s otherwise; look it over, then run with -Dzhunsheng.golden.write=true",
                        layout, document)
                .isEqualTo(Files.readString(golden));
    }

    private static String pages(String layout, PerformanceDocument document) throws IOException {
        Composer composer = new Composer(Layouts.find(layout));
        List<Contents.Entry> contents = composer.hasContents()
                ? new Writers(new FontShelf(List.of(), List.of()))
                        .headings(FileKind.DOCX, sink -> composer.compose(document, sink, List.of()))
                : List.of();
        PageText text = new PageText();
        composer.compose(document, text, contents);
        return text.toString();
    }
}

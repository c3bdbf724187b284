package org.zhunsheng.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site takes the place of a former one as a whole, and never that of anything else. */
class SiteFolderTest {
    private static final String DOCUMENT = """
            {"format": "zhunsheng/1", "kind": "TARGET_TABLES", "fiscalYear": %d,\
             "department": {"name": "青岭县司法局"}, "projects": [{"name": "../../法律援助/经费"}]}""";

    @TempDir
    Path folder;

    private static FirstEditions year(int year) throws IOException {
        FirstEditions editions = SiteFiles.editions("13");
        editions.add(SiteFiles.json(DOCUMENT.formatted(year)));
        return editions;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFormerSiteIsReplacedAsAWhole() throws IOException {
        Path site = folder.resolve("site");
        SiteFiles.write(year(2024), site);
        assertThat(SiteFiles.of(site).keySet()).anyMatch(name -> name.endsWith("/2024.html"));

        SiteFiles.write(year(2025), site);

        assertThat(SiteFiles.of(site).keySet())
                .anyMatch(name -> name.endsWith("/2025.html"))
                .noneMatch(name -> name.contains("2024"));
        assertThat(names()).containsExactly("site");
    }

    @Test
    void aFolderOfSomebodyElseStaysAsItIs() throws IOException {
        Path work = Files.createDirectory(folder.resolve("work"));
        Files.writeString(work.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> SiteFiles.write(year(2024), work))
                .isInstanceOfSatisfying(SiteException.class, refused -> assertThat(refused.code())
                        .isEqualTo(SiteException.Code.FOREIGN_FOLDER));

        assertThat(work.resolve("thesis.txt")).hasContent("years of work");
        assertThat(names()).containsExactly("work");
    }

    @Test
    void whatCameToLieThereMeanwhileStays() throws IOException {
        Path target = folder.resolve("site");
        try (SiteFolder site = SiteFolder.begin(target)) {
            site.put("index.html", new byte[0]);
            Files.writeString(Files.createDirectory(target).resolve("thesis.txt"), "years of work");
            assertThatThrownBy(site::finish).isInstanceOf(SiteException.class);
        }
        assertThat(target.resolve("thesis.txt")).hasContent("years of work");
        assertThat(names()).containsExactly("site");
    }

    @Test
    void everybodyReadsItWhoReadsWhatElseIsMadeThere() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path site = folder.resolve("site");
        SiteFiles.write(year(2024), site);
        assertThat(Files.getPosixFilePermissions(site)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void aLinkToAFolderIsNotFollowed() throws IOException {
        Path work = Files.createDirectory(folder.resolve("work"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), work);

        assertThatThrownBy(() -> SiteFiles.write(year(2024), link)).isInstanceOf(SiteException.class);
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void namesOfProjectsAreNoNamesOfFiles() throws IOException {
        Path site = folder.resolve("a/site");
        SiteFiles.write(year(2024), site);
        assertThat(SiteFiles.of(site).keySet())
                .allMatch(name -> name.matches("[a-zA-Z0-9/._!\\-\\[\\]]+") && !name.contains(".."));
        assertThat(names()).containsExactly("a");
    }

    @Test
    void withoutAnythingToPublishNothingIsWritten() throws IOException {
        assertThatThrownBy(() -> SiteFiles.write(SiteFiles.editions(null), folder.resolve("site")))
                .isInstanceOfSatisfying(SiteException.class, refused -> assertThat(refused.code())
                        .isEqualTo(SiteException.Code.NOTHING));
        assertThat(names()).isEmpty();
    }
}

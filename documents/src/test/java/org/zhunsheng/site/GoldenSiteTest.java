package org.zhunsheng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as a person has looked them over. */
class GoldenSiteTest {
    private static final Path PAGES = Path.of(
            System.getProperty("zhunsheng.root", ".."), "documents/src/test/resources/org/zhunsheng/site/pages");

    @TempDir
    Path folder;

    private void check(String sample, String path, String golden) throws IOException {
        FirstEditions editions = SiteFiles.editions(null);
        editions.add(SiteFiles.sample(sample));
        SiteFiles.write(editions, folder.resolve(golden), Set.of());
        SortedMap<String, byte[]> files = SiteFiles.of(folder.resolve(golden));
        String page = files.keySet().stream()
                .filter(name -> name.matches(path))
                .findFirst()
                .map(name -> new String(files.get(name), StandardCharsets.UTF_8))
                .orElseThrow();
        Path file = PAGES.resolve(golden + ".html");
        if (Boolean.getBoolean("zhunsheng.golden.write")) {
            Files.createDirectories(PAGES);
            Files.writeString(file, page);
        }
        assertThat(page)
                .as("%s looks otherwise; look it over, then run with -Dzhunsheng.golden.write=true", golden)
                .isEqualTo(Files.readString(file));
    }

    @Test
    void aYearWithWithheldProjects() throws IOException {
        check("yutian-2025.doc", "d/[^/]+/2025\\.html", "year");
    }

    @Test
    void aProjectWithWeights() throws IOException {
        check("dazhu-2024.xlsx", "d/[^/]+/2024/3\\.html", "project");
    }

    @Test
    void aProjectWithResultsInEnglish() throws IOException {
        check("self-evaluation-2023.docx", "en/d/[^/]+/2023/1\\.html", "results");
    }
}

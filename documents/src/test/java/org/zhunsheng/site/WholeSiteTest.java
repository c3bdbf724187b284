package org.zhunsheng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of the samples: everything that is linked is there, and every page keeps what the house promises. */
class WholeSiteTest {
    private static final List<String> SAMPLES = List.of(
            "shunping-2020.docx",
            "yutian-2025.doc",
            "dazhu-2024.xlsx",
            "pingluo-2021.html",
            "zengcheng-2023.xls",
            "self-evaluation-2023.docx",
            "self-evaluation-2022.txt",
            "department-2024.html");

    @TempDir
    static Path folder;

    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void writeASite() throws IOException {
        SiteFiles.write(samples(), folder.resolve("site"));
        files = SiteFiles.of(folder.resolve("site"));
    }

    private static FirstEditions samples() throws IOException {
        FirstEditions editions = SiteFiles.editions(null);
        for (String sample : SAMPLES) {
            editions.add(SiteFiles.sample(sample));
        }
        return editions;
    }

    private static List<String> pages() {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".html") && !name.startsWith("files/"))
                .toList();
    }

    private static Document page(String name) {
        return Jsoup.parse(new String(files.get(name), StandardCharsets.UTF_8), "https://site.example/" + name);
    }

    @Test
    void everythingThatIsLinkedIsThere() {
        List<String> missing = new ArrayList<>();
        for (String name : pages()) {
            Document page = page(name);
            for (Element link : page.select("[href], [src]")) {
                String target = link.absUrl(link.hasAttr("href") ? "href" : "src");
                assertThat(target).as("%s leads outside", name).startsWith("https://site.example/");
                String[] parts =
                        target.substring("https://site.example/".length()).split("#", 2);
                if (!files.containsKey(parts[0])) {
                    missing.add(name + " -> " + parts[0]);
                } else if (parts.length == 2 && page(parts[0]).getElementById(parts[1]) == null) {
                    missing.add(name + " -> " + target);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(pages()).hasSizeGreaterThan(100);
    }

    @Test
    void everyPageCanBeReadWithAScreenReader() {
        for (String name : pages()) {
            Document page = page(name);
            assertThat(page.select("main h1")).as(name).hasSize(1);
            assertThat(page.select("html[lang]")).as(name).hasSize(1);
            assertThat(page.select("body > a.skip[href=#main]")).as(name).hasSize(1);
            assertThat(page.select("th:not([scope])")).as(name).isEmpty();
            assertThat(page.title()).as(name).isNotBlank();
            int level = 1;
            for (Element heading : page.select("main h1, main h2, main h3")) {
                int own = heading.tagName().charAt(1) - '0';
                assertThat(own).as("%s: %s", name, heading.text()).isLessThanOrEqualTo(level + 1);
                level = own;
            }
        }
    }

    @Test
    void noPageHasAScriptOrAStyleOfItsOwn() {
        for (String name : pages()) {
            Document page = page(name);
            assertThat(page.select("script:not([src]), style, [style], [onclick], [onload]"))
                    .as(name)
                    .isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(name)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void everyPageExistsInBothLanguages() {
        for (String name : pages()) {
            assertThat(files).containsKey(name.startsWith("en/") ? name.substring(3) : "en/" + name);
        }
    }

    @Test
    void theSameEditionsGiveTheSameBytes() throws IOException {
        SiteFiles.write(samples(), folder.resolve("again"));
        SortedMap<String, byte[]> again = SiteFiles.of(folder.resolve("again"));
        assertThat(again.keySet()).isEqualTo(files.keySet());
        files.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void theHashesAreThoseOfTheFiles() throws Exception {
        String sums = Files.readString(folder.resolve("site/SHA256SUMS"));
        assertThat(sums.lines()).hasSizeGreaterThan(SAMPLES.size());
        for (String line : sums.lines().toList()) {
            String[] parts = line.split("  ", 2);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(files.get(parts[1]));
            assertThat(HexFormat.of().formatHex(hash)).as(parts[1]).isEqualTo(parts[0]);
        }
        for (String name : pages()) {
            if (name.endsWith("-proof.html")) {
                page(name).select("#hashes code").forEach(code -> assertThat(sums)
                        .contains(code.text()));
                assertThat(page(name).select("#hashes code")).isNotEmpty();
            }
        }
    }

    @Test
    void withheldProjectsAreASentence() {
        List<String> sentences = pages().stream()
                .flatMap(name -> page(name).select(".withheld").stream())
                .map(Element::text)
                .toList();
        assertThat(sentences).anyMatch(text -> text.contains("第 6 至 13 号项目依法不予公开"));
        assertThat(sentences).anyMatch(text -> text.contains("Projects 6 to 13 are withheld"));
    }
}

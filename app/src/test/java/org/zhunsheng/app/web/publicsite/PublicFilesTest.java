package org.zhunsheng.app.web.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.opendata.DataPackage;
import org.zhunsheng.publication.Editions;
import org.zhunsheng.site.FirstEditions;
import org.zhunsheng.site.SiteWriter;
import org.zhunsheng.site.download.Downloads;

/** The server and the folder show the same, byte by byte. */
class PublicFilesTest {
    private static final Downloads DOWNLOADS =
            new Downloads(new FontShelf(List.of()), Set.of(FileKind.DOCX, FileKind.XLSX));
    private static final Instant NOON = Instant.parse("2026-01-20T04:00:00Z");

    @TempDir
    Path folder;

    private static FirstEditions editions(int... years) throws IOException {
        FirstEditions editions =
                new FirstEditions(new FirstEditions.Given("130229", null, null, LocalDate.of(2026, 1, 20)));
        for (int year : years) {
            String json = """
                    {"format": "zhunsheng/1", "kind": "TARGET_TABLES", "fiscalYear": %d,\
                     "department": {"name": "玉田县司法局"}, "projects": [\
                     {"name": "法律援助", "code": "13022925P00004510001E", "budget": {"total": "1000.00"},\
                     "indicators": [{"level1": "产出指标", "level2": "数量指标", "level3": "案件数",\
                     "target": {"text": "≥280件", "operator": "GE", "value": "280", "unit": "件"}}]},\
                     {"name": "第%d项"}]}""".formatted(year, year);
            editions.add(DocumentReader.read(json.getBytes(StandardCharsets.UTF_8), "made")
                    .document());
        }
        return editions;
    }

    private PublicFiles files(Editions editions) {
        return new PublicFiles(
                editions, DOWNLOADS, DataPackage.About.UNLICENSED, Clock.fixed(NOON, ZoneOffset.UTC), folder);
    }

    @Test
    void theServerShowsWhatTheFolderHolds() throws IOException {
        Path site = folder.resolve("site");
        new SiteWriter(editions(2024, 2025), DOWNLOADS, DataPackage.About.UNLICENSED).write(site);

        int compared = 0;
        try (PublicFiles files = files(editions(2024, 2025));
                Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString();
                if (!path.equals("SHA256SUMS") && !path.equals("zhunsheng-site.json")) {
                    assertThat(files.find(path)).as(path).isEqualTo(Files.readAllBytes(file));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    @Test
    void whatIsTakenBackIsGoneWithinSeconds() throws IOException {
        AtomicReference<Editions> present = new AtomicReference<>(editions(2024, 2025));
        Editions changing = (Editions) Proxy.newProxyInstance(
                Editions.class.getClassLoader(),
                new Class<?>[] {Editions.class},
                (proxy, method, arguments) -> method.invoke(present.get(), arguments));
        AtomicReference<Instant> time = new AtomicReference<>(NOON);
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return time.get();
            }
        };
        try (PublicFiles files = new PublicFiles(changing, DOWNLOADS, DataPackage.About.UNLICENSED, clock, folder)) {
            SiteState former = files.now();
            String page = former.shelf().places().getLast().address().path();
            assertThat(page).endsWith("2025.html");
            assertThat(files.find(page)).isNotNull();
            assertThat(new String(files.find("data/projects.csv"), StandardCharsets.UTF_8))
                    .contains("第2025项");

            present.set(editions(2024));
            time.set(NOON.plus(PublicFiles.FRESH));

            assertThat(files.find(page)).isNull();
            assertThat(files.find(page.replace(".html", "/1.html"), former))
                    .as("asked for in the state before")
                    .isNull();
            assertThat(files.now().state()).isNotEqualTo(former.state());
            assertThat(new String(files.find("data/projects.csv"), StandardCharsets.UTF_8))
                    .doesNotContain("第2025项");
            assertThat(new String(files.find("index.html"), StandardCharsets.UTF_8))
                    .doesNotContain("2025");
        }
    }

    @Test
    void whatWasSweptAwayIsMadeOnceMore() throws IOException {
        try (PublicFiles files = files(editions(2025))) {
            byte[] index = files.find("search/index.json");
            Path made;
            try (Stream<Path> all = Files.list(folder)) {
                made = all.findFirst().orElseThrow();
            }
            Files.delete(made.resolve("data_projects.csv"));
            Files.delete(made.resolve("data_indicators.csv"));
            assertThat(new String(files.find("data/projects.csv"), StandardCharsets.UTF_8))
                    .contains("第2025项");
            assertThat(files.find("data/indicators.csv")).isNotEmpty();
            assertThat(files.find("search/index.json")).isEqualTo(index);
            assertThat(files.find("data/secrets.csv")).isNull();
        }
        assertThat(folder).as("and nothing of it stays").isEmptyDirectory();
    }

    @Test
    void anotherStartOfTheProgramMayMakeOtherPages() throws IOException {
        try (PublicFiles one = files(editions(2024));
                PublicFiles other = files(editions(2024))) {
            assertThat(one.now().state()).isNotEqualTo(other.now().state());
        }
    }
}

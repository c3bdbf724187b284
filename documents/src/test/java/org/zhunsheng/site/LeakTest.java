package org.zhunsheng.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Editions;
import org.zhunsheng.publication.Matter;

/** Nothing but the editions in force is on the site: no byte of a former edition, nor of what was not understood. */
class LeakTest {
    private static final List<String> SECRETS = List.of("涉密维稳专项", "8765432.10", "8,765,432.10", "境外人员名单", "130229P999");

    private static final String FORMER = """
            {"format": "zhunsheng/1", "kind": "TARGET_TABLES", "fiscalYear": 2025, "projects": [
              {"number": "1", "name": "法律援助", "budget": {"total": "1000"}},
              {"number": "2", "code": "130229P999", "name": "涉密维稳专项", "budget": {"total": "8765432.10"},
               "goals": [{"horizon": "ANNUAL", "text": "掌握境外人员名单"}],
               "indicators": [{"level1": "产出指标", "level2": "数量指标", "level3": "境外人员名单份数"}]}],
             "totals": [{"name": "合计", "amount": "8766432.10"}]}""";

    private static final String CORRECTED = """
            {"format": "zhunsheng/1", "kind": "TARGET_TABLES", "fiscalYear": 2025, "projects": [
              {"number": "1", "name": "法律援助", "budget": {"total": "1000"}}],
             "withheld": [{"from": 2, "to": 2, "reason": "保守国家秘密法"}],
             "unread": [{"text": "涉密维稳专项 8765432.10"}]}""";

    @TempDir
    Path folder;

    /** A publication that was corrected because it held too much. */
    private static final class Corrected implements Editions {
        private final UUID publication = new UUID(1, 2);
        private final List<Edition> editions;

        Corrected() throws IOException {
            editions = List.of(edition(1, FORMER, null), edition(2, CORRECTED, "撤下误公开的内容"));
        }

        private Edition edition(int number, String json, @Nullable String notice) throws IOException {
            PerformanceDocument document = SiteFiles.json(json).withoutUnread();
            EditionHead head = new EditionHead(
                    publication,
                    number,
                    new EditionHead.Department("130229", "玉田县", "玉田县司法局"),
                    new FiscalYear(2025),
                    Matter.TARGETS,
                    LocalDate.of(2025, 2, 1),
                    Instant.parse("2025-02-0" + number + "T00:00:00Z"),
                    String.valueOf(number).repeat(64),
                    number == 1 ? "" : "1".repeat(64),
                    notice);
            return new Edition(head, document, DocumentWriter.json(document));
        }

        @Override
        public List<EditionHead> inForce() {
            return List.of(editions.getLast().head());
        }

        @Override
        public List<EditionHead> history(UUID asked) {
            return editions.stream().map(Edition::head).toList();
        }

        @Override
        public Optional<Edition> find(UUID asked, int number) {
            return Optional.of(editions.get(number - 1));
        }
    }

    @Test
    void aCorrectedEditionIsGoneFromEveryByte() throws IOException {
        SiteFiles.write(new Corrected(), folder.resolve("site"));

        var files = SiteFiles.of(folder.resolve("site"));
        files.forEach((name, bytes) -> {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                assertThat(new String(bytes, charset))
                        .as("%s in %s", name, charset)
                        .doesNotContain(SECRETS);
            }
            assertThat(name).doesNotContain(SECRETS);
        });
        String id = files.keySet().stream()
                .filter(name -> name.startsWith("d/") && name.endsWith("2025-proof.html"))
                .findFirst()
                .orElseThrow();
        assertThat(new String(files.get(id), StandardCharsets.UTF_8))
                .as("the chain tells that there was another edition, and why there is a new one")
                .contains("1".repeat(64), "2".repeat(64), "撤下误公开的内容");
    }

    @Test
    void whatWasNotUnderstoodIsNotPublished() throws IOException {
        FirstEditions editions = new FirstEditions(new FirstEditions.Given("130229", "玉田县司法局", null, SiteFiles.DAY));
        editions.add(SiteFiles.json(CORRECTED));

        SiteFiles.write(editions, folder.resolve("site"));

        SiteFiles.of(folder.resolve("site"))
                .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain(SECRETS));
    }
}

package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhunsheng.app.web.intake.DemonstrationFiles;
import org.zhunsheng.intake.ImportQuery;
import org.zhunsheng.intake.ImportState;
import org.zhunsheng.journal.Act;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.store.Store;

class DemonstrationFilesTest {
    private static final Act ACT = new Act(null, "演示", Instant.parse("2026-01-05T01:02:03Z"), "console", "-");

    @Test
    void theSamplesBecomeProjectsOfTwoYears() {
        try (ServerUnderTest server = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"))) {
            County county = County.in(server);
            Store store = server.part(Store.class);
            int made = server.part(DemonstrationFiles.class)
                    .load(county.unit("east.bureau"), DemoCounty.read().plans().in(2025), ACT);
            assertThat(made).isGreaterThan(20);
            store.read(tx -> {
                var all = tx.organisation().everything();
                var imports = tx.imports().list(new ImportQuery(null, null, Slice.first(50)), all);
                assertThat(imports.items()).allMatch(one -> one.state() == ImportState.ACCEPTED);
                assertThat(tx.projects().counts(new FiscalYear(2024), all).projects())
                        .isPositive();
                assertThat(tx.projects().counts(new FiscalYear(2025), all).withFindings())
                        .isPositive();
                return 0;
            });
        }
    }
}

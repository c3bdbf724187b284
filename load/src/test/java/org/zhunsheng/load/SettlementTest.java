package org.zhunsheng.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.planning.ProjectCounts;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.StoreSettings;

class SettlementTest {
    private static final Path SAMPLES =
            Path.of(System.getProperty("zhunsheng.root", "..")).resolve("samples");

    @TempDir
    Path folder;

    @Test
    void aCountyHasItsUnitsPeopleAndProjects() throws Exception {
        Land land = new Land(0, 1, 40);
        try (Store store = Store.open(StoreSettings.sqlite(folder.resolve("a.db")))) {
            new Settlement(store, land, Templates.in(SAMPLES), Instant.parse("2026-01-05T01:02:03Z")).found();
            Scope all = store.read(tx -> tx.organisation().everything());

            Map<UnitKind, Integer> units = store.read(tx -> tx.organisation().counts(all));
            long people = store.read(tx -> tx.people().count());
            ProjectCounts projects = store.read(tx -> tx.projects().counts(Settlement.YEAR, all));

            assertThat(units)
                    .containsEntry(UnitKind.DEPARTMENT, Land.DEPARTMENTS)
                    .containsEntry(UnitKind.UNIT, Land.DEPARTMENTS * Land.UNITS_OF_A_DEPARTMENT);
            assertThat(people).isEqualTo(land.unitsOfACounty() + 1L);
            assertThat(projects.projects()).isEqualTo(land.projects());
        }
    }
}

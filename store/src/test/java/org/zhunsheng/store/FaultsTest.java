package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.zhunsheng.store.County.ACT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.journal.ChainVerdict;
import org.zhunsheng.journal.ChainVerdict.Intact;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.store.StoreException.Code;
import org.zhunsheng.testkit.PostgresServer;
import org.zhunsheng.testkit.SmallDisk;

/** What the store says when its ground gives way, and that it goes on by itself when that is mended. */
class FaultsTest {
    @TempDir
    Path folder;

    private static void failsWith(Code code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(StoreException.class, failure -> assertThat(failure.code())
                .isEqualTo(code));
    }

    private static void add(Store store, County county, String code) {
        NewUnit unit = new NewUnit(county.justice.id(), UnitKind.UNIT, code, "第" + code + "科" + "长".repeat(150));
        store.write(ACT, tx -> tx.organisation().add(unit, county.all));
    }

    /** Writes until there is no room left. Returns how many units there are then. */
    private static int fill(Store store, County county, String prefix) {
        failsWith(Code.FULL, () -> {
            for (int i = 0; i < 100_000; i++) {
                add(store, county, prefix + i);
            }
        });
        return units(store, county);
    }

    private static int units(Store store, County county) {
        return store.read(tx -> tx.organisation().counts(county.all)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static void isIntact(Store store) {
        ChainVerdict verdict = store.read(tx -> tx.journal().verify(List.of(), counted -> {}));
        assertThat(verdict).isInstanceOf(Intact.class);
    }

    @Test
    void aFullDatabaseIsReadAndGrowsAgain() {
        StoreSettings settings = StoreUnderTest.sqlite();
        StoreSettings small =
                new StoreSettings(settings.url() + "?max_page_count=300", null, null, 2, settings.digest());
        County county;
        int before;
        try (Store store = Store.open(small)) {
            county = County.in(store);
            fill(store, county, "a");
            before = fill(store, county, "b");
            assertThat(units(store, county)).isEqualTo(before);
            isIntact(store);
        }
        try (Store store = Store.open(settings)) {
            add(store, county, "c");
            assertThat(units(store, county)).isEqualTo(before + 1);
            isIntact(store);
        }
    }

    @Test
    void aFullDiskIsReadAndWrittenAgain() throws Exception {
        Optional<SmallDisk> mounted = SmallDisk.at(folder.resolve("disk"), 3);
        assumeThat(mounted).as("only whoever may mount can make a small disk").isPresent();
        try (SmallDisk disk = mounted.orElseThrow();
                Store store = Store.open(StoreSettings.sqlite(disk.folder().resolve("zhunsheng.db")))) {
            County county = County.in(store);
            fill(store, county, "a");
            int before = fill(store, county, "b");
            assertThat(units(store, county)).isEqualTo(before);
            disk.grow(30);
            add(store, county, "c");
            assertThat(units(store, county)).isEqualTo(before + 1);
            isIntact(store);
        }
    }

    @Test
    void aServerThatWasAwayIsFoundAgain() {
        try (PostgresServer server = PostgresServer.quick();
                Store store = Store.open(StoreSettings.postgresql(server.url(), PostgresServer.USER, null))) {
            County county = County.in(store);
            add(store, county, "a");
            server.stop();
            failsWith(Code.UNREACHABLE, () -> units(store, county));
            failsWith(Code.UNREACHABLE, () -> add(store, county, "b"));
            server.start();
            add(store, county, "c");
            assertThat(units(store, county)).isEqualTo(8);
            isIntact(store);
        }
    }

    @Test
    void saysWhatIsNoDatabase() throws IOException {
        Path text = Files.writeString(folder.resolve("text.db"), "这不是数据库".repeat(500));
        failsWith(Code.DAMAGED, () -> Store.open(StoreSettings.sqlite(text)));
        failsWith(
                Code.UNREACHABLE,
                () -> Store.open(StoreSettings.sqlite(folder.resolve("nowhere").resolve("zhunsheng.db"))));
        failsWith(
                Code.UNREACHABLE,
                () -> Store.open(StoreSettings.postgresql("jdbc:postgresql://127.0.0.1:1/none", "nobody", null)));
    }

    @Test
    void leavesWhatANewerVersionMade() {
        for (StoreSettings settings : List.of(StoreUnderTest.sqlite(), StoreUnderTest.postgresql())) {
            Store.open(settings).close();
            RawSql.run(
                    settings,
                    "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                            + " installed_by, execution_time, success) values (1000, '99.1', 'later', 'SQL',"
                            + " 'V99_1__later.sql', 1, 'later', 1, "
                            + (settings.user() == null ? "1" : "true") + ")");
            failsWith(Code.TOO_NEW, () -> Store.open(settings));
        }
    }

    @Test
    void whatIsReadIsNotWritten() {
        for (StoreSettings settings : List.of(StoreUnderTest.sqlite(), StoreUnderTest.postgresql())) {
            try (Store store = Store.open(settings)) {
                County county = County.in(store);
                NewUnit unit = new NewUnit(county.justice.id(), UnitKind.UNIT, "x", "误写");
                assertThatThrownBy(() -> store.read(tx -> tx.organisation().add(unit, county.all)))
                        .isInstanceOf(StoreException.class);
                assertThat(units(store, county)).isEqualTo(6);
            }
        }
    }
}

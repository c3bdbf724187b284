package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunsheng.store.County.ACT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zhunsheng.listing.Order;
import org.zhunsheng.listing.Page;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitChange;
import org.zhunsheng.organisation.UnitIntake;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitQuery;
import org.zhunsheng.organisation.UnitRow;

/**
 * That no question reads the whole tree. Ordinarily with 20,000 units; {@code -Dstore.units=250000} makes it as large as the
 * country, and {@code -Dstore.print=true} says how long things took.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TreeScaleContract {
    private static final int UNITS = Integer.getInteger("store.units", 20_000);
    private static final List<String> OFFICES =
            List.of("司法局", "财政局", "教育局", "民政局", "卫生健康局", "交通运输局", "水务局", "审计局", "统计局");
    private static final List<String> DESKS =
            List.of("法律援助中心", "社区矫正管理局", "公证处", "人民调解委员会", "信息中心", "机关服务中心", "综合行政执法大队", "装备财务科", "培训中心", "档案馆");
    private static final Slice FIRST = Slice.first(50);

    private StoreSettings settings;
    private Store store;
    private OrganisationUnit root;
    private Scope all;
    private OrganisationUnit someCounty;

    abstract StoreSettings settings();

    @BeforeAll
    void build() {
        settings = settings();
        store = Store.open(settings);
        root = store.write(
                ACT, tx -> tx.organisation().add(new NewUnit(null, UnitKind.REGION, "0", "全国"), Scope.NOTHING));
        all = Scope.below(root.path());
        List<UnitRow> rows = rows();
        UnitIntake intake = timed(
                "add " + rows.size(),
                () -> store.write(ACT, tx -> tx.organisation().addAll(root.id(), rows, all)));
        assertThat(intake.refused()).isEmpty();
        RawSql.run(settings, "analyze");
        someCounty = find("P1C1");
    }

    private OrganisationUnit find(String code) {
        return store.read(tx -> tx.organisation().list(UnitQuery.named(code, FIRST), all)).items().stream()
                .filter(unit -> unit.identification().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    void close() {
        store.close();
    }

    private static List<UnitRow> rows() {
        List<UnitRow> rows = new ArrayList<>();
        int perCounty = 1 + OFFICES.size() * (1 + DESKS.size());
        int counties = UNITS / perCounty;
        for (int c = 0; c < counties; c++) {
            String province = "P" + c % 30;
            if (c < 30) {
                rows.add(new UnitRow(0, null, UnitKind.REGION, province, "第" + c + "省"));
            }
            String county = province + "C" + c / 30;
            String name = "第" + c + "县";
            rows.add(new UnitRow(0, province, UnitKind.REGION, county, name));
            for (int o = 0; o < OFFICES.size(); o++) {
                String office = county + "B" + o;
                rows.add(new UnitRow(0, county, UnitKind.DEPARTMENT, office, name + OFFICES.get(o)));
                for (int d = 0; d < DESKS.size(); d++) {
                    rows.add(new UnitRow(0, office, UnitKind.UNIT, office + "D" + d, name + DESKS.get(d)));
                }
            }
        }
        return rows;
    }

    @Test
    void childrenComeFromTheirIndex() {
        hasAPlan("children", UnitQuery.below(someCounty.id(), FIRST), all);
        hasAPlan("children within", UnitQuery.below(someCounty.id(), FIRST), Scope.below(someCounty.path()));
    }

    @Test
    void aScopeIsARange() {
        UnitQuery everything = new UnitQuery(null, null, null, Order.by(UnitQuery.Column.PLACE), FIRST);
        hasAPlan("county", everything, Scope.below(someCounty.path()));
    }

    @Test
    void partsOfNamesComeFromTheirIndex() {
        hasAPlan("rare", UnitQuery.named("第17县司法", FIRST), all);
        hasAPlan("common", UnitQuery.named("法律援助", FIRST), all);
        hasAPlan("rare within", UnitQuery.named("第31县", FIRST), Scope.below(someCounty.path()));
        hasAPlan("common within", UnitQuery.named("法律援助", FIRST), Scope.below(someCounty.path()));
        hasAPlan("code", UnitQuery.named("P1C1B3", FIRST), all);
        hasAPlan("one character", UnitQuery.named("全", FIRST), all);
        hasAPlan("one character within", UnitQuery.named("第", FIRST), Scope.below(someCounty.path()));
    }

    @Test
    void aCountyMovesQuickly() {
        OrganisationUnit province = find("P2");
        long revision = store.read(tx -> tx.organisation().find(someCounty.id(), all))
                .orElseThrow()
                .revision();
        OrganisationUnit moved = timed(
                "move a county of 100 units",
                () -> store.write(ACT, tx -> tx.organisation()
                        .change(someCounty.id(), revision, UnitChange.move(province.id()), all)));
        assertThat(province.path().covers(moved.path())).isTrue();
        Map<UnitKind, Integer> counts = store.read(tx -> tx.organisation().counts(Scope.below(moved.path())));
        assertThat(counts).containsEntry(UnitKind.DEPARTMENT, OFFICES.size());
        store.write(ACT, tx -> tx.organisation()
                .change(
                        someCounty.id(),
                        revision + 1,
                        UnitChange.move(find("P1").id()),
                        all));
        someCounty = find("P1C1");
    }

    private void hasAPlan(String what, UnitQuery query, Scope scope) {
        Page<OrganisationUnit> page = store.read(tx -> tx.organisation().list(query, scope));
        for (int warm = 0; warm < 3; warm++) {
            page = store.read(tx -> tx.organisation().list(query, scope));
        }
        Page<OrganisationUnit> last = page;
        timed(
                what + ", " + last.total() + " found",
                () -> store.read(tx -> tx.organisation().list(query, scope)));
        String plan = plan(query, scope);
        assertThat(plan).as(what).doesNotContainPattern("Seq Scan on unit\\b|SCAN unit\\b|SCAN unit_gram");
    }

    private String plan(UnitQuery query, Scope scope) {
        try (Connection connection = RawSql.open(settings)) {
            boolean sqlite = settings.url().startsWith("jdbc:sqlite");
            DSLContext sql = DSL.using(connection, sqlite ? SQLDialect.SQLITE : SQLDialect.POSTGRES);
            Query asked = new UnitRows(sql).rows(query, new UnitRows(sql).matching(query, scope));
            String explain = (sqlite ? "explain query plan " : "explain ")
                    + asked.getSQL(ParamType.INLINED).replace("\"public\".", "");
            // A small tree is read quicker than its index; what matters is that there is one to go by.
            sql.execute(sqlite ? "pragma query_only = true" : "set enable_seqscan = off");
            return sql.fetch(explain).format(1000);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        if (Boolean.getBoolean("store.print")) {
            System.err.println(getClass().getSimpleName() + ": " + what + ": "
                    + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
        }
        return result;
    }
}

package org.zhunsheng.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.NewPerson;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.journal.Act;
import org.zhunsheng.listing.Order;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.organisation.BudgetYear;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitQuery;
import org.zhunsheng.organisation.UnitRow;
import org.zhunsheng.planning.Breakdown;
import org.zhunsheng.planning.FindingsSummary;
import org.zhunsheng.planning.NewProject;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.Projects;
import org.zhunsheng.store.Store;

/** Fills an empty database through the same doors as the server: units, and the people and projects of some counties. */
final class Settlement {
    static final FiscalYear YEAR = new FiscalYear(2026);
    private static final int AT_ONCE = 500;
    /** Shares no factor with the number of units, so that every bureau has projects, however few there are. */
    private static final int STRIDE = 37;

    private static final List<String> BUREAUS = List.of("司法局", "财政局", "教育局", "民政局", "卫生健康局", "交通运输局", "水务局", "审计局");
    private static final List<String> OFFICES =
            List.of("法律援助中心", "社区矫正管理局", "公证处", "人民调解委员会", "信息中心", "机关服务中心", "综合行政执法大队", "装备财务科", "培训中心", "档案馆");
    private static final BigDecimal SCORE = new BigDecimal("86.5");

    private final Store store;
    private final Land land;
    private final Templates templates;
    private final Instant now;
    private final Map<String, UUID> ids = new HashMap<>();

    Settlement(Store store, Land land, Templates templates, Instant now) {
        this.store = store;
        this.land = land;
        this.templates = templates;
        this.now = now;
    }

    private Act act() {
        return new Act(null, "benchmark", now, "console", "load");
    }

    /** Founds everything. */
    void found() {
        OrganisationUnit root = store.write(act(), tx -> tx.organisation()
                .add(new NewUnit(null, UnitKind.REGION, "0", land.provinces() == 0 ? "安和县" : "全国"), Scope.NOTHING));
        Scope all = Scope.below(root.path());
        ids.put("0", root.id());
        store.write(act(), tx -> tx.organisation().addAll(root.id(), rows(), all));
        store.write(act(), tx -> tx.budgetYears()
                .open(new BudgetYear(root.id(), YEAR, BudgetYear.State.OPEN, List.of(), 0), all));
        person("country", new RoleGrant(Role.LEADER, root.id(), Extent.REGION), all);
        for (int county = 0; county < land.written(); county++) {
            settle(code(county), all);
        }
    }

    /** The code of a county: the first of each province are those whose data are written. */
    private String code(int county) {
        return land.provinces() == 0 ? "0" : "P" + county % land.provinces() + "C" + county / land.provinces();
    }

    private List<UnitRow> rows() {
        List<UnitRow> rows = new ArrayList<>();
        for (int province = 0; province < land.provinces(); province++) {
            rows.add(new UnitRow(0, null, UnitKind.REGION, "P" + province, "第" + province + "省"));
        }
        for (int county = 0; county < land.counties(); county++) {
            String code = code(county);
            String name = land.provinces() == 0 ? "安和县" : "第" + county + "县";
            if (land.provinces() > 0) {
                rows.add(new UnitRow(0, "P" + county % land.provinces(), UnitKind.REGION, code, name));
            }
            for (int bureau = 0; bureau < BUREAUS.size(); bureau++) {
                String department = code + "B" + bureau;
                String above = land.provinces() == 0 ? null : code;
                rows.add(new UnitRow(0, above, UnitKind.DEPARTMENT, department, name + BUREAUS.get(bureau)));
                for (int office = 0; office < OFFICES.size(); office++) {
                    rows.add(new UnitRow(
                            0, department, UnitKind.UNIT, department + "D" + office, name + OFFICES.get(office)));
                }
            }
        }
        return rows;
    }

    private void settle(String county, Scope all) {
        OrganisationUnit region = unit(county, all);
        List<OrganisationUnit> units = store.read(tx -> tx.organisation()
                        .list(
                                new UnitQuery(
                                        null,
                                        null,
                                        null,
                                        Order.by(UnitQuery.Column.PLACE),
                                        Slice.first(land.unitsOfACounty())),
                                Scope.below(region.path())))
                .items();
        for (OrganisationUnit unit : units) {
            RoleGrant grant =
                    switch (unit.kind()) {
                        case REGION -> new RoleGrant(Role.FINANCE_BUREAU, unit.id(), Extent.REGION);
                        case DEPARTMENT -> new RoleGrant(Role.FINANCE_SECTION, unit.id(), Extent.DEPARTMENT);
                        case UNIT -> new RoleGrant(Role.HANDLER, unit.id(), Extent.UNIT_AND_BELOW);
                    };
            person("u" + unit.identification().code(), grant, all);
        }
        List<OrganisationUnit> owners =
                units.stream().filter(unit -> unit.kind() != UnitKind.REGION).toList();
        for (int from = 0; from < land.projects(); from += AT_ONCE) {
            plan(region.identification().name(), owners, from, Math.min(from + AT_ONCE, land.projects()));
        }
    }

    private OrganisationUnit unit(String code, Scope all) {
        return store.read(tx -> tx.organisation().list(UnitQuery.named(code, Slice.first(50)), all)).items().stream()
                .filter(unit -> unit.identification().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void person(String login, RoleGrant grant, Scope all) {
        NewPerson person = new NewPerson(Login.typed(login).orElseThrow(), "王" + login, List.of(grant), null, now);
        store.write(act(), tx -> tx.people().create(person, all));
    }

    private void plan(String place, List<OrganisationUnit> owners, int from, int to) {
        store.write(act(), tx -> {
            List<Projects.Verdict> verdicts = new ArrayList<>();
            for (int number = from; number < to; number++) {
                NewProject project = new NewProject(
                        owners.get(number * STRIDE % owners.size()).id(),
                        YEAR,
                        DocumentKind.TARGET_TABLES,
                        MoneyUnit.YUAN,
                        templates.project(place, number),
                        null);
                ProjectRecord made = tx.projects().create(project, act());
                FindingsSummary found = new FindingsSummary(0, number % 3, number % 5, number % 2, SCORE);
                verdicts.add(new Projects.Verdict(made.summary().id(), 1, found, Breakdown.NONE));
            }
            tx.projects().judge(verdicts);
            return verdicts.size();
        });
    }
}

package org.zhunsheng.app.serve;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhunsheng.app.web.identity.DemoAccounts;
import org.zhunsheng.app.web.identity.Passwords;
import org.zhunsheng.app.web.intake.DemonstrationFiles;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.NewPassword;
import org.zhunsheng.identity.NewPerson;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.journal.Act;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.BudgetYear;
import org.zhunsheng.organisation.BudgetYear.Deadline;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.Stage;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitQuery;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/**
 * A made-up county to try things out in: the justice bureau with its offices, the finance bureau, two fiscal years, somebody of
 * every role, and the samples as documents and projects. Only for an empty database; its accounts are no secret.
 */
final class DemoCounty implements DemoAccounts {
    /** What opens the door for all of them; the page of signing in knows it, too. */
    static final String PASSWORD = "demo";

    private static final String JUSTICE = "301001";
    private static final String FINANCE = "302001";
    private static final String LEGAL_AID = "301001001";
    private static final String SECTION = "301001005";
    private static final String REGION = "519900";
    private static final List<NewOffice> OFFICES = List.of(
            new NewOffice(REGION, UnitKind.DEPARTMENT, JUSTICE, "青岭县司法局"),
            new NewOffice(REGION, UnitKind.DEPARTMENT, FINANCE, "青岭县财政局"),
            new NewOffice(JUSTICE, UnitKind.UNIT, LEGAL_AID, "法律援助中心"),
            new NewOffice(JUSTICE, UnitKind.UNIT, "301001002", "社区矫正管理局"),
            new NewOffice(JUSTICE, UnitKind.UNIT, "301001003", "普法与依法治理科"),
            new NewOffice(JUSTICE, UnitKind.UNIT, "301001004", "人民参与和促进法治科"),
            new NewOffice(JUSTICE, UnitKind.UNIT, SECTION, "财务科"),
            new NewOffice(JUSTICE, UnitKind.UNIT, "301001006", "行政复议与应诉科"),
            new NewOffice(FINANCE, UnitKind.UNIT, "302001001", "绩效管理科"),
            new NewOffice(FINANCE, UnitKind.UNIT, "302001002", "行政政法科"));
    private static final List<NewOfficer> OFFICERS = List.of(
            new NewOfficer("jingban", "周敏", Role.HANDLER, JUSTICE, Extent.UNIT_AND_BELOW),
            new NewOfficer("yuanzhu", "吴兰", Role.HANDLER, LEGAL_AID, Extent.OWN_UNIT),
            new NewOfficer("caiwu", "何芳", Role.FINANCE_SECTION, SECTION, Extent.DEPARTMENT),
            new NewOfficer("caizheng", "罗建国", Role.FINANCE_BUREAU, FINANCE, Extent.REGION),
            new NewOfficer("juzhang", "唐明", Role.LEADER, JUSTICE, Extent.DEPARTMENT),
            new NewOfficer("pingjia", "沈静", Role.EVALUATOR, FINANCE, Extent.REGION),
            new NewOfficer("shenji", "田野", Role.AUDITOR, REGION, Extent.REGION),
            new NewOfficer("guanli", "高翔", Role.ADMINISTRATOR, REGION, Extent.REGION));

    private final Store store;
    private final Clock clock;
    private final Passwords passwords;
    private final DemonstrationFiles files;

    DemoCounty(Store store, Clock clock, Passwords passwords, DemonstrationFiles files) {
        this.store = store;
        this.clock = clock;
        this.passwords = passwords;
        this.files = files;
    }

    private record NewOffice(String above, UnitKind kind, String code, String name) {}

    private record NewOfficer(String login, String name, Role role, String unit, Extent extent) {}

    @Override
    public List<Account> all() {
        return OFFICERS.stream()
                .map(officer -> new Account(
                        officer.login(), officer.name(), officer.role().name()))
                .toList();
    }

    /** Builds it in an empty database. Refuses one in which anybody else is. */
    void build() {
        List<String> there = store.read(tx -> OFFICERS.stream()
                .map(NewOfficer::login)
                .filter(login -> tx.people().byLogin(new Login(login)).isPresent())
                .toList());
        if (there.size() == OFFICERS.size()) {
            return;
        }
        if (store.read(tx -> tx.people().count()) > 0) {
            throw new StartRefusal(StartRefusal.Code.SETTING, null, Setting.DEMO.option(), "true");
        }
        Instant now = clock.instant();
        String hash = passwords.hash(PASSWORD);
        Act act = new Act(null, "demo", now, "console", "-");
        UUID bureau = store.write(act, tx -> {
            UUID justice = county(tx, now);
            OFFICERS.forEach(officer -> letIn(officer, hash, now, tx));
            return justice;
        });
        int year = LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai")).getYear();
        files.load(bureau, new FiscalYear(year - 1), new FiscalYear(year), act);
    }

    private static UUID county(Transaction tx, Instant now) {
        UUID region = tx.organisation()
                .add(new NewUnit(null, UnitKind.REGION, REGION, "青岭县"), Scope.NOTHING)
                .id();
        Scope everything = tx.organisation().everything();
        List<UUID> made = new ArrayList<>();
        for (NewOffice office : OFFICES) {
            UUID above = office.above().equals(REGION) ? region : unit(office.above(), tx);
            made.add(tx.organisation()
                    .add(new NewUnit(above, office.kind(), office.code(), office.name()), everything)
                    .id());
        }
        int year = LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai")).getYear();
        for (int each = year - 1; each <= year + 1; each++) {
            tx.budgetYears()
                    .open(
                            new BudgetYear(region, new FiscalYear(each), BudgetYear.State.OPEN, deadlines(each), 0),
                            everything);
        }
        return made.getFirst();
    }

    private static UUID unit(String code, Transaction tx) {
        var query = UnitQuery.named(code, Slice.first(1));
        return tx.organisation()
                .list(query, tx.organisation().everything())
                .items()
                .getFirst()
                .id();
    }

    private static List<Deadline> deadlines(int year) {
        return List.of(
                new Deadline(Stage.DECLARE, null, LocalDate.of(year - 1, 10, 31)),
                new Deadline(Stage.DEPARTMENT_REVIEW, null, LocalDate.of(year - 1, 11, 15)),
                new Deadline(Stage.FINANCE_REVIEW, null, LocalDate.of(year - 1, 12, 10)),
                new Deadline(Stage.MONITORING_1, null, LocalDate.of(year, 7, 31)),
                new Deadline(Stage.MONITORING_2, null, LocalDate.of(year, 10, 31)),
                new Deadline(Stage.SELF_EVALUATION, null, LocalDate.of(year + 1, 3, 31)));
    }

    private static void letIn(NewOfficer officer, String hash, Instant now, Transaction tx) {
        UUID unit = unit(officer.unit(), tx);
        RoleGrant grant = new RoleGrant(officer.role(), unit, officer.extent());
        UUID id = tx.people()
                .create(
                        new NewPerson(new Login(officer.login()), officer.name(), List.of(grant), hash, now),
                        tx.organisation().everything())
                .id();
        tx.people().changePassword(id, new NewPassword(hash, false, 1, now));
    }
}

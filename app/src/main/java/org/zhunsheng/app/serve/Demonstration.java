package org.zhunsheng.app.serve;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.identity.DemoAccounts;
import org.zhunsheng.app.web.identity.Passwords;
import org.zhunsheng.app.web.intake.DemonstrationFiles;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.NewPassword;
import org.zhunsheng.identity.NewPerson;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.journal.Act;
import org.zhunsheng.listing.Order;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.BeijingTime;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.BudgetYear;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitQuery;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/**
 * A made-up county to look around in: a justice bureau with its offices, a finance bureau, two fiscal years, the samples as
 * documents and projects, and one account for each role. Only a new database takes it. Its accounts share one password that
 * is made at random for each data folder, so that a forgotten demonstration is no open door.
 */
public final class Demonstration implements DemoAccounts {
    private static final String ACTOR = "演示";
    private static final int MOST_OF_A_NAME = 100;

    private final Store store;
    private final Clock clock;
    private final Passwords passwords;
    private final @Nullable DemoPassword secret;

    /** With where the password is kept; without it nothing is shown. */
    Demonstration(Store store, Clock clock, Passwords passwords, @Nullable DemoPassword secret) {
        this.store = store;
        this.clock = clock;
        this.passwords = passwords;
        this.secret = secret;
    }

    /**
     * Makes the county where the database is new, and completes one that was not finished. A database in which others work is
     * refused.
     */
    void build(DemonstrationFiles files, DemonstrationPublications publications) {
        if (secret == null) {
            return;
        }
        if (store.read(tx -> tx.people().count()) > 0) {
            if (secret.known() == null) {
                throw new StartRefusal(StartRefusal.Code.SETTING, null, Setting.DEMO.option(), "true");
            }
            complete(files, publications);
            return;
        }
        DemoCounty county = DemoCounty.read();
        String password = secret.make(passwords::oneTime);
        String oneTime = passwords.hashOneTime(password);
        String lasting = passwords.hash(password);
        int year = BeijingTime.dayOf(clock.instant()).getYear();
        Act act = new Act(null, ACTOR, clock.instant(), "console", "-");
        Map<String, UUID> units = new HashMap<>();
        store.write(act, tx -> {
            units.putAll(plant(tx, county));
            years(tx, county, unit(units, county.region().code()), year);
            county.people().forEach(member -> settle(tx, member, units, new Hashes(oneTime, lasting)));
            return units;
        });
        UUID bureau = unit(units, county.plans().bureau());
        files.load(bureau, county.plans().in(year), act);
        publications.build(bureau, year, act);
    }

    private void complete(DemonstrationFiles files, DemonstrationPublications publications) {
        DemoCounty.Plans plans = DemoCounty.read().plans();
        String code = plans.bureau();
        UnitQuery named = new UnitQuery(null, code, null, Order.by(UnitQuery.Column.CODE), Slice.first(MOST_OF_A_NAME));
        int year = BeijingTime.dayOf(clock.instant()).getYear();
        Act act = new Act(null, ACTOR, clock.instant(), "console", "-");
        store.read(tx -> tx.organisation().list(named, tx.organisation().everything())).items().stream()
                .filter(unit -> unit.identification().code().equals(code))
                .findFirst()
                .ifPresent(bureau -> {
                    files.load(bureau.id(), plans.in(year), act);
                    publications.build(bureau.id(), year, act);
                });
    }

    private record Hashes(String oneTime, String lasting) {}

    private static Map<String, UUID> plant(Transaction tx, DemoCounty county) {
        Map<String, UUID> units = new HashMap<>();
        OrganisationUnit root = tx.organisation()
                .add(
                        new NewUnit(
                                null,
                                UnitKind.REGION,
                                county.region().code(),
                                county.region().name()),
                        Scope.NOTHING);
        units.put(county.region().code(), root.id());
        Scope all = tx.organisation().everything();
        for (DemoCounty.Department department : county.departments()) {
            UUID bureau = add(tx, root.id(), UnitKind.DEPARTMENT, department.named(), all);
            units.put(department.named().code(), bureau);
            department.units().forEach(unit -> units.put(unit.code(), add(tx, bureau, UnitKind.UNIT, unit, all)));
        }
        return units;
    }

    private static UUID unit(Map<String, UUID> units, String code) {
        UUID unit = units.get(code);
        if (unit == null) {
            throw new IllegalStateException("the demonstration county has no unit " + code);
        }
        return unit;
    }

    private static UUID add(Transaction tx, UUID parent, UnitKind kind, DemoCounty.Named unit, Scope all) {
        return tx.organisation()
                .add(new NewUnit(parent, kind, unit.code(), unit.name()), all)
                .id();
    }

    private static void years(Transaction tx, DemoCounty county, UUID region, int present) {
        for (int year = present - 1; year <= present; year++) {
            int fiscal = year;
            List<BudgetYear.Deadline> deadlines = county.due().entrySet().stream()
                    .map(due -> new BudgetYear.Deadline(
                            due.getKey(), null, due.getValue().in(fiscal)))
                    .toList();
            tx.budgetYears()
                    .open(
                            new BudgetYear(region, new FiscalYear(year), BudgetYear.State.OPEN, deadlines, 0),
                            tx.organisation().everything());
        }
    }

    private void settle(Transaction tx, DemoCounty.Member member, Map<String, UUID> units, Hashes hashes) {
        UUID unit = unit(units, member.unit());
        Person person = tx.people()
                .create(
                        new NewPerson(
                                new Login(member.login()),
                                member.name(),
                                List.of(new RoleGrant(member.role(), unit, member.extent())),
                                hashes.oneTime(),
                                clock.instant()),
                        tx.organisation().everything());
        tx.people().changePassword(person.id(), new NewPassword(hashes.lasting(), false, 0, clock.instant()));
    }

    @Override
    public List<Account> all() {
        String password = secret == null ? null : secret.known();
        if (password == null) {
            return List.of();
        }
        return DemoCounty.read().people().stream()
                .map(member -> new Account(member.login(), member.name(), member.role(), password))
                .toList();
    }
}

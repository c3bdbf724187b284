package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunsheng.store.County.ACT;
import static org.zhunsheng.store.County.NOW;
import static org.zhunsheng.store.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.NewPassword;
import org.zhunsheng.identity.NewPerson;
import org.zhunsheng.identity.Officer;
import org.zhunsheng.identity.People;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.PersonChange;
import org.zhunsheng.identity.PersonQuery;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.listing.Order;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitChange;
import org.zhunsheng.refusal.Refusal;

/** What is promised about people, whatever database they lie in. */
abstract class IdentityContract {
    private static final People.Lockout LOCKOUT = new People.Lockout(3, Duration.ofMinutes(15));

    private StoreSettings settings;
    private Store store;
    private County county;

    abstract StoreSettings settings();

    @BeforeEach
    void open() {
        settings = settings();
        store = Store.open(settings);
        county = County.in(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void people(Consumer<PeopleTable> work) {
        store.write(ACT, tx -> {
            work.accept(tx.people());
            return 0;
        });
    }

    private Person again(Person person) {
        return store.read(tx -> tx.people().byId(person.id()).orElseThrow());
    }

    private List<String> logins(PersonQuery query, Scope scope) {
        return store.read(tx -> tx.people().list(query, scope).items().stream()
                .map(Person::login)
                .toList());
    }

    private static PersonQuery named(String text) {
        return new PersonQuery(text, null, null, Order.by(PersonQuery.Column.LOGIN), Slice.first(50));
    }

    @Test
    void findsWhoWasLetIn() {
        Person made = county.person("wang.fang", Role.HANDLER, county.desk, Extent.DEPARTMENT);
        Person found =
                store.read(tx -> tx.people().byLogin(new Login("wang.fang")).orElseThrow());
        assertThat(found).isEqualTo(made);
        assertThat(found.mustChangePassword()).isTrue();
        assertThat(found.home()).isEqualTo(county.desk.path());
        Officer officer = found.officer();
        assertThat(officer.scopeOf(Permission.PROJECT_WRITE)).isEqualTo(Scope.below(county.justice.path()));
        assertThat(officer.may(Permission.USER_WRITE)).isFalse();
    }

    @Test
    void rolesHoldWhereTheyWereGiven() {
        Person person = county.person(
                "li",
                new RoleGrant(Role.HANDLER, county.legalAid.id(), Extent.OWN_UNIT),
                new RoleGrant(Role.ADMINISTRATOR, county.correction.id(), Extent.UNIT_AND_BELOW));
        Officer officer = person.officer();
        assertThat(officer.scopeOf(Permission.PROJECT_READ)).isEqualTo(Scope.only(county.legalAid.path()));
        assertThat(officer.scopeOf(Permission.USER_WRITE)).isEqualTo(Scope.below(county.correction.path()));
        assertThat(person.home()).isEqualTo(county.justice.path());
    }

    @Test
    void whoIsInactiveCanDoNothing() {
        Person person = county.person("li", Role.HANDLER, county.legalAid, Extent.OWN_UNIT);
        people(people -> people.change(person.id(), 1, new PersonChange(null, false, null, "退休"), county.all));
        assertThat(again(person).officer().permissions()).isEmpty();
    }

    @Test
    void rolesSleepWithTheirUnits() {
        Person person = county.person("li", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        store.write(ACT, tx -> tx.organisation().change(county.justice.id(), 1, UnitChange.active(false), county.all));
        assertThat(again(person).roles().getFirst().dormant()).isTrue();
        assertThat(again(person).officer().permissions()).isEmpty();
        store.write(ACT, tx -> tx.organisation().change(county.justice.id(), 2, UnitChange.active(true), county.all));
        assertThat(again(person).officer().permissions()).isNotEmpty();
    }

    @Test
    void loginsAreTakenOnce() {
        county.person("li", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        assertRefused(
                new Refusal.Taken("login", "li"),
                () -> county.person("li", Role.LEADER, county.justice, Extent.OWN_UNIT));
    }

    @Test
    void onlyTheScopeSeesAndCounts() {
        Person desk = county.person("desk", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        Person money = county.person("money", Role.FINANCE_BUREAU, county.finance, Extent.REGION);
        county.person("nobody");
        Scope justice = Scope.below(county.justice.path());
        assertThat(logins(PersonQuery.all(Slice.first(50)), justice)).containsExactly("desk");
        assertThat(logins(PersonQuery.all(Slice.first(50)), county.all)).containsExactly("desk", "money", "nobody");
        assertThat(logins(PersonQuery.all(Slice.first(50)), Scope.NOTHING)).isEmpty();
        assertThat(store.<Long>read(tx -> tx.people()
                        .list(PersonQuery.all(Slice.first(1)), justice)
                        .total()))
                .isEqualTo(1);
        assertThat(store.<Boolean>read(
                        tx -> tx.people().find(desk.id(), justice).isPresent()))
                .isTrue();
        assertThat(store.<Boolean>read(
                        tx -> tx.people().find(money.id(), justice).isPresent()))
                .isFalse();
    }

    @Test
    void findsByPartsOfNamesAndByFilters() {
        county.person("li.na", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        county.person("liu", Role.LEADER, county.justice, Extent.OWN_UNIT);
        county.person("zhao", Role.FINANCE_BUREAU, county.finance, Extent.REGION);
        assertThat(logins(named("li"), county.all)).containsExactly("li.na", "liu");
        assertThat(logins(named("王ZH"), county.all)).containsExactly("zhao");
        assertThat(logins(named("ha"), county.all)).containsExactly("zhao");
        assertThat(logins(named("王"), county.all)).hasSize(3);
        assertThat(logins(named("%"), county.all)).isEmpty();
        assertThat(logins(named("_i"), county.all)).isEmpty();
        assertThat(logins(named("a\0"), county.all)).isEmpty();
        Order<PersonQuery.Column> order = new Order<>(PersonQuery.Column.LOGIN, true);
        assertThat(logins(new PersonQuery(null, county.justice.id(), null, order, Slice.first(9)), county.all))
                .containsExactly("liu", "li.na");
        assertThat(logins(new PersonQuery(null, county.justice.id(), Role.LEADER, order, Slice.first(9)), county.all))
                .containsExactly("liu");
        assertThat(logins(
                        new PersonQuery(null, county.finance.id(), null, order, Slice.first(9)),
                        Scope.below(county.justice.path())))
                .isEmpty();
    }

    @Test
    void nobodyGivesMoreThanTheyReach() {
        Scope office = Scope.below(county.legalAid.path());
        NewPerson wide = new NewPerson(
                new Login("li"),
                "李",
                List.of(new RoleGrant(Role.AUDITOR, county.legalAid.id(), Extent.REGION)),
                "hash",
                NOW);
        assertRefused(new Refusal.OutOfReach("grants"), () -> people(people -> people.create(wide, office)));
        NewPerson elsewhere = new NewPerson(
                new Login("li"),
                "李",
                List.of(new RoleGrant(Role.HANDLER, county.finance.id(), Extent.OWN_UNIT)),
                "hash",
                NOW);
        assertRefused(
                new Refusal.Absent("unit", county.finance.id().toString()),
                () -> people(people -> people.create(elsewhere, office)));
        NewPerson nothing = new NewPerson(new Login("li"), "李", List.of(), "hash", NOW);
        assertRefused(new Refusal.OutOfReach("grants"), () -> people(people -> people.create(nothing, office)));
        assertThat(store.<Long>read(tx -> tx.people().count())).isZero();
    }

    @Test
    void nobodyTakesOverWhoReachesFurther() {
        Scope office = Scope.below(county.legalAid.path());
        Person auditor = county.person("audit", Role.AUDITOR, county.legalAid, Extent.REGION);
        NewPassword password = new NewPassword("mine", true, 5, NOW);
        assertRefused(
                new Refusal.OutOfReach("grants"),
                () -> people(people -> people.resetPassword(auditor.id(), password, office)));
        assertRefused(
                new Refusal.OutOfReach("grants"),
                () -> people(
                        people -> people.change(auditor.id(), 1, new PersonChange(null, false, null, null), office)));
        assertRefused(new Refusal.OutOfReach("grants"), () -> people(people -> people.unlock(auditor.id(), office)));
        assertRefused(
                new Refusal.Absent("person", auditor.id().toString()),
                () -> people(people -> people.unlock(auditor.id(), Scope.below(county.finance.path()))));
    }

    @Test
    void changesStartFromThePresentRevision() {
        Person person = county.person("li", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        PersonChange rename = new PersonChange("李娜", null, null, null);
        people(people -> assertThat(
                        people.change(person.id(), 1, rename, county.all).revision())
                .isEqualTo(2));
        assertRefused(
                new Refusal.Stale(1, 2), () -> people(people -> people.change(person.id(), 1, rename, county.all)));
        assertThat(logins(named("李娜"), county.all)).containsExactly("li");
        assertThat(logins(named("王li"), county.all)).isEmpty();
    }

    @Test
    void replacesRoles() {
        Person person = county.person("li", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        List<RoleGrant> grants = List.of(new RoleGrant(Role.LEADER, county.justice.id(), Extent.DEPARTMENT));
        people(people -> people.change(person.id(), 1, new PersonChange(null, null, grants, null), county.all));
        assertThat(again(person).roles()).extracting(held -> held.grant()).isEqualTo(grants);
        assertRefused(
                new Refusal.Unfit("grants", "given-twice"),
                () -> people(people -> people.change(
                        person.id(),
                        2,
                        new PersonChange(null, null, List.of(grants.getFirst(), grants.getFirst()), null),
                        county.all)));
    }

    @Test
    void namesAreWhatTheySeem() {
        for (String name : List.of(" ", "王\u202e芳", "王\n芳", "王\0", "王".repeat(101))) {
            NewPerson person = new NewPerson(new Login("li"), name, List.of(), null, NOW);
            assertRefused(Refusal.Unfit.class, () -> people(people -> people.create(person, county.all)));
        }
    }

    @Test
    void remembersFormerPasswords() {
        Person person = county.person("li", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        for (int i = 1; i <= 4; i++) {
            NewPassword next = new NewPassword("hash-" + i, false, 2, NOW);
            people(people -> people.changePassword(person.id(), next));
        }
        var credentials = store.read(tx -> tx.people().credentials(person.id()).orElseThrow());
        assertThat(credentials.passwordHash()).isEqualTo("hash-4");
        assertThat(credentials.formerHashes()).containsExactly("hash-3", "hash-2");
        assertThat(credentials.toString()).doesNotContain("hash");
        assertThat(again(person).mustChangePassword()).isFalse();
    }

    @Test
    void aPasswordThatWasReplacedProvesNothing() {
        Person person = county.person("li", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        people(people -> people.resetPassword(person.id(), new NewPassword("reset", true, 2, NOW), county.all));
        assertRefused(
                new Refusal.Unfit("current", "replaced-meanwhile"),
                () -> people(people ->
                        people.replacePassword(person.id(), "hash-0", new NewPassword("mine", false, 2, NOW))));
        people(people -> people.rehash(person.id(), "hash-0", "hash-0-better"));
        assertThat(hash(person)).isEqualTo("reset");
        people(people -> people.rehash(person.id(), "reset", "reset-better"));
        people(people -> people.replacePassword(person.id(), "reset-better", new NewPassword("mine", false, 2, NOW)));
        assertThat(hash(person)).isEqualTo("mine");
    }

    private @Nullable String hash(Person person) {
        return store.read(tx -> tx.people().credentials(person.id()).orElseThrow())
                .passwordHash();
    }

    @Test
    void whoMovesIsTheMatterOfBothPlaces() {
        Person person = county.person("li", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        List<RoleGrant> there = List.of(new RoleGrant(Role.HANDLER, county.finance.id(), Extent.OWN_UNIT));
        people(people -> people.change(person.id(), 1, new PersonChange(null, null, there, null), county.all));
        assertThat(RawSql.rows(settings, "select unit_path from journal_entry order by sequence desc")
                        .getFirst()
                        .get("unit_path"))
                .isEqualTo(county.region.path().text());
    }

    @Test
    void tooManyFailuresLockTheDoor() {
        Person person = county.person("li", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        for (int i = 0; i < 2; i++) {
            people(people ->
                    assertThat(people.failed(person.id(), NOW, LOCKOUT)).isNull());
        }
        people(people -> assertThat(people.failed(person.id(), NOW, LOCKOUT)).isEqualTo(NOW.plus(LOCKOUT.length())));
        assertThat(again(person).isLocked(NOW.plusSeconds(899))).isTrue();
        assertThat(again(person).isLocked(NOW.plusSeconds(900))).isFalse();
        people(people -> assertThat(people.failed(person.id(), NOW.plusSeconds(60), LOCKOUT))
                .isEqualTo(NOW.plus(LOCKOUT.length())));
        people(people -> people.unlock(person.id(), county.all));
        assertThat(again(person).isLocked(NOW)).isFalse();
        assertThat(again(person).revision()).isEqualTo(1);
    }

    @Test
    void aOneTimeCodeIsGoodOnce() {
        Person person = county.person("li", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        people(people -> {
            people.offerSecondFactor(person.id(), "secret");
            assertThat(people.byId(person.id()).orElseThrow().secondFactor()).isFalse();
            people.confirmSecondFactor(person.id(), 100);
            assertThat(people.byId(person.id()).orElseThrow().secondFactor()).isTrue();
            assertThat(people.spendStep(person.id(), 100)).isFalse();
            assertThat(people.spendStep(person.id(), 101)).isTrue();
            assertThat(people.spendStep(person.id(), 101)).isFalse();
            people.removeSecondFactor(person.id());
            assertThat(people.credentials(person.id()).orElseThrow().secondFactor())
                    .isNull();
        });
    }

    @Test
    void isVouchedForByOneHouse() {
        Person li = county.person("li", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        Person na = county.person("na", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        people(people -> people.bind(li.id(), "https://idp|7"));
        assertThat(store.read(tx -> tx.people().byExternalSubject("https://idp|7"))
                        .orElseThrow()
                        .id())
                .isEqualTo(li.id());
        assertRefused(
                new Refusal.Taken("externalSubject", "https://idp|7"),
                () -> people(people -> people.bind(na.id(), "https://idp|7")));
        people(people -> people.bind(li.id(), null));
    }

    @Test
    void isTakenForSomebodyOfAnotherHouseOnceAndOnlyWithoutAPassword() {
        Person li = county.person("li", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        people(people -> {
            Person na = people.create(new NewPerson(new Login("na"), "娜", List.of(), null, NOW), county.all);
            assertThat(people.bindFirst(li.id(), "https://idp|1")).isFalse();
            assertThat(people.bindFirst(na.id(), "https://idp|2")).isTrue();
            assertThat(people.bindFirst(na.id(), "https://idp|3")).isFalse();
            assertThat(people.byExternalSubject("https://idp|2").orElseThrow().id())
                    .isEqualTo(na.id());
        });
    }

    @Test
    void whatIsNotThereIsRefused() {
        UUID nobody = UUID.randomUUID();
        assertRefused(Refusal.Absent.class, () -> people(people -> people.failed(nobody, NOW, LOCKOUT)));
        assertThat(store.<Boolean>read(tx -> tx.people().credentials(nobody).isPresent()))
                .isFalse();
    }
}

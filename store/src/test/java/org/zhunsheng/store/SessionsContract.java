package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhunsheng.store.County.ACT;
import static org.zhunsheng.store.County.NOW;
import static org.zhunsheng.store.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhunsheng.identity.AccessToken;
import org.zhunsheng.identity.AccessTokens;
import org.zhunsheng.identity.NewPassword;
import org.zhunsheng.identity.People;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.PersonChange;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.Session;
import org.zhunsheng.identity.Sessions.NewSession;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.refusal.Refusal;

/** What is promised about sessions and the tokens of machines, whatever database they lie in. */
abstract class SessionsContract {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Instant END = NOW.plus(Duration.ofHours(8));

    private StoreSettings settings;
    private Store store;
    private County county;
    private Person person;

    abstract StoreSettings settings();

    @BeforeEach
    void open() {
        settings = settings();
        store = Store.open(settings);
        county = County.in(store);
        person = county.person("li", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        begin("t-1");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void begin(String token) {
        store.write(ACT, tx -> {
            tx.sessions().begin(new NewSession(person.id(), token, "csrf-" + token, NOW, END, "10.0.0.7"));
            return 0;
        });
    }

    private Optional<Session> session(String token, Instant now) {
        return store.read(tx -> tx.sessions().find(token, now, IDLE));
    }

    private <T> T sessions(Function<SessionsTable, T> work) {
        return store.write(ACT, tx -> work.apply(tx.sessions()));
    }

    private <T> T tokens(Function<AccessTokensTable, T> work) {
        return store.write(ACT, tx -> work.apply(tx.accessTokens()));
    }

    @Test
    void findsWhoIsSignedIn() {
        Session session = session("t-1", NOW).orElseThrow();
        assertThat(session.person().id()).isEqualTo(person.id());
        assertThat(session.person().officer().scopeOf(Permission.PROJECT_READ))
                .isEqualTo(Scope.only(county.desk.path()));
        assertThat(session.csrfToken()).isEqualTo("csrf-t-1");
        assertThat(session.person().seenAt()).isEqualTo(NOW);
        assertThat(session("t-2", NOW)).isEmpty();
    }

    @Test
    void keepsNoToken() {
        assertThat(RawSql.rows(settings, "select * from web_session").toString())
                .contains(Digests.ofToken("t-1"), "csrf-t-1")
                .doesNotContain("=t-1");
    }

    @Test
    void endsByItself() {
        assertThat(session("t-1", NOW.plus(IDLE).minusMillis(1))).isPresent();
        assertThat(session("t-1", NOW.plus(IDLE))).isEmpty();
        assertThat(session("t-1", END)).isEmpty();
        assertThat(this.<Integer>sessions(sessions -> sessions.purge(NOW.plus(IDLE), IDLE)))
                .isEqualTo(1);
    }

    @Test
    void isTouchedOnceAMinute() {
        assertThat(this.<Boolean>sessions(sessions -> sessions.touch("t-1", NOW.plusSeconds(59))))
                .isFalse();
        assertThat(this.<Boolean>sessions(sessions -> sessions.touch("t-1", NOW.plusSeconds(60))))
                .isTrue();
        assertThat(session("t-1", NOW.plus(IDLE))).isPresent();
    }

    @Test
    void endsWhenAsked() {
        begin("t-2");
        begin("t-3");
        sessions(sessions -> {
            sessions.end("t-1");
            sessions.end("t-1");
            return 0;
        });
        assertThat(session("t-1", NOW)).isEmpty();
        assertThat(this.<Integer>sessions(sessions -> sessions.endAll(person.id(), "t-2")))
                .isEqualTo(1);
        assertThat(session("t-2", NOW)).isPresent();
        assertThat(session("t-3", NOW)).isEmpty();
    }

    @Test
    void endsWithItsPerson() {
        AccessToken token = token("m-1");
        store.write(
                ACT, tx -> tx.people().change(person.id(), 1, new PersonChange(null, false, null, null), county.all));
        assertThat(session("t-1", NOW)).isEmpty();
        assertThatObject(store.read(tx -> tx.accessTokens().find("m-1", NOW))).isEqualTo(Optional.empty());
        assertRefused(Refusal.Absent.class, () -> begin("t-9"));
        assertThat(token.name()).isEqualTo("上报");
    }

    @Test
    void nobodyComesInThroughALockedDoor() {
        store.write(ACT, tx -> {
            tx.people().failed(person.id(), NOW, new People.Lockout(1, Duration.ofMinutes(15)));
            return 0;
        });
        assertRefused(new Refusal.Unfit("login", "locked"), () -> begin("t-2"));
        assertThat(session("t-2", NOW)).isEmpty();
        assertThat(store.<Boolean>read(
                        tx -> tx.people().byId(person.id()).orElseThrow().isLocked(NOW)))
                .isTrue();
    }

    @Test
    void machinesEndWithTheirOwnersPassword() {
        token("m-1");
        store.write(ACT, tx -> {
            tx.people().resetPassword(person.id(), new NewPassword("hash", true, 5, NOW), county.all);
            return 0;
        });
        assertThatObject(store.read(tx -> tx.accessTokens().find("m-1", NOW))).isEqualTo(Optional.empty());
        assertThatObject(store.read(tx -> tx.accessTokens().of(person.id()))).isEqualTo(List.of());
    }

    @Test
    void whoComesBackFindsNoMachines() {
        token("m-1");
        for (boolean active : new boolean[] {false, true}) {
            store.write(ACT, tx -> tx.people()
                    .change(person.id(), active ? 2 : 1, new PersonChange(null, active, null, null), county.all));
        }
        assertThatObject(store.read(tx -> tx.accessTokens().find("m-1", NOW))).isEqualTo(Optional.empty());
    }

    @Test
    void twoOfTheSameNameClash() {
        assertThatThrownBy(() -> begin("t-1"))
                .isInstanceOfSatisfying(StoreException.class, clash -> assertThat(clash.code())
                        .isEqualTo(StoreException.Code.CONFLICT));
    }

    @Test
    void endsWithItsPassword() {
        store.write(ACT, tx -> {
            tx.people().resetPassword(person.id(), new NewPassword("hash", true, 5, NOW), county.all);
            return 0;
        });
        assertThat(session("t-1", NOW)).isEmpty();
    }

    private AccessToken token(String token) {
        return tokens(tokens -> tokens.create(new AccessTokens.NewToken(
                person.id(), "上报", token, Set.of(Permission.PROJECT_READ, Permission.JOURNAL_READ), NOW, END)));
    }

    @Test
    void aMachineDoesAtMostWhatItsOwnerMay() {
        AccessToken made = token("m-1");
        AccessTokens.Bearer bearer =
                store.read(tx -> tx.accessTokens().find("m-1", NOW)).orElseThrow();
        assertThat(bearer.token()).isEqualTo(made);
        assertThat(bearer.officer().permissions()).containsExactly(Permission.PROJECT_READ);
        assertThatObject(store.read(tx -> tx.accessTokens().find("m-1", END))).isEqualTo(Optional.empty());
        assertThatObject(store.read(tx -> tx.accessTokens().find("m-2", NOW))).isEqualTo(Optional.empty());
    }

    @Test
    void tokensAreRevokedByTheirOwner() {
        AccessToken made = token("m-1");
        Person other = county.person("na", Role.HANDLER, county.desk, Extent.OWN_UNIT);
        assertRefused(
                Refusal.Absent.class,
                () -> tokens(tokens -> {
                    tokens.revoke(other.id(), made.id(), NOW);
                    return 0;
                }));
        assertThatObject(store.read(tx -> tx.accessTokens().of(person.id()))).isEqualTo(List.of(made));
        tokens(tokens -> {
            tokens.revoke(person.id(), made.id(), NOW);
            return 0;
        });
        assertThatObject(store.read(tx -> tx.accessTokens().of(person.id()))).isEqualTo(List.of());
        assertThatObject(store.read(tx -> tx.accessTokens().find("m-1", NOW))).isEqualTo(Optional.empty());
    }

    @Test
    void tokensAreTouchedOnceAMinute() {
        AccessToken made = token("m-1");
        assertThat(this.<Boolean>tokens(tokens -> tokens.touch(made.id(), NOW))).isTrue();
        assertThat(this.<Boolean>tokens(tokens -> tokens.touch(made.id(), NOW.plusSeconds(59))))
                .isFalse();
    }

    @Test
    void whoTouchesNothingLeavesNoTrace() {
        long before = store.read(tx -> tx.journal().length());
        sessions(sessions -> sessions.touch("t-1", NOW.plusSeconds(60)));
        assertThat(store.<Long>read(tx -> tx.journal().length())).isEqualTo(before);
    }
}

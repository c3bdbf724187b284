package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.FORMER_PASSWORD;
import static org.zhunsheng.store.tables.Tables.PERSON;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.identity.Credentials;
import org.zhunsheng.identity.HeldRole;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.NewPassword;
import org.zhunsheng.identity.NewPerson;
import org.zhunsheng.identity.People;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.PersonChange;
import org.zhunsheng.identity.PersonQuery;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Journal;
import org.zhunsheng.listing.Page;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/** The people in their tables. */
public final class PeopleTable implements People {
    private static final int NAME = 100;

    private final DSLContext sql;
    private final PersonRows rows;
    private final RoleGrants grants;
    private final PersonJournal journal;
    private final SessionsTable sessions;
    private final AccessTokensTable tokens;

    PeopleTable(DSLContext sql, Journal journal) {
        this.sql = sql;
        this.rows = new PersonRows(sql);
        this.grants = new RoleGrants(sql);
        this.journal = new PersonJournal(journal);
        this.sessions = new SessionsTable(sql, journal);
        this.tokens = new AccessTokensTable(sql, journal);
    }

    @Override
    public Optional<Person> find(UUID id, Scope scope) {
        return byId(id).filter(person -> rows.sees(scope, person));
    }

    @Override
    public Page<Person> list(PersonQuery query, Scope scope) {
        return rows.page(query, scope);
    }

    @Override
    public long count() {
        return sql.fetchCount(PERSON);
    }

    @Override
    public Optional<Person> byId(UUID id) {
        return rows.one(PERSON.ID.eq(id));
    }

    @Override
    public Optional<Person> byLogin(Login login) {
        return rows.one(PERSON.LOGIN.eq(login.text()));
    }

    @Override
    public Optional<Person> byExternalSubject(String subject) {
        return rows.one(PERSON.EXTERNAL_SUBJECT.eq(subject));
    }

    @Override
    public Optional<Credentials> credentials(UUID id) {
        List<String> former = sql.select(FORMER_PASSWORD.PASSWORD_HASH)
                .from(FORMER_PASSWORD)
                .where(FORMER_PASSWORD.PERSON_ID.eq(id))
                .orderBy(FORMER_PASSWORD.REPLACED_AT.desc())
                .fetch(FORMER_PASSWORD.PASSWORD_HASH);
        return sql.selectFrom(PERSON)
                .where(PERSON.ID.eq(id))
                .fetchOptional(row ->
                        new Credentials(row.getPasswordHash(), former, row.getSecondFactor(), row.getSecondFactorOn()));
    }

    @Override
    public Person create(NewPerson person, Scope by) {
        String login = person.login().text();
        String name = Words.kept("name", person.name(), NAME);
        List<HeldRole> roles = givenBy(by, person.grants());
        if (sql.fetchExists(PERSON, PERSON.LOGIN.eq(login))) {
            throw new Refused(new Refusal.Taken("login", login));
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        sql.insertInto(PERSON)
                .set(PERSON.ID, id)
                .set(PERSON.LOGIN, login)
                .set(PERSON.NAME, name)
                .set(PERSON.PASSWORD_HASH, person.passwordHash())
                .set(PERSON.MUST_CHANGE_PASSWORD, person.passwordHash() != null)
                .set(PERSON.ACTIVE, true)
                .set(PERSON.FAILURES, 0)
                .set(PERSON.SECOND_FACTOR_ON, false)
                .set(PERSON.SECOND_FACTOR_STEP, -1L)
                .set(PERSON.CREATED_AT, person.at())
                .set(PERSON.REVISION, 1L)
                .execute();
        grants.replace(id, roles);
        rows.name(id, name);
        Person made = present(id);
        journal.created(made);
        return made;
    }

    @Override
    public Person change(UUID id, long revision, PersonChange change, Scope by) {
        Person before = changeable(id, by);
        Refused.unlessPresent(revision, before.revision());
        String name = change.name() == null ? before.name() : Words.kept("name", change.name(), NAME);
        boolean active = change.active() == null ? before.active() : change.active();
        int done = sql.update(PERSON)
                .set(PERSON.NAME, name)
                .set(PERSON.ACTIVE, active)
                .set(PERSON.REVISION, PERSON.REVISION.plus(1))
                .where(PERSON.ID.eq(id).and(PERSON.REVISION.eq(revision)))
                .execute();
        Refused.unlessPresent(revision, done == 1 ? revision : revision + 1);
        if (change.grants() != null) {
            grants.replace(id, givenBy(by, change.grants()));
        }
        if (!name.equals(before.name())) {
            rows.name(id, name);
        }
        Person after = present(id);
        journal.changed(before, after, change.reason());
        if (!active) {
            sessions.endAll(id, null);
            tokens.endAll(id);
        }
        return after;
    }

    @Override
    public void resetPassword(UUID id, NewPassword password, Scope by) {
        Person person = changeable(id, by);
        keep(id, password);
        sessions.endAll(id, null);
        journal.note(Action.PASSWORD_RESET, person);
        tokens.endAll(id);
    }

    @Override
    public void unlock(UUID id, Scope by) {
        Person person = changeable(id, by);
        sql.update(PERSON)
                .set(PERSON.FAILURES, 0)
                .setNull(PERSON.LOCKED_UNTIL)
                .where(PERSON.ID.eq(id))
                .execute();
        journal.note(Action.UNLOCK, person);
    }

    @Override
    public void changePassword(UUID id, NewPassword password) {
        Person person = present(id);
        keep(id, password);
        journal.note(Action.PASSWORD_CHANGE, person);
    }

    @Override
    public void replacePassword(UUID id, String proven, NewPassword password) {
        // Takes the row for us, so that nobody else's password can come between.
        int done = sql.update(PERSON)
                .set(PERSON.PASSWORD_HASH, proven)
                .where(PERSON.ID.eq(id).and(PERSON.PASSWORD_HASH.eq(proven)))
                .execute();
        if (done == 0) {
            throw new Refused(new Refusal.Unfit("current", "replaced-meanwhile"));
        }
        changePassword(id, password);
    }

    @Override
    public void rehash(UUID id, String proven, String hash) {
        sql.update(PERSON)
                .set(PERSON.PASSWORD_HASH, hash)
                .where(PERSON.ID.eq(id).and(PERSON.PASSWORD_HASH.eq(proven)))
                .execute();
    }

    @Override
    public @Nullable Instant failed(UUID id, Instant at, Lockout lockout) {
        Person person = present(id);
        if (person.isLocked(at)) {
            return person.lockedUntil();
        }
        int failures = sql.update(PERSON)
                .set(PERSON.FAILURES, PERSON.FAILURES.plus(1))
                .where(PERSON.ID.eq(id))
                .returningResult(PERSON.FAILURES)
                .fetchSingle()
                .value1();
        journal.note(Action.SIGN_IN_FAILED, person);
        if (failures < lockout.failures()) {
            return null;
        }
        Instant until = at.plus(lockout.length());
        sql.update(PERSON)
                .set(PERSON.FAILURES, 0)
                .set(PERSON.LOCKED_UNTIL, until)
                .where(PERSON.ID.eq(id))
                .execute();
        journal.note(Action.LOCK, person, new FieldChange("/lockedUntil", null, until.toString()));
        return until;
    }

    @Override
    public void speak(UUID id, String language) {
        sql.update(PERSON)
                .set(PERSON.LANGUAGE, Words.kept("language", language, 8))
                .where(PERSON.ID.eq(id))
                .execute();
    }

    @Override
    public void bind(UUID id, @Nullable String externalSubject) {
        Person person = present(id);
        if (externalSubject != null && byExternalSubject(externalSubject).isPresent()) {
            throw new Refused(new Refusal.Taken("externalSubject", externalSubject));
        }
        sql.update(PERSON)
                .set(PERSON.EXTERNAL_SUBJECT, externalSubject)
                .where(PERSON.ID.eq(id))
                .execute();
        journal.note(
                Action.CHANGE,
                person,
                new FieldChange("/externalSubject", null, externalSubject == null ? null : "bound"));
    }

    @Override
    public boolean bindFirst(UUID id, String externalSubject) {
        Person person = present(id);
        int done = sql.update(PERSON)
                .set(PERSON.EXTERNAL_SUBJECT, externalSubject)
                .where(PERSON.ID.eq(id))
                .and(PERSON.PASSWORD_HASH.isNull())
                .and(PERSON.EXTERNAL_SUBJECT.isNull())
                .execute();
        if (done == 1) {
            journal.note(Action.CHANGE, person, new FieldChange("/externalSubject", null, "bound"));
        }
        return done == 1;
    }

    @Override
    public void offerSecondFactor(UUID id, String secret) {
        present(id);
        secondFactor(id, secret, false);
    }

    @Override
    public void confirmSecondFactor(UUID id, long step) {
        Person person = present(id);
        sql.update(PERSON)
                .set(PERSON.SECOND_FACTOR_ON, true)
                .set(PERSON.SECOND_FACTOR_STEP, step)
                .where(PERSON.ID.eq(id).and(PERSON.SECOND_FACTOR.isNotNull()))
                .execute();
        journal.note(Action.SECOND_FACTOR_ON, person);
    }

    @Override
    public void removeSecondFactor(UUID id) {
        Person person = present(id);
        secondFactor(id, null, false);
        journal.note(Action.SECOND_FACTOR_OFF, person);
    }

    @Override
    public boolean keepSecrets() {
        return sql.fetchExists(PERSON, PERSON.SECOND_FACTOR.isNotNull());
    }

    @Override
    public boolean spendStep(UUID id, long step) {
        return sql.update(PERSON)
                        .set(PERSON.SECOND_FACTOR_STEP, step)
                        .where(PERSON.ID.eq(id).and(PERSON.SECOND_FACTOR_STEP.lt(step)))
                        .execute()
                == 1;
    }

    private void secondFactor(UUID id, @Nullable String secret, boolean on) {
        sql.update(PERSON)
                .set(PERSON.SECOND_FACTOR, secret)
                .set(PERSON.SECOND_FACTOR_ON, on)
                .set(PERSON.SECOND_FACTOR_STEP, -1L)
                .where(PERSON.ID.eq(id))
                .execute();
    }

    private void keep(UUID id, NewPassword password) {
        String replaced = sql.select(PERSON.PASSWORD_HASH)
                .from(PERSON)
                .where(PERSON.ID.eq(id))
                .fetchSingle(PERSON.PASSWORD_HASH);
        List<Instant> former = new ArrayList<>(sql.select(FORMER_PASSWORD.REPLACED_AT)
                .from(FORMER_PASSWORD)
                .where(FORMER_PASSWORD.PERSON_ID.eq(id))
                .orderBy(FORMER_PASSWORD.REPLACED_AT.desc())
                .fetch(FORMER_PASSWORD.REPLACED_AT));
        if (replaced != null) {
            // Two within one millisecond, or a clock that was set back, must not lose one.
            Instant at = former.isEmpty() || former.getFirst().isBefore(password.at())
                    ? password.at()
                    : former.getFirst().plusMillis(1);
            sql.insertInto(FORMER_PASSWORD).values(id, at, replaced).execute();
            former.addFirst(at);
        }
        if (former.size() > password.remembered()) {
            sql.deleteFrom(FORMER_PASSWORD)
                    .where(FORMER_PASSWORD.PERSON_ID.eq(id))
                    .and(FORMER_PASSWORD.REPLACED_AT.in(former.subList(password.remembered(), former.size())))
                    .execute();
        }
        sql.update(PERSON)
                .set(PERSON.PASSWORD_HASH, password.hash())
                .set(PERSON.MUST_CHANGE_PASSWORD, password.mustChange())
                .set(PERSON.FAILURES, 0)
                .setNull(PERSON.LOCKED_UNTIL)
                .where(PERSON.ID.eq(id))
                .execute();
    }

    private Person present(UUID id) {
        return byId(id).orElseThrow(Refused.absent("person", id));
    }

    private Person changeable(UUID id, Scope by) {
        Person person = find(id, by).orElseThrow(Refused.absent("person", id));
        if (!mayChange(person.roles(), by)) {
            throw new Refused(new Refusal.OutOfReach("grants"));
        }
        return person;
    }

    private boolean mayChange(List<HeldRole> roles, Scope by) {
        return roles.isEmpty()
                ? by.isWhole()
                : by.contains(Scope.union(roles.stream().map(HeldRole::reach).toList()));
    }

    /** Roles as they would be held, given by somebody whose scope holds all that they reach. */
    private List<HeldRole> givenBy(Scope by, List<RoleGrant> given) {
        List<HeldRole> roles = grants.wouldHold(given);
        for (HeldRole role : roles) {
            if (!by.covers(role.unitPath())) {
                throw new Refused(new Refusal.Absent("unit", role.grant().unit().toString()));
            }
        }
        if (!mayChange(roles, by)) {
            throw new Refused(new Refusal.OutOfReach("grants"));
        }
        return roles;
    }
}

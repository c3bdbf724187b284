package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PERSON;
import static org.zhunsheng.store.tables.Tables.WEB_SESSION;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.Session;
import org.zhunsheng.identity.Sessions;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.Journal;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/** Who is signed in, in their table. */
public final class SessionsTable implements Sessions {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final DSLContext sql;
    private final PersonRows people;
    private final PersonJournal journal;

    SessionsTable(DSLContext sql, Journal journal) {
        this.sql = sql;
        this.people = new PersonRows(sql);
        this.journal = new PersonJournal(journal);
    }

    @Override
    public void begin(NewSession session) {
        Person person = person(session.person()).orElseThrow(Refused.absent("person", session.person()));
        if (!person.active()) {
            throw Refused.absent("person", session.person()).get();
        }
        // Whoever tried many passwords at once comes in with none: what failed meanwhile has locked the door by now.
        int open = sql.update(PERSON)
                .set(PERSON.FAILURES, 0)
                .setNull(PERSON.LOCKED_UNTIL)
                .set(PERSON.SEEN_AT, session.at())
                .where(PERSON.ID.eq(session.person()))
                .and(PERSON.LOCKED_UNTIL.isNull().or(PERSON.LOCKED_UNTIL.le(session.at())))
                .execute();
        if (open == 0) {
            throw new Refused(new Refusal.Unfit("login", "locked"));
        }
        sql.insertInto(WEB_SESSION)
                .set(WEB_SESSION.TOKEN_HASH, Digests.ofToken(session.token()))
                .set(WEB_SESSION.PERSON_ID, session.person())
                .set(WEB_SESSION.CSRF_TOKEN, session.csrfToken())
                .set(WEB_SESSION.CREATED_AT, session.at())
                .set(WEB_SESSION.SEEN_AT, session.at())
                .set(WEB_SESSION.EXPIRES_AT, session.expiresAt())
                .set(WEB_SESSION.FROM_ADDRESS, session.from())
                .execute();
        journal.note(Action.SIGN_IN, person);
    }

    @Override
    public Optional<Session> find(String token, Instant now, Duration idle) {
        return sql.selectFrom(WEB_SESSION)
                .where(WEB_SESSION.TOKEN_HASH.eq(Digests.ofToken(token)))
                .and(WEB_SESSION.EXPIRES_AT.gt(now))
                .and(WEB_SESSION.SEEN_AT.gt(now.minus(idle)))
                .fetchOptional()
                .flatMap(row -> person(row.getPersonId())
                        .filter(Person::active)
                        .map(person -> new Session(
                                person,
                                row.getCsrfToken(),
                                row.getCreatedAt(),
                                row.getSeenAt(),
                                row.getExpiresAt(),
                                row.getFromAddress())));
    }

    @Override
    public boolean touch(String token, Instant now) {
        String hash = Digests.ofToken(token);
        boolean written = sql.update(WEB_SESSION)
                        .set(WEB_SESSION.SEEN_AT, now)
                        .where(WEB_SESSION.TOKEN_HASH.eq(hash))
                        .and(WEB_SESSION.SEEN_AT.le(now.minus(MINUTE)))
                        .execute()
                == 1;
        if (written) {
            sql.update(PERSON)
                    .set(PERSON.SEEN_AT, now)
                    .where(PERSON.ID.eq(
                            DSL.select(WEB_SESSION.PERSON_ID).from(WEB_SESSION).where(WEB_SESSION.TOKEN_HASH.eq(hash))))
                    .execute();
        }
        return written;
    }

    @Override
    public void end(String token) {
        sql.deleteFrom(WEB_SESSION)
                .where(WEB_SESSION.TOKEN_HASH.eq(Digests.ofToken(token)))
                .returningResult(WEB_SESSION.PERSON_ID)
                .fetchOptional(WEB_SESSION.PERSON_ID)
                .flatMap(this::person)
                .ifPresent(person -> journal.note(Action.SIGN_OUT, person));
    }

    @Override
    public int endAll(UUID person, @Nullable String exceptToken) {
        Condition others = WEB_SESSION.PERSON_ID.eq(person);
        if (exceptToken != null) {
            others = others.and(WEB_SESSION.TOKEN_HASH.ne(Digests.ofToken(exceptToken)));
        }
        return sql.deleteFrom(WEB_SESSION).where(others).execute();
    }

    @Override
    public int purge(Instant now, Duration idle) {
        return sql.deleteFrom(WEB_SESSION)
                .where(WEB_SESSION.EXPIRES_AT.le(now).or(WEB_SESSION.SEEN_AT.le(now.minus(idle))))
                .execute();
    }

    private Optional<Person> person(UUID id) {
        return people.one(PERSON.ID.eq(id));
    }
}

package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.ACCESS_TOKEN;
import static org.zhunsheng.store.tables.Tables.PERSON;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.zhunsheng.identity.AccessToken;
import org.zhunsheng.identity.AccessTokens;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.identity.Person;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Journal;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.refusal.Refused;
import org.zhunsheng.store.tables.tables.records.AccessTokenRecord;

/** The tokens of machines in their table. */
public final class AccessTokensTable implements AccessTokens {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int NAME = 100;

    private final DSLContext sql;
    private final PersonRows people;
    private final Journal journal;

    AccessTokensTable(DSLContext sql, Journal journal) {
        this.sql = sql;
        this.people = new PersonRows(sql);
        this.journal = journal;
    }

    @Override
    public AccessToken create(NewToken token) {
        Person owner = owner(token.person()).orElseThrow(Refused.absent("person", token.person()));
        AccessToken made = new AccessToken(
                UuidCreator.getTimeOrderedEpoch(),
                Words.kept("name", token.name(), NAME),
                token.permissions(),
                token.at(),
                token.expiresAt(),
                null);
        sql.insertInto(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.ID, made.id())
                .set(ACCESS_TOKEN.PERSON_ID, token.person())
                .set(ACCESS_TOKEN.NAME, made.name())
                .set(ACCESS_TOKEN.TOKEN_HASH, Digests.ofToken(token.token()))
                .set(ACCESS_TOKEN.PERMISSIONS, text(made.permissions()))
                .set(ACCESS_TOKEN.CREATED_AT, made.createdAt())
                .set(ACCESS_TOKEN.EXPIRES_AT, made.expiresAt())
                .execute();
        note(
                Action.CREATE,
                made,
                owner,
                List.of(
                        new FieldChange("/permissions", null, text(made.permissions())),
                        new FieldChange("/expiresAt", null, made.expiresAt().toString())));
        return made;
    }

    @Override
    public List<AccessToken> of(UUID person) {
        return sql.selectFrom(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.PERSON_ID.eq(person))
                .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                .orderBy(ACCESS_TOKEN.CREATED_AT.desc(), ACCESS_TOKEN.ID.desc())
                .fetch(AccessTokensTable::token);
    }

    @Override
    public Optional<Bearer> find(String token, Instant now) {
        return sql.selectFrom(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.TOKEN_HASH.eq(Digests.ofToken(token)))
                .and(ACCESS_TOKEN.EXPIRES_AT.gt(now))
                .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                .fetchOptional()
                .flatMap(row -> owner(row.getPersonId()).filter(Person::active).map(owner -> {
                    AccessToken found = token(row);
                    return new Bearer(found, owner, owner.officer().limitedTo(found.permissions()));
                }));
    }

    @Override
    public boolean touch(UUID id, Instant now) {
        return sql.update(ACCESS_TOKEN)
                        .set(ACCESS_TOKEN.USED_AT, now)
                        .where(ACCESS_TOKEN.ID.eq(id))
                        .and(ACCESS_TOKEN.USED_AT.isNull().or(ACCESS_TOKEN.USED_AT.le(now.minus(MINUTE))))
                        .execute()
                == 1;
    }

    @Override
    public void revoke(UUID person, UUID id, Instant at) {
        AccessTokenRecord row = sql.update(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.REVOKED_AT, at)
                .where(ACCESS_TOKEN.ID.eq(id))
                .and(ACCESS_TOKEN.PERSON_ID.eq(person))
                .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                .returning()
                .fetchOptional()
                .orElseThrow(Refused.absent("token", id));
        Person owner = owner(person).orElseThrow(Refused.absent("person", person));
        note(Action.DELETE, token(row), owner, List.of());
    }

    /** Ends all of somebody's machines, with the person or their password. */
    void endAll(UUID person) {
        List<AccessTokenRecord> ended = sql.deleteFrom(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.PERSON_ID.eq(person))
                .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                .returning()
                .fetch();
        Optional<Person> owner = owner(person);
        for (AccessTokenRecord row : ended) {
            owner.ifPresent(whose -> note(Action.DELETE, token(row), whose, List.of()));
        }
    }

    private Optional<Person> owner(UUID id) {
        return people.one(PERSON.ID.eq(id));
    }

    private void note(Action action, AccessToken token, Person owner, List<FieldChange> changes) {
        Subject subject = new Subject(Subject.Kind.TOKEN, token.id().toString(), token.name());
        journal.record(new Happening(action, subject, owner.home(), changes, null));
    }

    private static String text(Set<Permission> permissions) {
        return permissions.stream().sorted().map(Permission::name).collect(Collectors.joining(","));
    }

    private static AccessToken token(AccessTokenRecord row) {
        Set<Permission> permissions = Arrays.stream(row.getPermissions().split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Permission::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new AccessToken(
                row.getId(), row.getName(), permissions, row.getCreatedAt(), row.getExpiresAt(), row.getUsedAt());
    }
}

package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PERSON;
import static org.zhunsheng.store.tables.Tables.PERSON_GRAM;
import static org.zhunsheng.store.tables.Tables.ROLE_GRANT;
import static org.zhunsheng.store.tables.Tables.UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.zhunsheng.identity.HeldRole;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.PersonQuery;
import org.zhunsheng.identity.Role;
import org.zhunsheng.listing.Page;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.store.tables.tables.records.PersonRecord;

/** People as they are read: with their roles, and only those whom a scope sees. */
final class PersonRows {
    private final DSLContext sql;
    private final RoleGrants grants;

    PersonRows(DSLContext sql) {
        this.sql = sql;
        this.grants = new RoleGrants(sql);
    }

    Optional<Person> one(Condition condition) {
        List<Person> found =
                people(sql.selectFrom(PERSON).where(condition).limit(1).fetch());
        return found.stream().findFirst();
    }

    Page<Person> page(PersonQuery query, Scope scope) {
        Condition condition = matching(query, scope);
        List<PersonRecord> rows = sql.selectFrom(PERSON)
                .where(condition)
                .orderBy(order(query), PERSON.ID.asc())
                .limit(query.slice().size())
                .offset(query.slice().offset())
                .fetch();
        long total = query.slice().total(rows.size(), () -> sql.fetchCount(PERSON, condition));
        return new Page<>(people(rows), query.slice(), total);
    }

    /** Whether a scope sees a person. */
    boolean sees(Scope scope, Person person) {
        return person.roles().isEmpty()
                ? scope.isWhole()
                : person.roles().stream().anyMatch(role -> scope.covers(role.unitPath()));
    }

    /** Makes a person findable by a new name. */
    void name(UUID person, String name) {
        sql.deleteFrom(PERSON_GRAM).where(PERSON_GRAM.PERSON_ID.eq(person)).execute();
        Grams.of(name)
                .forEach(
                        pair -> sql.insertInto(PERSON_GRAM).values(pair, person).execute());
    }

    private List<Person> people(List<PersonRecord> rows) {
        Map<UUID, List<HeldRole>> roles =
                grants.heldBy(rows.stream().map(PersonRecord::getId).toList());
        return rows.stream()
                .map(row -> person(row, roles.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private static Person person(PersonRecord row, List<HeldRole> roles) {
        return new Person(
                row.getId(),
                row.getLogin(),
                row.getName(),
                row.getLanguage(),
                row.getActive(),
                row.getMustChangePassword(),
                row.getLockedUntil(),
                row.getSecondFactorOn(),
                roles,
                row.getSeenAt(),
                row.getRevision());
    }

    private Condition matching(PersonQuery query, Scope scope) {
        Condition condition = DSL.noCondition();
        String text = query.text() == null ? "" : query.text().strip();
        if (!text.isEmpty()) {
            condition = condition.and(named(text, scope.isWhole()));
        }
        List<Condition> role = new ArrayList<>();
        if (!scope.isWhole()) {
            role.add(Within.scope(ROLE_GRANT.UNIT_PATH, scope));
        }
        UUID unit = query.unit();
        if (unit != null) {
            role.add(sql.select(UNIT.PATH)
                    .from(UNIT)
                    .where(UNIT.ID.eq(unit))
                    .fetchOptional(UNIT.PATH)
                    .map(path -> Within.subtree(ROLE_GRANT.UNIT_PATH, new UnitPath(path)))
                    .orElse(DSL.falseCondition()));
        }
        Role wanted = query.role();
        if (wanted != null) {
            role.add(ROLE_GRANT.ROLE.eq(wanted.name()));
        }
        return role.isEmpty()
                ? condition
                : condition.and(PERSON.ID.in(
                        DSL.select(ROLE_GRANT.PERSON_ID).from(ROLE_GRANT).where(DSL.and(role))));
    }

    /**
     * Among everybody each of the two ways to be found goes by an index of its own. Below that, those of the scope are looked
     * at one by one.
     */
    private Condition named(String text, boolean amongAll) {
        if (text.indexOf('\0') >= 0) {
            return DSL.falseCondition();
        }
        String start = text.toLowerCase(Locale.ROOT);
        Condition login = PERSON.LOGIN.ge(start).and(PERSON.LOGIN.lt(Grams.behind(start)));
        if (!Grams.hasPairs(text)) {
            return login.or(PERSON.NAME.ge(text).and(PERSON.NAME.lt(Grams.behind(text))));
        }
        if (!amongAll) {
            return login.or(Grams.holds(PERSON.NAME, text));
        }
        Condition name = Grams.among(sql, PERSON.ID, PERSON_GRAM.GRAM, PERSON_GRAM.PERSON_ID, text)
                .and(Grams.holds(PERSON.NAME, text));
        return PERSON.ID.in(DSL.select(PERSON.ID)
                .from(PERSON)
                .where(login)
                .unionAll(DSL.select(PERSON.ID).from(PERSON).where(name)));
    }

    private static SortField<?> order(PersonQuery query) {
        var column =
                switch (query.order().by()) {
                    case LOGIN -> PERSON.LOGIN;
                    case NAME -> PERSON.NAME;
                    case SEEN_AT -> PERSON.SEEN_AT;
                };
        return query.order().descending()
                ? column.desc().nullsLast()
                : column.asc().nullsLast();
    }
}

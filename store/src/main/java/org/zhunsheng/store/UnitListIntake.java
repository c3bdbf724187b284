package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.UnitIntake;
import org.zhunsheng.organisation.UnitIntake.RefusedRow;
import org.zhunsheng.organisation.UnitRow;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/**
 * Takes a list of units in, in whatever order the rows come: a row waits for the one that it names as above. A row that is
 * there already is refused, and what lies below it goes below the one that is there.
 */
final class UnitListIntake {
    private static final int AT_ONCE = 500;

    private final DSLContext sql;
    private final OrganisationUnit under;
    private final Map<String, List<UnitRow>> rowsByCode = new HashMap<>();
    private final Map<String, List<OrganisationUnit>> thereByCode = new HashMap<>();
    private final Map<UUID, Map<String, OrganisationUnit>> thereByParent = new HashMap<>();
    private final Map<UnitRow, Outcome> outcomes = new LinkedHashMap<>();
    private final List<OrganisationUnit> added = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private long next;

    UnitListIntake(DSLContext sql, OrganisationUnit under) {
        this.sql = sql;
        this.under = under;
    }

    /** A row's unit, new or there already, and the reason where it was refused. */
    private record Outcome(
            @Nullable OrganisationUnit unit, @Nullable Refusal refusal) {}

    private static final Outcome CIRCLE = new Outcome(null, new Refusal.Unfit("parentCode", "circle"));

    UnitIntake add(List<UnitRow> list, long firstNumber, UnitInserts inserts) {
        next = firstNumber;
        list.forEach(row -> rowsByCode
                .computeIfAbsent(row.code().strip(), code -> new ArrayList<>())
                .add(row));
        lookUp(list);
        list.forEach(this::placeFromAbove);
        for (int from = 0; from < added.size(); from += AT_ONCE) {
            int to = Math.min(added.size(), from + AT_ONCE);
            inserts.insert(added.subList(from, to), numbers.subList(from, to));
        }
        List<RefusedRow> refused = new ArrayList<>();
        for (UnitRow row : list) {
            Refusal why = outcome(row).refusal();
            if (why != null) {
                refused.add(new RefusedRow(row, why));
            }
        }
        return new UnitIntake(added.size(), refused);
    }

    /** Places a row after those above it, the highest first: thousands may hang on one another. */
    private void placeFromAbove(UnitRow row) {
        Deque<UnitRow> waiting = new ArrayDeque<>();
        Set<UnitRow> seen = new HashSet<>();
        UnitRow next = row;
        while (next != null && !outcomes.containsKey(next) && seen.add(next)) {
            waiting.push(next);
            next = rowAbove(next);
        }
        if (next != null && seen.contains(next)) {
            outcomes.put(waiting.pop(), CIRCLE);
        }
        waiting.forEach(this::place);
    }

    private @Nullable UnitRow rowAbove(UnitRow row) {
        String code = above(row);
        List<UnitRow> rows = code.isEmpty() ? List.of() : rowsByCode.getOrDefault(code, List.of());
        return rows.size() == 1 ? rows.getFirst() : null;
    }

    /** The code that a row names as above; empty where that is the unit under which the list is put. */
    private String above(UnitRow row) {
        String code = row.parentCode() == null ? "" : row.parentCode().strip();
        return code.equals(under.identification().code()) ? "" : code;
    }

    private Outcome outcome(UnitRow row) {
        Outcome outcome = outcomes.get(row);
        return outcome == null ? CIRCLE : outcome;
    }

    private void place(UnitRow row) {
        Outcome outcome;
        try {
            outcome = placed(row);
        } catch (Refused refused) {
            outcome = new Outcome(null, refused.refusal());
        }
        outcomes.put(row, outcome);
    }

    private Outcome placed(UnitRow row) {
        String code = Words.kept("code", row.code(), UnitRules.CODE);
        String name = Words.kept("name", row.name(), UnitRules.NAME);
        OrganisationUnit parent = parentOf(row);
        Map<String, OrganisationUnit> siblings = thereByParent.computeIfAbsent(parent.id(), id -> new HashMap<>());
        OrganisationUnit there = siblings.get(code);
        if (there != null) {
            return new Outcome(there, new Refusal.Taken("code", code));
        }
        UnitRules.mayLieBelow(parent, row.kind());
        OrganisationUnit unit = new OrganisationUnit(
                UuidCreator.getTimeOrderedEpoch(),
                parent.id(),
                row.kind(),
                new OrganisationUnit.Identification(code, name),
                UnitRules.below(parent.path(), next),
                true,
                1);
        siblings.put(code, unit);
        added.add(unit);
        numbers.add(next);
        next++;
        return new Outcome(unit, null);
    }

    private OrganisationUnit parentOf(UnitRow row) {
        String code = above(row);
        if (code.isEmpty()) {
            return under;
        }
        List<UnitRow> rows = rowsByCode.getOrDefault(code, List.of());
        List<OrganisationUnit> there = thereByCode.getOrDefault(code, List.of());
        if (rows.size() == 1) {
            OrganisationUnit parent = outcome(rows.getFirst()).unit();
            if (parent == null) {
                throw new Refused(new Refusal.Unfit("parentCode", "refused-itself"));
            }
            return parent;
        }
        if (rows.isEmpty() && there.size() == 1) {
            return there.getFirst();
        }
        throw new Refused(
                rows.isEmpty() && there.isEmpty()
                        ? new Refusal.Absent("parentCode", code)
                        : new Refusal.Unfit("parentCode", "ambiguous"));
    }

    /** Everything below where the list is put that a row could mean by a code, or stand beside. */
    private void lookUp(List<UnitRow> list) {
        Set<String> codes = new HashSet<>(rowsByCode.keySet());
        list.forEach(row ->
                codes.add(row.parentCode() == null ? "" : row.parentCode().strip()));
        List<String> all = List.copyOf(codes);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            remember(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private void remember(Collection<String> codes) {
        sql.selectFrom(UNIT)
                .where(UNIT.CODE.in(codes).and(Within.subtree(UNIT.PATH, under.path())))
                .forEach(row -> {
                    OrganisationUnit unit = UnitRows.unit(row);
                    String code = unit.identification().code();
                    thereByCode.computeIfAbsent(code, key -> new ArrayList<>()).add(unit);
                    UUID parent = unit.parent();
                    if (parent != null) {
                        thereByParent
                                .computeIfAbsent(parent, key -> new HashMap<>())
                                .put(code, unit);
                    }
                });
    }
}

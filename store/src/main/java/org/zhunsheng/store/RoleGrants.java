package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.ROLE_GRANT;
import static org.zhunsheng.store.tables.Tables.UNIT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.identity.HeldRole;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/** Which roles people hold, and how far these reach. */
final class RoleGrants {
    private static final int MOST = 50;

    private final DSLContext sql;

    RoleGrants(DSLContext sql) {
        this.sql = sql;
    }

    private record Placed(RoleGrant grant, String unitName, UnitPath path) {}

    private record Node(UnitKind kind, boolean active) {}

    /** The roles of some people, in the order in which roles are declared, then by the place of their unit. */
    Map<UUID, List<HeldRole>> heldBy(Collection<UUID> people) {
        Map<UUID, List<Placed>> placed = new LinkedHashMap<>();
        sql.select(ROLE_GRANT.PERSON_ID, ROLE_GRANT.ROLE, ROLE_GRANT.UNIT_ID, ROLE_GRANT.EXTENT, UNIT.NAME, UNIT.PATH)
                .from(ROLE_GRANT)
                .join(UNIT)
                .on(UNIT.ID.eq(ROLE_GRANT.UNIT_ID))
                .where(ROLE_GRANT.PERSON_ID.in(people))
                .orderBy(UNIT.PATH)
                .forEach(row -> placed.computeIfAbsent(row.value1(), id -> new ArrayList<>())
                        .add(new Placed(
                                new RoleGrant(Role.valueOf(row.value2()), row.value3(), Extent.valueOf(row.value4())),
                                row.value5(),
                                new UnitPath(row.value6()))));
        Map<UnitPath, Node> nodes =
                nodesAbove(placed.values().stream().flatMap(List::stream).toList());
        Map<UUID, List<HeldRole>> held = new HashMap<>();
        placed.forEach((id, roles) -> held.put(id, held(roles, nodes)));
        return held;
    }

    /**
     * Grants as they would be held.
     *
     * @throws Refused where a unit does not exist, a role is given twice for one unit, or there are too many
     */
    List<HeldRole> wouldHold(List<RoleGrant> grants) {
        if (grants.size() > MOST) {
            throw new Refused(new Refusal.Unfit("grants", "too-many"));
        }
        var query = sql.select(UNIT.ID, UNIT.NAME, UNIT.PATH)
                .from(UNIT)
                .where(UNIT.ID.in(grants.stream().map(RoleGrant::unit).toList()));
        // They stay where they are until the roles are kept. SQLite has one writer at a time, which is us.
        Map<UUID, Record3<UUID, String, String>> units = sql.dialect() == SQLDialect.SQLITE
                ? query.fetchMap(UNIT.ID)
                : query.forShare().fetchMap(UNIT.ID);
        Set<String> seen = new TreeSet<>();
        List<Placed> placed = grants.stream()
                .map(grant -> {
                    Record3<UUID, String, String> unit = units.get(grant.unit());
                    if (unit == null) {
                        throw new Refused(
                                new Refusal.Absent("unit", grant.unit().toString()));
                    }
                    if (!seen.add(grant.role() + " " + grant.unit())) {
                        throw new Refused(new Refusal.Unfit("grants", "given-twice"));
                    }
                    return new Placed(grant, unit.value2(), new UnitPath(unit.value3()));
                })
                .toList();
        return held(placed, nodesAbove(placed));
    }

    /** Replaces all roles of a person. */
    void replace(UUID person, List<HeldRole> roles) {
        sql.deleteFrom(ROLE_GRANT).where(ROLE_GRANT.PERSON_ID.eq(person)).execute();
        for (HeldRole role : roles) {
            sql.insertInto(ROLE_GRANT)
                    .set(ROLE_GRANT.PERSON_ID, person)
                    .set(ROLE_GRANT.ROLE, role.grant().role().name())
                    .set(ROLE_GRANT.UNIT_ID, role.grant().unit())
                    .set(ROLE_GRANT.UNIT_PATH, role.unitPath().text())
                    .set(ROLE_GRANT.EXTENT, role.grant().extent().name())
                    .execute();
        }
    }

    private Map<UnitPath, Node> nodesAbove(List<Placed> placed) {
        Set<String> paths = new TreeSet<>();
        placed.forEach(one -> one.path().lineage().forEach(step -> paths.add(step.text())));
        Map<UnitPath, Node> nodes = new HashMap<>();
        if (!paths.isEmpty()) {
            sql.select(UNIT.PATH, UNIT.KIND, UNIT.ACTIVE)
                    .from(UNIT)
                    .where(UNIT.PATH.in(paths))
                    .forEach(row -> nodes.put(
                            new UnitPath(row.value1()), new Node(UnitKind.valueOf(row.value2()), row.value3())));
        }
        return nodes;
    }

    private static List<HeldRole> held(List<Placed> placed, Map<UnitPath, Node> nodes) {
        return placed.stream()
                .map(one -> {
                    List<UnitPath> lineage = one.path().lineage();
                    List<Extent.Step> steps = lineage.stream()
                            .map(path ->
                                    new Extent.Step(known(nodes.get(path), path).kind(), path))
                            .toList();
                    boolean dormant = lineage.stream()
                            .anyMatch(path -> !known(nodes.get(path), path).active());
                    return new HeldRole(
                            one.grant(),
                            one.unitName(),
                            one.path(),
                            one.grant().extent().reach(steps),
                            dormant);
                })
                .sorted(Comparator.comparing((HeldRole held) -> held.grant().role())
                        .thenComparing(HeldRole::unitPath))
                .toList();
    }

    private static Node known(@Nullable Node node, UnitPath path) {
        if (node == null) {
            throw new IllegalStateException("no unit stands at " + path);
        }
        return node;
    }
}

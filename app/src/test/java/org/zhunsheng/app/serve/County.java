package org.zhunsheng.app.serve;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhunsheng.app.web.identity.Passwords;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.NewPassword;
import org.zhunsheng.identity.NewPerson;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.journal.Act;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.store.Store;

/** Two counties of one province with a bureau each, and somebody of every role in both. All have the same password. */
final class County {
    static final String PASSWORD = "Tuo-Feng-37-yun";
    private static final Act ACT = new Act(null, "测试", Instant.parse("2026-01-05T01:02:03Z"), "console", "-");

    private final Store store;
    private final String hash;
    private final Map<String, UUID> units = new HashMap<>();
    private final Map<String, UUID> people = new HashMap<>();

    private County(ServerUnderTest server) {
        this.store = server.part(Store.class);
        this.hash = server.part(Passwords.class).hash(PASSWORD);
    }

    static County in(ServerUnderTest server) {
        County county = new County(server);
        county.store.write(ACT, tx -> {
            county.units.put(
                    "province",
                    tx.organisation()
                            .add(new NewUnit(null, UnitKind.REGION, "510000", "川省"), Scope.NOTHING)
                            .id());
            return 0;
        });
        for (String name : List.of("east", "west")) {
            county.build(name);
        }
        return county;
    }

    private void build(String name) {
        unit(name, "province", UnitKind.REGION);
        unit(name + ".bureau", name, UnitKind.DEPARTMENT);
        unit(name + ".office", name + ".bureau", UnitKind.UNIT);
        Map<Role, String> places = new EnumMap<>(Map.of(
                Role.HANDLER, name + ".office",
                Role.FINANCE_SECTION, name + ".bureau",
                Role.FINANCE_BUREAU, name,
                Role.LEADER, name + ".bureau",
                Role.EVALUATOR, name,
                Role.AUDITOR, name,
                Role.ADMINISTRATOR, name));
        places.forEach((role, place) -> person(name + "." + role.name().toLowerCase(), role, place));
    }

    void unit(String name, String parent, UnitKind kind) {
        units.put(name, store.write(ACT, tx -> tx.organisation()
                .add(
                        new NewUnit(units.get(parent), kind, name, "单位 " + name),
                        tx.organisation().everything())
                .id()));
    }

    UUID person(String login, Role role, String place) {
        RoleGrant grant = new RoleGrant(role, units.get(place), Extent.UNIT_AND_BELOW);
        UUID id = store.write(ACT, tx -> tx.people()
                .create(
                        new NewPerson(new Login(login), "人员 " + login, List.of(grant), hash, ACT.at()),
                        tx.organisation().everything())
                .id());
        store.write(ACT, tx -> {
            tx.people().changePassword(id, new NewPassword(hash, false, 5, ACT.at()));
            return 0;
        });
        people.put(login, id);
        return id;
    }

    UUID unit(String name) {
        return units.get(name);
    }

    UUID person(String login) {
        return people.get(login);
    }
}

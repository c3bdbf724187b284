package org.zhunsheng.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.NewPerson;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.Role;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.journal.Act;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;

/** A small county to test with: a justice bureau with two offices, one of which has a desk, and a finance bureau. */
final class County {
    static final Instant NOW = Instant.parse("2026-01-05T01:02:03.456Z");
    static final Act ACT = new Act(null, "测试", NOW, "console", "r-1");

    final OrganisationUnit region;
    final OrganisationUnit justice;
    final OrganisationUnit legalAid;
    final OrganisationUnit desk;
    final OrganisationUnit correction;
    final OrganisationUnit finance;
    final Scope all;

    private final Store store;

    private County(Store store) {
        this.store = store;
        region = unit(null, UnitKind.REGION, "130929", "献县");
        all = Scope.below(region.path());
        justice = unit(region, UnitKind.DEPARTMENT, "341", "献县司法局");
        legalAid = unit(justice, UnitKind.UNIT, "341001", "献县法律援助中心");
        desk = unit(legalAid, UnitKind.UNIT, "341001001", "接待窗口");
        correction = unit(justice, UnitKind.UNIT, "341002", "社区矫正管理局");
        finance = unit(region, UnitKind.DEPARTMENT, "318", "献县财政局");
    }

    static County in(Store store) {
        return new County(store);
    }

    private OrganisationUnit unit(@Nullable OrganisationUnit parent, UnitKind kind, String code, String name) {
        UUID above = parent == null ? null : parent.id();
        Scope by = parent == null ? Scope.NOTHING : Scope.below(parent.path());
        return store.write(ACT, tx -> tx.organisation().add(new NewUnit(above, kind, code, name), by));
    }

    /** Somebody with one role. */
    Person person(String login, Role role, OrganisationUnit unit, Extent extent) {
        return person(login, new RoleGrant(role, unit.id(), extent));
    }

    /** Somebody with some roles. */
    Person person(String login, RoleGrant... grants) {
        NewPerson person = new NewPerson(new Login(login), "王" + login, List.of(grants), "hash-0", NOW);
        return store.write(ACT, tx -> tx.people().create(person, all));
    }
}

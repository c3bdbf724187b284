package org.zhunsheng.app.web.identity;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhunsheng.identity.HeldRole;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.Role;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.Scope;

/** A role that somebody holds, as it is shown. */
record GrantView(Role role, UUID unitId, String unitName, Extent extent, boolean dormant) {

    /** One's own roles, wherever they are held. */
    static List<GrantView> ofOneself(Person person) {
        return of(person.roles().stream());
    }

    /** Somebody's roles, as far as a scope sees the units that they hold them for. */
    static List<GrantView> of(Person person, Scope scope) {
        return of(person.roles().stream().filter(held -> scope.covers(held.unitPath())));
    }

    private static List<GrantView> of(Stream<HeldRole> roles) {
        return roles.map(held -> new GrantView(
                        held.grant().role(),
                        held.grant().unit(),
                        held.unitName(),
                        held.grant().extent(),
                        held.dormant()))
                .toList();
    }
}

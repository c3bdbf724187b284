package org.zhunsheng.app.web.identity;

import java.util.List;
import java.util.stream.Stream;
import org.zhunsheng.identity.HeldRole;
import org.zhunsheng.identity.Person;
import org.zhunsheng.organisation.Scope;

/** A role that somebody holds, as it is shown. */
record GrantView(String role, String unitId, String unitName, String extent, boolean dormant) {

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
                        held.grant().role().name(),
                        held.grant().unit().toString(),
                        held.unitName(),
                        held.grant().extent().name(),
                        held.dormant()))
                .toList();
    }
}

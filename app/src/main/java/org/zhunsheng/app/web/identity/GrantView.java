package org.zhunsheng.app.web.identity;

import java.util.List;
import org.zhunsheng.identity.Person;

/** A role that somebody holds, as it is shown. */
record GrantView(String role, String unitId, String unitName, String extent, boolean dormant) {

    static List<GrantView> of(Person person) {
        return person.roles().stream()
                .map(held -> new GrantView(
                        held.grant().role().name(),
                        held.grant().unit().toString(),
                        held.unitName(),
                        held.grant().extent().name(),
                        held.dormant()))
                .toList();
    }
}

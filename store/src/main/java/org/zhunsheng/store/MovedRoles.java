package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.ROLE_GRANT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.zhunsheng.identity.RoleGrant;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/**
 * The roles that people hold in a part of the tree which moves. One that counts for the department or the region of its unit
 * reaches somewhere else afterwards; that is giving a power, and nobody gives more than they reach.
 */
final class MovedRoles {
    private static final int AT_ONCE = 500;

    private final RoleGrants grants;
    private final List<UUID> people;
    private final Map<Held, Scope> before;

    private record Held(UUID person, RoleGrant grant) {}

    /** Those of a part of the tree before it moves. */
    MovedRoles(DSLContext sql, UnitPath subtree) {
        this.grants = new RoleGrants(sql);
        this.people = sql.selectDistinct(ROLE_GRANT.PERSON_ID)
                .from(ROLE_GRANT)
                .where(Within.subtree(ROLE_GRANT.UNIT_PATH, subtree))
                .fetch(ROLE_GRANT.PERSON_ID);
        this.before = reaches();
    }

    private Map<Held, Scope> reaches() {
        Map<Held, Scope> reaches = new HashMap<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<UUID> some = new ArrayList<>(people.subList(from, Math.min(people.size(), from + AT_ONCE)));
            grants.heldBy(some)
                    .forEach((person, roles) ->
                            roles.forEach(role -> reaches.put(new Held(person, role.grant()), role.reach())));
        }
        return reaches;
    }

    /** Refuses the move where a role has come to reach what it did not reach before and what the mover does not. */
    void refuseBeyond(Scope by) {
        reaches().forEach((held, reach) -> {
            if (!by.contains(reach) && !before.getOrDefault(held, Scope.NOTHING).contains(reach)) {
                throw new Refused(new Refusal.OutOfReach("parentId"));
            }
        });
    }
}

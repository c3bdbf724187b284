package org.zhunsheng.app.web;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.lifecycle.Procedure;
import org.zhunsheng.lifecycle.Procedures;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.store.Transaction;

/** What waits for whose decision, by the ways that the regions of their scope go. */
public final class Deciding {
    private final Procedures procedures;

    public Deciding(Procedures procedures) {
        this.procedures = procedures;
    }

    /** The stages at which something waits for somebody, and where it does. */
    public Map<Stage, Scope> stages(Transaction tx, CurrentOfficer officer) {
        Map<Stage, Scope> where = new EnumMap<>(Stage.class);
        for (Permission permission : permissions()) {
            Scope scope = officer.scope(permission);
            for (OrganisationUnit top : tx.organisation().tops(scope)) {
                Scope below = scope.narrowedTo(top.path());
                for (Procedure.Step step :
                        procedures.of(RegionCodes.of(tx, top.id())).steps()) {
                    if (step.decides() == permission) {
                        where.merge(step.stage(), below, (a, b) -> Scope.union(List.of(a, b)));
                    }
                }
            }
        }
        return where;
    }

    /** Where somebody decides at all. */
    public Scope scope(CurrentOfficer officer) {
        return Scope.union(permissions().stream().map(officer::scope).toList());
    }

    /** The permissions by which steps are decided. */
    private Set<Permission> permissions() {
        Set<Permission> deciding = EnumSet.noneOf(Permission.class);
        procedures.all().forEach(procedure -> procedure.steps().forEach(step -> deciding.add(step.decides())));
        return deciding;
    }
}

package org.zhunsheng.app.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.lifecycle.Procedures;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.store.Transaction;

/** What waits for whose decision, by the ways that the regions of their scope go. */
public final class Deciding {
    private final Procedures procedures;

    public Deciding(Procedures procedures) {
        this.procedures = procedures;
    }

    /** The stages at which something waits for somebody. */
    public Set<Stage> stages(Transaction tx, CurrentOfficer officer) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (Permission permission : permissions()) {
            tx.organisation()
                    .tops(officer.scope(permission))
                    .forEach(top -> procedures.of(RegionCodes.of(tx, top.id())).steps().stream()
                            .filter(step -> step.decides() == permission)
                            .forEach(step -> stages.add(step.stage())));
        }
        return stages;
    }

    /** Where somebody decides at all. */
    public Scope scope(CurrentOfficer officer) {
        List<Scope> scopes = new ArrayList<>();
        permissions().forEach(permission -> scopes.add(officer.scope(permission)));
        return Scope.union(scopes);
    }

    /** The permissions by which steps are decided. */
    private Set<Permission> permissions() {
        Set<Permission> deciding = EnumSet.noneOf(Permission.class);
        procedures.all().forEach(procedure -> procedure.steps().forEach(step -> deciding.add(step.decides())));
        return deciding;
    }
}

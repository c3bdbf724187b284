package org.zhunsheng.audit.structure;

import java.util.List;
import org.zhunsheng.audit.AuditRule;

/** Group A: whether a table is complete and its rows stand where they belong. */
public final class StructureRules {
    private StructureRules() {}

    /** All of them. */
    public static List<AuditRule> all() {
        return List.of(
                new HeaderIsFilled(),
                new GoalIsStated(),
                new HasThreeDimensions(),
                new CountsItsOutput(),
                new CoversRequiredClasses(),
                new RowIsWhole(),
                new TargetHasBasis(),
                new ContactIsNamed(),
                new ClassIsListed(),
                new ClassBelongsToItsParent(),
                new RowsCanBeManaged(),
                new NumbersRunOn(),
                new EverySubprojectIsMeasured(),
                new AttributeIsListed(),
                new SupervisorIsADepartment());
    }
}

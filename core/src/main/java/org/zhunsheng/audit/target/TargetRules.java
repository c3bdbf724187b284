package org.zhunsheng.audit.target;

import java.util.List;
import org.zhunsheng.audit.AuditRule;

/** Group B: whether targets can be measured, have a sign and a unit, and ask for something. */
public final class TargetRules {
    private TargetRules() {}

    /** All of them. */
    public static List<AuditRule> all() {
        return List.of(new AlwaysMet());
    }
}

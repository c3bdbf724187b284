package org.zhunsheng.audit.justice;

import java.util.List;
import org.zhunsheng.audit.AuditRule;

/** Group I: whether targets keep to the laws of justice administration. */
public final class JusticeRules {
    private JusticeRules() {}

    /** All of them. */
    public static List<AuditRule> all() {
        return List.of();
    }
}

package org.zhunsheng.audit.disclosure;

import java.util.List;
import org.zhunsheng.audit.AuditRule;

/** Group J: whether a document can be published as it is. */
public final class DisclosureRules {
    private DisclosureRules() {}

    /** All of them. */
    public static List<AuditRule> all() {
        return List.of(
                new WithheldIsFounded(),
                new NobodyIsExposed(),
                new PublishedInTime(),
                new WithheldCannotBeComputed(),
                new CleanText());
    }
}

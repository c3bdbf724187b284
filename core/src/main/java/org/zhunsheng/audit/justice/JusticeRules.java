package org.zhunsheng.audit.justice;

import java.util.List;
import org.zhunsheng.audit.AuditRule;

/** Group I: whether targets keep to the laws of justice administration. */
public final class JusticeRules {
    private JusticeRules() {}

    /** All of them. */
    public static List<AuditRule> all() {
        return List.of(
                new ReviewKeepsTime(),
                new LegalAidKeepsTime(),
                new NobodyIsLost(),
                new ReoffendingIsARate(),
                new MediationRateIsNamed(),
                new MediationIsFree(),
                new CaseloadIsNotCapped(),
                new CertificatesKeepTime(),
                new SubsidyKeepsStandard(),
                new PositioningIsExceptional());
    }
}

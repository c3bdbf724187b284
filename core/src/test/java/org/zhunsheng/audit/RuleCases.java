package org.zhunsheng.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.regulation.Regulations;

/** The tables of cases, one for each rule. */
final class RuleCases {
    private RuleCases() {}

    static String file(RuleInfo rule) {
        String room = rule.check().getClass().getPackageName();
        return "/" + room.replace('.', '/') + "/" + rule.id() + ".cases.yaml";
    }

    static List<CaseEntry> of(RuleInfo rule) {
        try (InputStream in = RuleCases.class.getResourceAsStream(file(rule))) {
            if (in == null) {
                return List.of();
            }
            Object root = new Load(LoadSettings.builder().setLabel(file(rule)).build()).loadFromInputStream(in);
            return root instanceof Collection<?> list
                    ? list.stream().map(CaseEntry::new).toList()
                    : List.of();
        } catch (IOException broken) {
            throw new IllegalStateException(file(rule), broken);
        }
    }

    /** What one rule finds in a document under the circumstances of a case. */
    static AuditReport audited(RuleInfo rule, PerformanceDocument document, CaseEntry one) {
        String region = one.entry("document").text("region", "");
        Regulations inForce = Regulations.inForce(region, document.heading().fiscalYear());
        return Audit.of(List.of(rule)).of(document, inForce, CaseCircumstances.of(one));
    }
}

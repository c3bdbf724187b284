package org.zhunsheng.audit.money;

import java.util.List;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.SpendingStep;
import org.zhunsheng.regulation.Figure;

/** The same plan in every project was copied and planned for none. */
@Rule(
        id = "D-06",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        cites = "target-measures",
        zh = "支出计划应按各项目进度编制，不应所有项目完全相同。",
        en = "Spending plans follow the work of each project and are not all the same.")
final class PlanIsProjectsOwn implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        List<List<SpendingStep>> plans = document.projects().stream()
                .map(project -> project.project().finance().spendingPlan())
                .filter(plan -> !plan.isEmpty())
                .toList();
        if (plans.size() < document.inForce().count(Figure.FEWEST_PLANS)
                || plans.stream().map(Plans::shape).distinct().limit(2).count() > 1) {
            return;
        }
        String plan = Plans.words(plans.get(0));
        out.add(
                Where.inDocument(Part.DOCUMENT),
                Facts.found(plan),
                Wording.of(
                        "%d 个项目的支出计划都是 %s，未反映各项目的实际进度。",
                        "The plans of all %d projects are %s and show the work of none.", plans.size(), plan),
                Wording.of("按各项目的实施和付款时间分别编制。", "Plan each project by its work and its payments."));
    }
}

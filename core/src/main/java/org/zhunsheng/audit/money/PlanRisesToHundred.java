package org.zhunsheng.audit.money;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.ProjectTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.SpendingStep;

/** A cumulative plan. One that only adds up to a hundred was filled in by period. Forms without a plan are not asked. */
@Rule(
        id = "D-05",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        cites = "target-form",
        zh = "资金支出计划为累计数，应逐期不减并以100%结束。",
        en = "A spending plan is cumulative: it never falls and ends at 100%.")
final class PlanRisesToHundred implements AuditRule.OfDocument {
    private static final Flags<ProjectTrait> ABOUT = Flags.of(ProjectTrait.PLAN_OFF);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Wording CUMULATIVE =
            new Wording("按累计百分比填写，最后一期为100%。", "State cumulative percentages with 100% at the end.");

    @Override
    public void check(AuditedDocument document, Findings out) {
        for (Programme programme : document.document().strategy().programmes()) {
            List<SpendingStep> plan = programme.spendingPlan();
            Wording wrong = wrong(plan);
            if (wrong != null) {
                report(Where.inDocument(Part.PROGRAMMES), plan, wrong, out);
            }
        }
        document.tablesWith(ABOUT, project -> {
            if (!project.isDepartment()) {
                List<SpendingStep> plan = project.project().finance().spendingPlan();
                Wording wrong = wrong(plan);
                if (wrong != null) {
                    report(project.at(Part.SPENDING_PLAN), plan, wrong, out);
                }
            }
        });
    }

    /** What is wrong with a plan first of all; {@code null} for nothing. */
    private static @Nullable Wording wrong(List<SpendingStep> plan) {
        BigDecimal before = BigDecimal.ZERO;
        @Nullable Wording wrong = null;
        for (SpendingStep step : plan) {
            BigDecimal percent = step.percent();
            if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
                wrong = first(
                        wrong, step, "%d月底为 %s%%，不在0至100之间", "the end of month %d has %s%%, not between 0 and 100");
            } else if (percent.compareTo(before) < 0) {
                wrong = first(wrong, step, "%d月底为 %s%%，低于上一期", "the end of month %d has %s%%, less than before");
            }
            before = percent;
        }
        if (wrong == null && !plan.isEmpty() && before.compareTo(WHOLE) != 0) {
            wrong = first(
                    null,
                    plan.get(plan.size() - 1),
                    "最后一期（%d月底）为 %s%%，不是100%%",
                    "the last step, month %d, has %s%% and not 100%%");
        }
        return wrong;
    }

    private static Wording first(@Nullable Wording earlier, SpendingStep step, String zh, String en) {
        return earlier != null ? earlier : Wording.of(zh, en, step.month(), new Figures.Plain(step.percent()));
    }

    private static void report(Where where, List<SpendingStep> plan, Wording wrong, Findings out) {
        String words = Plans.words(plan);
        boolean byPeriod = Plans.sum(plan).compareTo(WHOLE) == 0;
        String cumulative = byPeriod ? Plans.cumulative(plan) : "";
        out.add(
                where,
                Facts.of(words, cumulative),
                Wording.of("支出计划 %s：%s。", "In the plan %s %s.", words, wrong),
                byPeriod
                        ? Wording.of(
                                "似按各期数填写，累计数为 %s。",
                                "It seems to be filled in by period; cumulative it is %s.", cumulative)
                        : CUMULATIVE);
    }
}

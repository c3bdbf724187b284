package org.zhunsheng.audit.results;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Indicator.Likelihood;

/** A doubt without a cause cannot be acted upon. */
@Rule(
        id = "K-14",
        severity = Severity.ERROR,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_COMPLETE,
        cites = {"monitoring-form", "monitoring-measures"},
        zh = "预计可能完不成或不能完成的指标，应说明原因和改进措施。",
        en = "Where a target may not be reached, monitoring states the cause and what is done about it.")
final class DoubtIsExplained implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.LIKELIHOOD);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        Likelihood likelihood = row.indicator().outlook().likelihood();
        if (likelihood == null
                || likelihood == Likelihood.CERTAIN
                || !row.indicator().outlook().causes().isEmpty()
                || Reasons.areGiven(row)) {
            return;
        }
        boolean possible = likelihood == Likelihood.POSSIBLE;
        out.add(
                row.at(Part.DEVIATION),
                Facts.found(possible ? "有可能" : "完全不可能"),
                new Wording(
                        "目标完成可能性为“" + (possible ? "有可能" : "完全不可能") + "”，没有说明偏差原因和改进措施。",
                        "The target " + (possible ? "may be reached" : "cannot be reached")
                                + ", and neither a cause nor a measure is given."),
                Wording.of(
                        "勾选偏差原因（经费、制度、人员、硬件条件等）并写明改进措施和完成时间。",
                        "Tick the cause (funding, institution, staff, equipment) and state what is done by when."));
    }
}

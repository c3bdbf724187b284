package org.zhunsheng.audit.justice;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Regulations;

/** Subsidies of legal aid are set by the province; where its table is not in the data, nothing is asked. */
@Rule(
        id = "I-09",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"legal-aid-law-52", "legal-aid-subsidy"},
        zh = "法律援助单件补贴不得高于当地公布的补贴标准。",
        en = "A subsidy for a case of legal aid must not be above the published standard of the place.")
final class SubsidyKeepsStandard implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.MONEY);
    private static final Pattern AID = Pattern.compile("援助|法援|受援");
    private static final Pattern SUBSIDY = Pattern.compile("补贴|补助");
    private static final Pattern PER_CASE = Pattern.compile("每件|单件|案均|件均|每案|每个案件|每起|平均");
    private static final String CASE = "件";

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        BigDecimal most = target == null || !target.unit().isMoney() ? null : target.yuan(target.upper());
        Regulations inForce = row.document().inForce();
        if (target == null
                || most == null
                || !inForce.has(Figure.LEGAL_AID_SUBSIDY_CRIMINAL)
                || !isPerCase(row, target)) {
            return;
        }
        BigDecimal standard = inForce.figure(standard(row.name().text()));
        if (most.compareTo(standard) <= 0) {
            return;
        }
        out.add(
                row.at(row.targetPart()),
                Facts.of(row.printedTarget(), "≤" + Figures.plain(standard) + "元/件"),
                Wording.of(
                        "单件补贴 %s 元高于当地标准 %s 元，超出 %s。",
                        "The subsidy of %s yuan for a case is above the standard of %s yuan by %s.",
                        Figures.yuan(most),
                        Figures.yuan(standard),
                        Figures.inPercent(Figures.percent(most.subtract(standard), standard))),
                Wording.of(
                        "改为不高于 %s 元/件，或附标准调整文件。",
                        "Keep to %s yuan a case, or attach the new standard.", Figures.plain(standard)));
    }

    private static boolean isPerCase(AuditedRow row, AuditedTarget target) {
        String name = row.name().text();
        return SUBSIDY.matcher(name).find()
                && (target.unit().denominators().contains(CASE)
                        || PER_CASE.matcher(name).find())
                && (AID.matcher(name).find()
                        || AID.matcher(row.project().name().text()).find());
    }

    /** Where the name does not tell the kind of case, the highest. */
    private static Figure standard(String name) {
        if (name.contains("民事")) {
            return Figure.LEGAL_AID_SUBSIDY_CIVIL;
        }
        return name.contains("非诉") ? Figure.LEGAL_AID_SUBSIDY_OTHER : Figure.LEGAL_AID_SUBSIDY_CRIMINAL;
    }
}

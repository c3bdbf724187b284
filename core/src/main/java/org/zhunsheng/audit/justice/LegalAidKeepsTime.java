package org.zhunsheng.audit.justice;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
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

/** An application for legal aid is decided on in seven days, and somebody is assigned in three. */
@Rule(
        id = "I-02",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"legal-aid-law-43", "legal-aid-procedure"},
        zh = "法律援助申请应在7日内审查决定，决定后3日内指派人员；2022年以前按程序规定各为7个工作日。",
        en =
                "An application for legal aid is decided on within 7 days and a person assigned within 3 days; before 2022 within 7 working days each.")
final class LegalAidKeepsTime implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.TARGET);
    private static final Pattern AID = Pattern.compile("援助|法援|受援");
    private static final Pattern DECISION = Pattern.compile("审查|审批|审核|受理");
    private static final Pattern ASSIGNMENT = Pattern.compile("指派|指定律师");
    private static final Pattern OTHER_STEP = Pattern.compile("完成|补贴|发放|支付|兑付|办结|结案|归档|回访|投诉|装订|评查|评估|答复|咨询|异议|异地");
    private static final String ACT = "legal-aid-law-43";

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        TimeLimit limit = TimeLimit.of(row.target());
        if (limit == null || !isAboutLegalAid(row)) {
            return;
        }
        String name = row.name().text();
        boolean decision = DECISION.matcher(name).find();
        boolean assignment = ASSIGNMENT.matcher(name).find();
        if (!decision && !assignment) {
            return;
        }
        Regulations inForce = row.document().inForce();
        BigDecimal most = BigDecimal.ZERO;
        if (decision) {
            most = most.add(inForce.figure(Figure.LEGAL_AID_DECISION_DAYS));
        }
        if (assignment) {
            most = most.add(inForce.figure(Figure.LEGAL_AID_ASSIGNMENT_DAYS));
        }
        if (!countsCalendarDays(inForce)) {
            if (limit.isLongerThanWorking(most)) {
                report(row, most, true, out);
            }
        } else if (limit.isLongerThan(most)) {
            report(row, most, false, out);
        } else if (limit.calendarDays().compareTo(most) > 0) {
            report(row, most, false, out.as(Severity.INFO));
        }
    }

    private static boolean isAboutLegalAid(AuditedRow row) {
        String name = row.name().text();
        return !OTHER_STEP.matcher(name).find()
                && (AID.matcher(name).find()
                        || AID.matcher(row.project().name().text()).find());
    }

    /** The Act says days; the procedure before it said working days. */
    private static boolean countsCalendarDays(Regulations inForce) {
        return inForce.sourceOf(Figure.LEGAL_AID_DECISION_DAYS).key().equals(ACT);
    }

    private static void report(AuditedRow row, BigDecimal most, boolean working, Findings out) {
        Wording days = working
                ? Wording.of("%s个工作日", "%s working days", Figures.plain(most))
                : Wording.of("%s日", "%s days", Figures.plain(most));
        out.add(
                row.at(row.targetPart()),
                Facts.instead(row.printedTarget(), "≤" + days.zh()),
                Wording.of(
                        "“%s”为“%s”，超过规定的%s。",
                        "\"%s\" is \"%s\", longer than the %s that are allowed.",
                        row.printedName(),
                        row.printedTarget(),
                        days),
                Wording.of("改为“≤%s”。", "Write \"≤%s\".", days));
    }
}

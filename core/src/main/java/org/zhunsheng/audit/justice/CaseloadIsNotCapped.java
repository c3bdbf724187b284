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
import org.zhunsheng.model.Operator;
import org.zhunsheng.regulation.Dimension;
import org.zhunsheng.regulation.WordSet;

/** How many people apply is not the bureau's choice. */
@Rule(
        id = "I-07",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = "indicator-library",
        zh = "复议、援助、调解案件量取决于申请，不宜用“＝”或“≤”作目标。",
        en = "The number of applications is not in the bureau's hands: no exact number or ceiling as a target.")
final class CaseloadIsNotCapped implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.NUMBER);
    private static final Pattern CASELOAD = Pattern.compile(
            "(?:复议|援助|法援|调解).{0,8}(?:案件|件数|案数|申请|数量|数)|(?:办理|受理|办结|审结|调解|承办).{0,8}(?:复议|援助|调解|纠纷).{0,4}(?:案件|件数)");
    private static final Pattern SOMETHING_ELSE =
            Pattern.compile("补贴|补助|典型|卷宗|案卷|评查|抽查|归档|奖|录入|编印|指导|旁听|回访|听证|意见书|建议书|法律意见");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        BigDecimal number = target == null ? null : target.number();
        if (target == null || number == null || number.signum() == 0 || !isFixed(target) || row.isCost()) {
            return;
        }
        if (target.unit().dimension() != Dimension.CASE || !isCaseload(row)) {
            return;
        }
        BigDecimal weight = row.weight();
        if (weight != null && weight.signum() == 0) {
            return;
        }
        out.add(
                row.at(row.targetPart()),
                Facts.of(
                        row.printedTarget(),
                        "≥" + Figures.plain(number) + target.unit().word()),
                Wording.of(
                        "“%s”由当事人申请决定，“%s”要求不多不少或限制受理，无法由单位控制。",
                        "\"%s\" depends on who applies: \"%s\" asks for what the bureau cannot control.",
                        row.printedName(),
                        row.printedTarget()),
                Wording.of(
                        "改用“≥”的预计量，或改为按期办结率、应援尽援率等比率。",
                        "State an expected least, or a rate such as cases closed in time."));
    }

    /** A bare number is the business of the rule about signs. */
    private static boolean isFixed(AuditedTarget target) {
        return target.isDownward() || target.operator() == Operator.EQ && !target.isBare();
    }

    private static boolean isCaseload(AuditedRow row) {
        String name = row.name().text();
        return !row.name().isReverse()
                && CASELOAD.matcher(name).find()
                && !SOMETHING_ELSE.matcher(name).find()
                && !row.document().texts().has(name, WordSet.CEILINGS)
                && !hasActivity(row, name);
    }

    /** 排查 and 化解 are words of the caseload itself. */
    private static boolean hasActivity(AuditedRow row, String name) {
        String rest = name.replace("排查", "").replace("化解", "").replace("处理", "");
        return row.document().texts().has(rest, WordSet.ACTIVITIES);
    }
}

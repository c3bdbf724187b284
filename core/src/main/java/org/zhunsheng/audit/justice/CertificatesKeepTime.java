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

/** A notary has fifteen working days, a forensic expert thirty. */
@Rule(
        id = "I-08",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"notary-law-30", "forensic-procedure"},
        zh = "公证应在15个工作日内出证，司法鉴定应在30个工作日内完成。",
        en = "A notarial certificate takes at most 15 working days, a forensic opinion 30.")
final class CertificatesKeepTime implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.TARGET);
    private static final Pattern NOTARY = Pattern.compile("出证|公证.{0,8}(?:办结|办理|办证|时限|期限|时间|周期)|(?:办结|办理|办证).{0,4}公证");
    private static final Pattern FORENSIC = Pattern.compile("鉴定.{0,8}(?:办结|办理|完成|时限|期限|时间|周期|出具)|(?:完成|出具).{0,6}鉴定");
    private static final Pattern OTHER_STEP = Pattern.compile("补贴|发放|支付|兑付|投诉|培训|年检|备案|评查|咨询|公益|归档");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        TimeLimit limit = TimeLimit.of(row.target());
        if (limit == null) {
            return;
        }
        String name = row.name().text();
        // Both need one of these words, which few names have.
        boolean certificate = name.contains("证") || name.contains("鉴定");
        if (!certificate || OTHER_STEP.matcher(name).find()) {
            return;
        }
        if (NOTARY.matcher(name).find()) {
            check(row, limit, Figure.NOTARY_DAYS, out);
        } else if (FORENSIC.matcher(name).find()) {
            check(row, limit, Figure.FORENSIC_DAYS, out);
        }
    }

    private static void check(AuditedRow row, TimeLimit limit, Figure figure, Findings out) {
        BigDecimal most = row.document().inForce().figure(figure);
        if (!limit.isLongerThanWorking(most)) {
            return;
        }
        String days = Figures.plain(most);
        out.add(
                row.at(row.targetPart()),
                Facts.instead(row.printedTarget(), "≤" + days + "个工作日"),
                Wording.of(
                        "“%s”为“%s”，超过规定的 %s 个工作日。",
                        "\"%s\" is \"%s\", longer than the %s working days that are allowed.",
                        row.printedName(),
                        row.printedTarget(),
                        days),
                Wording.of("改为“≤%s个工作日”。", "Write \"≤%s working days\".", days));
    }
}

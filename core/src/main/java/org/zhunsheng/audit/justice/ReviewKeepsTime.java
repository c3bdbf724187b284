package org.zhunsheng.audit.justice;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

/** A decision on administrative reconsideration takes sixty days, or thirty more where the case is hard. */
@Rule(
        id = "I-01",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = "review-law-62",
        zh = "行政复议决定期限：一般60日，简易程序30日，延长不超过30日。",
        en =
                "A decision on reconsideration takes at most 60 days, 30 in simplified procedure, and 30 more when extended.")
final class ReviewKeepsTime implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.TARGET);
    private static final Pattern DECISION = Pattern.compile("审结|办结|结案|决定|审理|时限|期限|时效|办理时间|办案时间|周期");
    private static final Pattern OTHER_STEP = Pattern.compile("受理审查|补正|答复|移送|送达|培训|咨询|应诉|诉讼|反馈|支付|发放");
    private static final Pattern EXTENSION =
            Pattern.compile("延长(?:期限)?(?:不超过|最多|至多|≤|<=)?(至|到)?(\\d+)(?:个)?(工作日|日|天|月)");
    private static final String REVIEW = "复议";
    private static final String EXTENDED = "延长";

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        if (target == null) {
            return;
        }
        if (target.text().contains(EXTENDED)) {
            if (isAboutReview(row)) {
                checkExtension(row, target, out);
            }
            return;
        }
        TimeLimit limit = TimeLimit.of(target);
        BigDecimal most = limit == null ? null : most(row);
        if (limit != null && most != null && limit.isLongerThan(most) && isAboutReview(row)) {
            report(row, most, row.printedTarget(), out);
        }
    }

    private static boolean isAboutReview(AuditedRow row) {
        String name = row.name().text();
        boolean decision = DECISION.matcher(name).find()
                || DECISION.matcher(row.printedTarget()).find();
        return decision
                && !OTHER_STEP.matcher(name).find()
                && (name.contains(REVIEW)
                        || row.printedTarget().contains(REVIEW)
                        || row.project().mentions(REVIEW));
    }

    /** The limit of the procedure that the name tells; {@code null} where there was none that year. */
    private static @Nullable BigDecimal most(AuditedRow row) {
        Regulations inForce = row.document().inForce();
        String name = row.name().text();
        if (name.contains("简易")) {
            return inForce.has(Figure.REVIEW_SIMPLIFIED_DAYS) ? inForce.figure(Figure.REVIEW_SIMPLIFIED_DAYS) : null;
        }
        BigDecimal extension = inForce.figure(Figure.REVIEW_EXTENSION_DAYS);
        BigDecimal ordinary = inForce.figure(Figure.REVIEW_DAYS);
        if (name.contains("最长") || name.contains("含延") || name.contains("疑难") || name.contains("复杂")) {
            return ordinary.add(extension);
        }
        return name.contains(EXTENDED) ? extension : ordinary;
    }

    /** 延长90日 is ninety days more; 延长至90日 is ninety in all. */
    private static void checkExtension(AuditedRow row, AuditedTarget target, Findings out) {
        Matcher extension = EXTENSION.matcher(target.text());
        if (!extension.find()) {
            return;
        }
        Regulations inForce = row.document().inForce();
        BigDecimal most = inForce.figure(Figure.REVIEW_EXTENSION_DAYS);
        if (extension.group(1) != null) {
            most = most.add(inForce.figure(Figure.REVIEW_DAYS));
        }
        BigDecimal days = new BigDecimal(extension.group(2));
        if (extension.group(3).equals("月")) {
            days = days.multiply(row.document().inForce().units().of("月").factor());
        }
        if (days.compareTo(most) > 0) {
            report(row, most, extension.group(), out);
        }
    }

    private static void report(AuditedRow row, BigDecimal most, String found, Findings out) {
        out.add(
                row.at(row.targetPart()),
                Facts.of(found, "≤" + Figures.plain(most) + "日"),
                Wording.of(
                        "“%s”超过法定的 %s 日。",
                        "\"%s\" is longer than the %s days that the law allows.", found, Figures.plain(most)),
                Wording.of(
                        "改为“法定期限内审结率＝100%”，或期限不超过法定天数。",
                        "Ask for a rate of decisions within the legal time of 100%, or for a time within it."));
    }
}

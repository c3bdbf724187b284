package org.zhunsheng.audit.target;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;

/** 调解率100%，成功率95% are two indicators. */
@Rule(
        id = "B-20",
        severity = Severity.ERROR,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.SPLIT,
        cites = {"review-opinions", "target-measures"},
        zh = "一行只设一个指标，两个以上的要求应拆分。",
        en = "A row holds one indicator: two or more demands must be split.")
final class OneMetricPerRow implements AuditRule.OfRow {
    private static final Pattern CLAUSES = Pattern.compile("[,，;；、。]+");
    private static final Pattern METRIC = Pattern.compile(
            "([\\u4e00-\\u9fff“”]{2,20}?)(?:应当|应|要)?(?:保持在|控制在|达到|达|为|在|至|不低于|不少于|不小于|至少|不超过|[≥≤><=:]+)*(\\d+(?:\\.\\d+)?)(%|[\\u4e00-\\u9fff]{1,2})(?:以上|以下|以内)?.*");
    private static final Pattern SHARE = Pattern.compile(".*(?:率|度|比例|比重|覆盖面|数量|案件)(?:达到|达|为|在|至)*");
    private static final Pattern NO_METRIC = Pattern.compile("[年月日天时分秒元]|小时|分钟|工作|万元|周|季.?|个月|周年|个工");

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        if (target != null && hasTwo(target.text(), false)) {
            report(row, row.targetPart(), row.printedTarget(), out);
            return;
        }
        String description = row.indicator().description();
        if (description != null
                && description.indexOf('%') >= 0
                && hasTwo(row.description().text(), true)) {
            report(row, Part.DESCRIPTION, description, out);
            return;
        }
        AuditedTarget earlier = row.earlier();
        if (earlier != null && hasTwo(earlier.text(), false)) {
            report(row, Part.TARGET, earlier.value().printed(), out.as(Severity.WARN));
        }
    }

    /** Two clauses that each name something and a number of it; a description explains, so only its rates count. */
    private static boolean hasTwo(String text, boolean ratesOnly) {
        if (text.length() < 2 * 4 || !CLAUSES.matcher(text).find() || text.contains("得") || text.contains("扣")) {
            return false;
        }
        Set<String> nouns = new HashSet<>();
        for (String clause : CLAUSES.split(text)) {
            Matcher metric = METRIC.matcher(clause);
            if (metric.matches() && isMetric(metric, ratesOnly)) {
                nouns.add(metric.group(1));
            }
        }
        return nouns.size() > 1;
    }

    private static boolean isMetric(Matcher metric, boolean ratesOnly) {
        String unit = metric.group(3);
        return ratesOnly
                ? unit.equals("%") && SHARE.matcher(metric.group(1)).matches()
                : !NO_METRIC.matcher(unit).lookingAt();
    }

    private static void report(AuditedRow row, Part part, String found, Findings out) {
        out.add(
                row.at(part),
                Facts.found(found),
                Wording.of(
                        "“%s”含两项以上要求，完成一项时无法计分。",
                        "\"%s\" holds two or more demands: with one reached it cannot be scored.", found),
                Wording.of("拆成两行，各写一个指标名称和指标值。", "Split it into rows with a name and a value each."));
    }
}

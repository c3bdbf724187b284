package org.zhunsheng.audit.justice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Safeguard;

/** Electronic positioning is for the cases that the law lists; whether a text means it a person has to see. */
@Rule(
        id = "I-10",
        severity = Severity.INFO,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.OTHER,
        cites = "correction-law-29",
        zh = "电子定位只适用于法定情形并须批准，不宜以全部矫正对象定位为目标。",
        en =
                "Electronic positioning is for the cases that the law lists and needs approval: it is no target for everyone.")
final class PositioningIsExceptional implements AuditRule.OfDocument {
    private static final String POSITIONING = "定位";
    private static final Pattern EVERYONE =
            Pattern.compile("(?:全部|所有|全员|全体|100%)[^。；;\\n]{0,12}定位|定位[^。；;,，\\n]{0,10}(?:全覆盖|全部|全员|100%)");
    private static final Pattern PERSONS = Pattern.compile("矫正|服刑|矫治|对象|人员");
    private static final Pattern SHARE = Pattern.compile("定位.{0,6}(?:覆盖率|佩戴率|安装率|管理率|监管率|定位率)|定位率");

    @Override
    public void check(AuditedDocument document, Findings out) {
        PerformanceDocument.Strategy strategy = document.document().strategy();
        for (Safeguard safeguard : strategy.safeguards()) {
            safeguard.items().forEach(item -> check(Where.inDocument(Part.SAFEGUARDS), item.text(), out));
        }
        PerformanceDocument.OverallGoal overall = strategy.overallGoal();
        if (overall != null) {
            check(Where.inDocument(Part.OVERALL_GOAL), overall.text(), out);
            overall.items().forEach(item -> check(Where.inDocument(Part.OVERALL_GOAL), item.text(), out));
        }
        document.programmes().forEach(programme -> check(programme.at(Part.GOALS), programme.goalText(), out));
        for (AuditedProject table : document.tables()) {
            if (!table.isDepartment()) {
                check(table.at(Part.GOALS), table.goalText(), out);
            }
            table.rows().forEach(row -> checkRow(row, out));
        }
    }

    private static void check(Where where, @Nullable String text, Findings out) {
        if (text == null || !text.contains(POSITIONING)) {
            return;
        }
        Matcher everyone = EVERYONE.matcher(text);
        if (everyone.find() && PERSONS.matcher(text).find()) {
            report(where, everyone.group(), out);
        }
    }

    private static void checkRow(AuditedRow row, Findings out) {
        String name = row.name().text();
        if (name.contains(POSITIONING)
                && (SHARE.matcher(name).find() || EVERYONE.matcher(name).find())) {
            report(row.at(Part.LEVEL3), row.printedName() + row.printedTarget(), out);
        }
    }

    private static void report(Where where, String found, Findings out) {
        out.add(
                where,
                Facts.found(found),
                Wording.of(
                        "“%s”：电子定位只适用于五种法定情形，须经批准并有期限；普通手机报到除外，请人工核实。",
                        "\"%s\": electronic positioning is for five cases of the law, approved and for a time; check by hand.",
                        found),
                Wording.of("改为“依法适用电子定位的对象在线率”等表述。", "Speak of those for whom positioning has been approved."));
    }
}

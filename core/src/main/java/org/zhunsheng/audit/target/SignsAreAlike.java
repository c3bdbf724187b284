package org.zhunsheng.audit.target;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Operator;

/** More than 90% here and at least 90% there ask for different things without meaning to. */
@Rule(
        id = "B-25",
        severity = Severity.INFO,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.OTHER,
        cites = "operator-codes",
        zh = "同类指标的符号应一致，不要“＞”和“≥”混用。",
        en = "Indicators of one kind should use one sign and not mix more than with at least.")
final class SignsAreAlike implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        Map<String, AuditedRow> moreThan = families(document, Operator.GT);
        if (moreThan.isEmpty()) {
            return;
        }
        Map<String, AuditedRow> atLeast = families(document, Operator.GE);
        for (Map.Entry<String, AuditedRow> more : moreThan.entrySet()) {
            AuditedRow least = atLeast.get(more.getKey());
            if (least != null) {
                report(more.getValue(), least, out);
                return;
            }
        }
    }

    /** The first row of each second level, number and unit that has the sign. */
    private static Map<String, AuditedRow> families(AuditedDocument document, Operator sign) {
        Map<String, AuditedRow> families = new LinkedHashMap<>();
        for (AuditedProject table : document.tables()) {
            for (AuditedRow row : table.rows()) {
                AuditedTarget target = row.target();
                BigDecimal number = target == null || target.operator() != sign ? null : target.number();
                if (target != null && number != null && row.level2() != null) {
                    String family =
                            row.level2() + Figures.plain(number) + target.unit().word();
                    families.putIfAbsent(family, row);
                }
            }
        }
        return families;
    }

    private static void report(AuditedRow more, AuditedRow least, Findings out) {
        out.add(
                more.at(more.targetPart()),
                Facts.of(more.printedTarget(), least.printedTarget()),
                Wording.of(
                        "本文件同类指标既写“%s”又写“%s”。",
                        "Indicators of one kind say \"%s\" as well as \"%s\".",
                        more.printedTarget(),
                        least.printedTarget()),
                Wording.of("统一写“%s”。", "Write \"%s\" throughout.", least.printedTarget()));
    }
}

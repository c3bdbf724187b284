package org.zhunsheng.audit.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** What a target is based on can be looked up. Only forms that print the column are asked. */
@Rule(
        id = "A-07",
        severity = Severity.WARN,
        type = IssueType.COMPLETENESS,
        cites = {"core-indicators", "target-form"},
        zh = "指标值应有确定依据，写明文件文号、标准或历史数据，不能只写“调研”“根据上级文件”。",
        en =
                "A target has a basis: a document with its number, a standard or past figures, and not merely a survey or papers from above.")
final class TargetHasBasis implements AuditRule.OfDocument {

    /** A document, a number, a year: something that can be looked up. */
    private static final Pattern EVIDENCE = Pattern.compile("[0-9《》〔〕]");

    @Override
    public void check(AuditedDocument document, Findings out) {
        if (document.isAfterApproval()) {
            return;
        }
        List<String> vague = document.inForce().words(WordSet.VAGUE_BASES);
        for (AuditedProject project : document.projects()) {
            boolean printed = project.rows().stream()
                    .anyMatch(row -> row.indicator().standard().basis() != null);
            if (printed) {
                project.rows().forEach(row -> check(row, vague, out));
            }
        }
    }

    private static void check(AuditedRow row, List<String> vague, Findings out) {
        String basis = row.indicator().standard().basis();
        String text = basis == null ? "" : Chars.squeeze(basis);
        if (basis != null && (EVIDENCE.matcher(text).find() || !isVague(text, vague))) {
            return;
        }
        out.add(
                row.at(Part.BASIS),
                Facts.found(basis == null ? "" : basis),
                basis == null
                        ? Wording.of("未填写指标值确定依据。", "No basis of the target is stated.")
                        : Wording.of("依据“%s”没有写明文件或数据，无法核对。", "The basis \"%s\" names no document or figure.", basis),
                Wording.of(
                        "写明依据的文件名称和文号、行业标准，或者上年实际完成数。",
                        "Name the document and its number, the standard, or what was reached last year."));
    }

    private static boolean isVague(String text, List<String> vague) {
        String bare = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        return vague.contains(bare);
    }
}

package org.zhunsheng.audit.consistency;

import java.util.LinkedHashSet;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.PerformanceDocument.OverallGoal;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** A word from the list of known slips of the pen. */
@Rule(
        id = "G-08",
        severity = Severity.INFO,
        type = IssueType.COMPLIANCE,
        cites = {"proposal"},
        zh = "文字不应有明显的错别字。",
        en = "The text has no known slips of the pen.")
final class SpellingIsRight implements AuditRule.OfDocument {
    private static final char ARROW = '→';

    @Override
    public void check(AuditedDocument document, Findings out) {
        OverallGoal goal = document.document().strategy().overallGoal();
        if (goal != null) {
            Where where = Where.inDocument(Part.OVERALL_GOAL);
            look(document, where, goal.text() == null ? "" : Chars.squeeze(goal.text()), out);
            goal.items().forEach(item -> look(document, where, Chars.squeeze(item.text()), out));
        }
        // Headings and sentences that lead to a list are no values, but people read them.
        document.document()
                .unread()
                .forEach(piece -> look(document, Where.inDocument(Part.UNREAD), Chars.squeeze(piece.text()), out));
        document.tables().forEach(table -> check(document, table, out));
    }

    private static void check(AuditedDocument document, AuditedProject project, Findings out) {
        look(document, project.at(Part.NAME), project.name().text(), out);
        look(document, project.at(Part.GOALS), Chars.squeeze(project.goalText()), out);
        look(document, project.at(Part.PURPOSE), Chars.squeeze(project.printedPurpose()), out);
        for (AuditedRow row : project.rows()) {
            look(document, row.at(Part.LEVEL3), row.name().text(), out);
            String description = row.description().text();
            if (!description.equals(row.name().text())) {
                look(document, row.at(Part.DESCRIPTION), description, out);
            }
            AuditedTarget target = row.target();
            if (target != null && target.number() == null) {
                look(document, row.at(row.targetPart()), target.text(), out);
            }
            AuditedTarget earlier = row.earlier();
            if (earlier != null && earlier.number() == null) {
                look(document, row.at(Part.TARGET), earlier.text(), out);
            }
        }
    }

    private static void look(AuditedDocument document, Where where, String text, Findings out) {
        if (text.length() < 2) {
            return;
        }
        Texts texts = document.texts();
        if (!texts.has(text, WordSet.TYPOS)) {
            return;
        }
        for (String wrong : new LinkedHashSet<>(texts.wordsOf(text, WordSet.TYPOS))) {
            String right = right(document, wrong);
            out.add(
                    where,
                    Facts.instead(wrong, right),
                    Wording.of("“%s”疑为“%s”。", "\"%s\" looks like \"%s\".", wrong, right),
                    Wording.of("改为“%2$s”。", "Write \"%2$s\".", wrong, right));
        }
    }

    private static String right(AuditedDocument document, String wrong) {
        for (String pair : document.inForce().words(WordSet.TYPOS_RIGHT)) {
            int arrow = pair.indexOf(ARROW);
            if (pair.substring(0, arrow).equals(wrong)) {
                return pair.substring(arrow + 1);
            }
        }
        return "";
    }
}

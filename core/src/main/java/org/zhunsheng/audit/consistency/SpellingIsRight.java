package org.zhunsheng.audit.consistency;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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
        checkGoal(document, out);
        // Headings and sentences that lead to a list are no values, but people read them; each one once.
        Map<String, Integer> betweenTheTables = new LinkedHashMap<>();
        document.document()
                .unread()
                .forEach(piece -> betweenTheTables.merge(Chars.squeeze(piece.text()), 1, Integer::sum));
        betweenTheTables.forEach((text, times) -> {
            Wording howOften = times == 1 ? Wording.NONE : Wording.of("，共 %d 处", ", %d times", times);
            slips(document, text)
                    .forEach(wrong -> report(document, Where.inDocument(Part.UNREAD), wrong, howOften, out));
        });
        document.tables().forEach(table -> check(document, table, out));
    }

    /** The items of a goal may stand in its text as well. */
    private static void checkGoal(AuditedDocument document, Findings out) {
        OverallGoal goal = document.document().strategy().overallGoal();
        if (goal == null) {
            return;
        }
        Set<String> wrong = new LinkedHashSet<>();
        if (goal.text() != null) {
            wrong.addAll(slips(document, Chars.squeeze(goal.text())));
        }
        goal.items().forEach(item -> wrong.addAll(slips(document, Chars.squeeze(item.text()))));
        wrong.forEach(word -> report(document, Where.inDocument(Part.OVERALL_GOAL), word, Wording.NONE, out));
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
        slips(document, text).forEach(wrong -> report(document, where, wrong, Wording.NONE, out));
    }

    /** The wrong words of a text, each once. */
    private static Set<String> slips(AuditedDocument document, String text) {
        Texts texts = document.texts();
        return text.length() >= 2 && texts.has(text, WordSet.TYPOS)
                ? new LinkedHashSet<>(texts.wordsOf(text, WordSet.TYPOS))
                : Set.of();
    }

    private static void report(AuditedDocument document, Where where, String wrong, Wording howOften, Findings out) {
        String right = right(document, wrong);
        out.add(
                where,
                Facts.instead(wrong, right),
                Wording.of("“%s”疑为“%s”%s。", "\"%s\" looks like \"%s\"%s.", wrong, right, howOften),
                Wording.of("改为“%2$s”。", "Write \"%2$s\".", wrong, right));
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

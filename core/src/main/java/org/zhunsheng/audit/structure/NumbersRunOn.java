package org.zhunsheng.audit.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.PerformanceDocument.OverallGoal;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Safeguard;

/** A list counts on. A number one begins a new list; the numbers of projects that are withheld are the business of disclosure. */
@Rule(
        id = "A-12",
        severity = Severity.WARN,
        type = IssueType.COMPLETENESS,
        cites = "target-form",
        zh = "编号应连续，不得缺号、重号。",
        en = "The numbers of a list run on without gaps and repeats.")
final class NumbersRunOn implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        Strategy strategy = document.document().strategy();
        OverallGoal goal = strategy.overallGoal();
        if (goal != null) {
            list(Where.inDocument(Part.OVERALL_GOAL), goal.items().stream().map(LabelledText::label), out);
        }
        list(Where.inDocument(Part.PROGRAMMES), strategy.programmes().stream().map(Programme::label), out);
        Where safeguards = Where.inDocument(Part.SAFEGUARDS);
        list(safeguards, strategy.safeguards().stream().map(Safeguard::label), out);
        for (Safeguard safeguard : strategy.safeguards()) {
            list(safeguards, safeguard.items().stream().map(LabelledText::label), out);
        }
        for (AuditedProject project : document.projects()) {
            // One goal is in order.
            if (project.project().goals().size() < 2) {
                continue;
            }
            for (Goal.Horizon horizon : Goal.Horizon.values()) {
                Stream<@Nullable String> labels = project.project().goals().stream()
                        .filter(one -> one.horizon() == horizon)
                        .map(Goal::label);
                list(project.at(Part.GOALS), labels, out);
            }
        }
    }

    /** The first break of a list. */
    private static void list(Where where, Stream<@Nullable String> labels, Findings out) {
        Map<String, Integer> last = new HashMap<>();
        for (String label : labels.toList()) {
            ListNumber number = ListNumber.of(label);
            if (number == null) {
                continue;
            }
            Integer before = last.put(number.style(), number.value());
            boolean runsOn = before == null || number.value() == before + 1 || number.value() == 1 && before != 1;
            if (!runsOn) {
                report(where, String.valueOf(before), String.valueOf(number.value()), number.value() > before, out);
                return;
            }
        }
    }

    private static void report(Where where, String before, String number, boolean gap, Findings out) {
        String next = String.valueOf(Integer.parseInt(before) + 1);
        out.add(
                where,
                Facts.of(number, next),
                gap
                        ? Wording.of(
                                "编号 %s 之后是 %s，缺少 %s。",
                                "Behind number %s stands %s: %s is missing.", before, number, next)
                        : Wording.of("编号 %s 之后又是 %s，编号重复。", "Behind number %s stands %s again.", before, number),
                Wording.of("核对是否漏项，并重新连续编号。", "See whether an item was lost, and number the list anew."));
    }
}

package org.zhunsheng.audit.consistency;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.text.Bigrams;
import org.zhunsheng.text.Lookalikes;

/**
 * Two projects with the same rows or the same goals: one table was copied from the other. Tables are found by the rows that they share, so
 * that not every table is held against every other.
 */
@Rule(
        id = "G-03",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        opinion = Opinion.NOT_RELEVANT,
        cites = "target-measures",
        zh = "不同项目的目标和指标不应照搬，应反映各自的任务。",
        en = "Two projects must not carry the same goals or rows: each states its own tasks.")
final class CopiedTables implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        int fewest = document.inForce().count(Figure.FEWEST_SHARED_ROWS);
        SharedRows tables =
                new SharedRows(document.projects(), document.inForce().figure(Figure.SAME_TABLE));
        int[] sameGoals = sameGoals(document);
        int[] sharedParts = GoalParts.shared(document);
        for (int later = 0; later < sameGoals.length; later++) {
            SharedRows.@Nullable Original original = tables.original(later, fewest);
            if (original != null) {
                report(document, original.position(), later, original.share(), out);
            } else if (sameGoals[later] >= 0) {
                reportGoals(document, sameGoals[later], later, out);
            } else if (sharedParts[later] >= 0) {
                reportParts(document, sharedParts[later], later, out);
            }
        }
    }

    /** For each project the first one before it with the same goals, or nearly so; -1 for none. */
    private static int[] sameGoals(AuditedDocument document) {
        int shortest = document.inForce().count(Figure.SHORTEST_GOAL);
        List<Bigrams> goals = document.projects().stream()
                .map(project -> Bigrams.of(project.goalText()))
                .map(goal -> goal.size() < shortest ? Bigrams.of("") : goal)
                .toList();
        return Lookalikes.within(goals, document.inForce().figure(Figure.SAME_TEXT));
    }

    private static void reportGoals(AuditedDocument document, int earlier, int later, Findings out) {
        AuditedProject copy = document.projects().get(later);
        AuditedProject original = document.projects().get(earlier);
        boolean same = Texts.bare(copy.goalText()).equals(Texts.bare(original.goalText()));
        out.add(
                copy.at(Part.GOALS),
                Facts.found(copy.goalText()),
                Wording.of(
                        "绩效目标与第 %d 个项目“%s”" + (same ? "完全相同。" : "几乎相同。"),
                        "The goals are " + (same ? "" : "nearly ") + "the same as in project %d, \"%s\".",
                        earlier + 1,
                        original.printedName()),
                Wording.of("按本项目的任务重新填写绩效目标。", "State goals of this project's own tasks."));
    }

    private static void reportParts(AuditedDocument document, int earlier, int later, Findings out) {
        AuditedProject copy = document.projects().get(later);
        AuditedProject original = document.projects().get(earlier);
        out.add(
                copy.at(Part.GOALS),
                Facts.found(copy.goalText()),
                Wording.of(
                        "绩效目标与第 %d 个项目“%s”的“%s”只有繁简之别，没有本项目自己的任务。",
                        "The goals are those of project %d, \"%s\" (%s), at another length: no task is this project's own.",
                        earlier + 1,
                        original.printedName(),
                        original.goalText()),
                Wording.of("按本项目的任务重新填写绩效目标。", "State goals of this project's own tasks."));
    }

    private static void report(AuditedDocument document, int earlier, int later, BigDecimal share, Findings out) {
        AuditedProject copy = document.projects().get(later);
        String original = document.projects().get(earlier).printedName();
        out.add(
                copy.at(Part.INDICATORS),
                Facts.found(Figures.inPercent(share)),
                Wording.of(
                        "与第 %d 个项目“%s”有 %s 的指标名称和指标值完全相同。",
                        "%3$s of the rows have the same name and target as in project %1$d, \"%2$s\".",
                        earlier + 1,
                        original,
                        Figures.inPercent(share)),
                Wording.of("按本项目的任务重新设定指标和指标值。", "State indicators and targets of this project's own tasks."));
    }
}

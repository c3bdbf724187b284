package org.zhunsheng.audit.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
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

    /** A row that stands in more tables than this is a set phrase and tells nothing about copying. */
    private static final int MOST_TABLES = 50;

    @Override
    public void check(AuditedDocument document, Findings out) {
        List<Set<String>> tables = new ArrayList<>();
        Map<String, List<Integer>> tablesOfRow = new HashMap<>();
        for (AuditedProject project : document.projects()) {
            // The rows of a fixed template are the same everywhere.
            Set<String> rows = project.isFixedTemplate() ? Set.of() : rows(project);
            rows.forEach(row -> tablesOfRow
                    .computeIfAbsent(row, unknown -> new ArrayList<>())
                    .add(project.position()));
            tables.add(rows);
        }
        int fewest = document.inForce().count(Figure.FEWEST_SHARED_ROWS);
        BigDecimal enough = document.inForce().figure(Figure.SAME_TABLE);
        int[] sameGoals = sameGoals(document);
        for (int later = 1; later < tables.size(); later++) {
            Set<String> rows = tables.get(later);
            boolean found = false;
            for (Map.Entry<Integer, Integer> shared :
                    sharedBefore(later, rows, tablesOfRow).entrySet()) {
                int earlier = shared.getKey();
                int all = Math.max(rows.size(), tables.get(earlier).size());
                BigDecimal share = Figures.percent(BigDecimal.valueOf(shared.getValue()), BigDecimal.valueOf(all));
                if (all >= fewest && share.compareTo(enough) >= 0) {
                    report(document, earlier, later, share, out);
                    found = true;
                    break;
                }
            }
            if (!found && sameGoals[later] >= 0) {
                reportGoals(document, sameGoals[later], later, out);
            }
        }
    }

    /** How many rows each earlier table shares with one. */
    private static Map<Integer, Integer> sharedBefore(
            int later, Set<String> rows, Map<String, List<Integer>> tablesOfRow) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (String row : rows) {
            List<Integer> tables = tablesOfRow.getOrDefault(row, List.of());
            for (int i = 0; i < Math.min(tables.size(), MOST_TABLES) && tables.get(i) < later; i++) {
                shared.merge(tables.get(i), 1, Integer::sum);
            }
        }
        return shared;
    }

    private static Set<String> rows(AuditedProject project) {
        Set<String> rows = new HashSet<>();
        for (AuditedRow row : project.rows()) {
            if (!row.name().text().isEmpty() && row.target() != null) {
                rows.add(row.name().text() + "|" + row.target().text());
            }
        }
        return rows;
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

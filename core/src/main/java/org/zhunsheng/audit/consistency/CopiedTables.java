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
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;

/**
 * Two projects with the same rows: one table was copied from the other. Tables are found by the rows that they share, so
 * that not every table is held against every other.
 */
@Rule(
        id = "G-03",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        opinion = Opinion.NOT_RELEVANT,
        cites = "target-measures",
        zh = "不同项目的指标不应照搬，应反映各自的任务。",
        en = "Two projects must not carry the same table: each states its own tasks.")
final class CopiedTables implements AuditRule.OfDocument {
    private static final int FEWEST_ROWS = 3;

    /** A row that stands in more tables than this is a set phrase and tells nothing about copying. */
    private static final int MOST_TABLES = 50;

    @Override
    public void check(AuditedDocument document, Findings out) {
        List<Set<String>> tables = new ArrayList<>();
        Map<String, List<Integer>> tablesOfRow = new HashMap<>();
        for (AuditedProject project : document.projects()) {
            Set<String> rows = rows(project);
            rows.forEach(row -> tablesOfRow
                    .computeIfAbsent(row, unknown -> new ArrayList<>())
                    .add(project.position()));
            tables.add(rows);
        }
        BigDecimal enough = document.inForce().figure(Figure.SAME_TABLE);
        for (int later = 1; later < tables.size(); later++) {
            Set<String> rows = tables.get(later);
            for (Map.Entry<Integer, Integer> shared :
                    sharedBefore(later, rows, tablesOfRow).entrySet()) {
                int earlier = shared.getKey();
                int all = Math.max(rows.size(), tables.get(earlier).size());
                BigDecimal share = Figures.percent(BigDecimal.valueOf(shared.getValue()), BigDecimal.valueOf(all));
                if (all >= FEWEST_ROWS && share.compareTo(enough) >= 0) {
                    report(document, earlier, later, share, out);
                    break;
                }
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
            if (!row.name().text().isEmpty()) {
                rows.add(row.name().text() + "|"
                        + (row.target() == null ? "" : row.target().text()));
            }
        }
        return rows;
    }

    private static void report(AuditedDocument document, int earlier, int later, BigDecimal share, Findings out) {
        AuditedProject copy = document.projects().get(later);
        String original = document.projects().get(earlier).printedName();
        out.add(
                copy.at(Part.INDICATORS),
                Facts.found(Figures.inPercent(share)),
                Wording.of(
                        "与第 %d 个项目“%s”有 %s 的指标完全相同。",
                        "%3$s of the rows are the same as in project %1$d, \"%2$s\".",
                        earlier + 1,
                        original,
                        Figures.inPercent(share)),
                Wording.of("按本项目的任务重新设定指标和指标值。", "State indicators and targets of this project's own tasks."));
    }
}

package org.zhunsheng.audit.structure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Budget;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.Topic;

/** No named part of a project goes without an indicator. Parts are told by the functions that their words show. */
@Rule(
        id = "A-13",
        severity = Severity.ERROR,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_COMPLETE,
        cites = {"target-review", "core-logic"},
        zh = "一张表合并多个子项目的，每个子项目都应有对应的指标。",
        en = "Where one table carries several projects, each of them has rows of its own.")
final class EverySubprojectIsMeasured implements AuditRule.OfProject {

    private static final Pattern BETWEEN = Pattern.compile("[、,，;；]");

    @Override
    public void check(AuditedProject project, Findings out) {
        Budget budget = project.project().finance().budget();
        if (budget == null || budget.components().size() < 2 || project.rows().isEmpty() || hasSilentOutput(project)) {
            return;
        }
        Map<String, Set<Topic>> named = new LinkedHashMap<>();
        for (Budget.Component component : budget.components()) {
            for (String part : BETWEEN.split(component.name())) {
                named.put(part, project.document().texts().topics(part));
            }
        }
        Set<Topic> measured = measured(project);
        boolean some =
                named.values().stream().anyMatch(topics -> topics.stream().anyMatch(measured::contains));
        Set<Topic> reported = new HashSet<>();
        named.forEach((part, topics) -> {
            boolean without = !topics.isEmpty() && topics.stream().noneMatch(measured::contains);
            if (some && without && reported.addAll(topics)) {
                report(project, part, out);
            }
        });
    }

    /** A row of output without a word of any function may measure any of the parts. */
    private static boolean hasSilentOutput(AuditedProject project) {
        return project.rows().stream()
                .anyMatch(row -> (row.is(Level2.QUANTITY) || row.is(Level2.QUALITY))
                        && topics(row).isEmpty());
    }

    private static Set<Topic> measured(AuditedProject project) {
        Set<Topic> found = new HashSet<>();
        project.rows().forEach(row -> found.addAll(topics(row)));
        return found;
    }

    private static Set<Topic> topics(AuditedRow row) {
        Set<Topic> topics = new HashSet<>(row.name().topics());
        topics.addAll(row.description().topics());
        topics.addAll(row.document().texts().topics(row.printedTarget()));
        return topics;
    }

    private static void report(AuditedProject project, String part, Findings out) {
        out.add(
                project.at(Part.INDICATORS),
                Facts.of("", part),
                Wording.of("子项目“%s”没有任何指标。", "No row measures the part \"%s\".", part),
                Wording.of("为“%s”补充数量、质量和效益指标，或者单独填报。", "Add rows for \"%s\", or give it a table of its own.", part));
    }
}

package org.zhunsheng.audit.consistency;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.text.Repeats;

/** The same piece of work with the same amount in two projects. */
@Rule(
        id = "G-04",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        opinion = Opinion.NOT_RELEVANT,
        cites = {"target-review"},
        zh = "同一工作成果不应在两个项目中重复计列。",
        en = "One deliverable is counted in one project only.")
final class OneDeliverableOneProject implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        int specificLength = document.inForce().count(Figure.SPECIFIC_TEXT);
        int rows = document.projects().stream()
                .mapToInt(project -> project.rows().size())
                .sum();
        Repeats repeats = new Repeats(rows);
        works(document, specificLength, (work, row) -> repeats.count(work.hashCode()));
        Map<Work, AuditedRow> first = new HashMap<>();
        works(document, specificLength, (work, row) -> {
            AuditedRow before = repeats.mayRepeat(work.hashCode()) ? first.putIfAbsent(work, row) : null;
            if (before != null && before.project() != row.project()) {
                report(before, row, out);
            }
        });
    }

    /** A certain work and how much of it. In an order, so that names made to collide are not looked for one by one. */
    private record Work(String name, String amount) implements Comparable<Work> {
        @Override
        public int compareTo(Work other) {
            int names = name.compareTo(other.name);
            return names == 0 ? amount.compareTo(other.amount) : names;
        }
    }

    private static void works(AuditedDocument document, int specificLength, BiConsumer<Work, AuditedRow> visitor) {
        for (AuditedProject project : document.projects()) {
            if (project.isFixedTemplate()) {
                continue;
            }
            for (AuditedRow row : project.rows()) {
                AuditedTarget target = row.level1() == Level1.OUTPUT && !row.isCost() ? row.target() : null;
                if (target != null && isCertain(row, target, specificLength)) {
                    visitor.accept(new Work(Texts.bare(row.name().text()), target.text()), row);
                }
            }
        }
    }

    /** Whether a row counts a work that can be told from others. */
    private static boolean isCertain(AuditedRow row, AuditedTarget target, int specificLength) {
        BigDecimal number = target.number();
        if (number == null || number.signum() <= 0) {
            return false;
        }
        boolean counted =
                switch (target.unit().dimension()) {
                    case PERSON, CASE, EVENT, THING, PAPER, ENTITY -> true;
                    default -> false;
                };
        return counted
                && (target.text().length() >= specificLength
                        || !row.name().topics().isEmpty()
                        || row.name().text().length() >= specificLength);
    }

    private static void report(AuditedRow before, AuditedRow row, Findings out) {
        int specificLength = row.document().inForce().count(Figure.SPECIFIC_TEXT);
        String work = row.printedTarget().length() >= specificLength ? row.printedTarget() : row.printedName();
        out.add(
                row.at(row.targetPart()),
                Facts.found(row.printedTarget()),
                Wording.of(
                        "“%s”在第 %d 个项目“%s”中已列，同一成果由两个项目出资。",
                        "\"%s\" stands in project %d, \"%s\", as well: two projects pay for one deliverable.",
                        work,
                        before.project().position() + 1,
                        before.project().printedName()),
                Wording.of("只在一个项目中保留，或写明各自承担的部分。", "Keep it in one project, or say which part each does."));
    }
}

package org.zhunsheng.audit.structure;

import org.jspecify.annotations.Nullable;
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
import org.zhunsheng.model.Aside;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;

/** 数量 belongs to 产出 and 满意度 to itself. Cost may stand below output or alone: both forms are in use. */
@Rule(
        id = "A-10",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.WRONG_LEVEL1,
        cites = {"class-codes", "target-form"},
        zh = "二级指标应归在所属的一级指标下。",
        en = "A second level stands below its own first level.")
final class ClassBelongsToItsParent implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        if (project.isDepartment()) {
            return;
        }
        boolean hasExpectedEffects = project.rows().stream().anyMatch(ClassBelongsToItsParent::isExpectedEffect);
        @Nullable Level2 above = null;
        @Nullable Level1 aboveOf = null;
        for (AuditedRow row : project.rows()) {
            Level1 level1 = row.level1();
            Level2 level2 = row.level2();
            if (level1 != null
                    && level2 != null
                    && !(level2 == above && level1 == aboveOf)
                    && !belongs(level2, level1)) {
                boolean amongEffects = level2 == Level2.SATISFACTION && level1 == Level1.BENEFIT;
                // The form with 预期产出 and 预期效果 prints satisfaction among the effects itself.
                if (!amongEffects || !hasExpectedEffects) {
                    report(row, level1, level2, amongEffects ? out.as(Severity.WARN) : out);
                }
            }
            above = level2;
            aboveOf = level1;
        }
        if (!project.document().asides().isEmpty()) {
            project.rows().forEach(row -> overruled(row, out));
        }
    }

    /** A second level in the place of the first: what stands there is no first level at all. */
    private static void overruled(AuditedRow row, Findings out) {
        Level2 level2 = row.level2();
        for (String printed : row.document().asides().at(row.at(Part.LEVEL1), Aside.Kind.OVERRULED)) {
            if (level2 != null) {
                String right = level2.parent().label();
                out.add(
                        row.at(Part.LEVEL1),
                        Facts.of(printed, right),
                        Wording.of(
                                "“%s”不是一级指标，不能作“%s”的上一级。",
                                "\"%s\" is no first level and cannot stand above \"%s\".",
                                printed,
                                Wording.named(level2)),
                        Wording.of(
                                "一级指标写“%s”，或者改正二级指标。",
                                "Write \"%s\" as the first level, or correct the second.",
                                Wording.named(level2.parent())));
            }
        }
    }

    private static boolean isExpectedEffect(AuditedRow row) {
        String level1 = row.indicator().classification().level1();
        return level1 != null && level1.contains("预期效果");
    }

    private static boolean belongs(Level2 level2, Level1 level1) {
        boolean cost = level2.isCost() && (level1 == Level1.OUTPUT || level1 == Level1.COST);
        return level2.parent() == level1 || cost;
    }

    private static void report(AuditedRow row, Level1 level1, Level2 level2, Findings out) {
        String right = level2.parent().label();
        out.add(
                row.at(Part.LEVEL1),
                Facts.of(level1.label(), right),
                Wording.of(
                        "“%s”不属于“%s”。",
                        "\"%s\" does not belong to \"%s\".", Wording.named(level2), Wording.named(level1)),
                Wording.of(
                        "移到“%s”下，或者改正二级指标。",
                        "Move the row below \"%s\", or correct its second level.", Wording.named(level2.parent())));
    }
}

package org.zhunsheng.audit.structure;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.ProjectTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Unit;

/** A row has a name and its classes. A class that is left empty below another one is taken from above. */
@Rule(
        id = "A-06",
        severity = Severity.BLOCK,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_COMPLETE,
        cites = "target-form",
        zh = "每行指标的一级、二级和三级名称均应填写。",
        en = "Every row has its first, second and third level.")
final class RowIsWhole implements AuditRule.OfProject {
    private static final Flags<ProjectTrait> ABOUT = Flags.of(ProjectTrait.OPEN_ROWS);
    private static final String NOTHING = "无/\\—-.。、";
    private static final Wording NAME = new Wording("三级指标", "the name of the indicator");
    private static final Wording FIRST_LEVEL = new Wording("一级指标", "the first level");
    private static final Wording SECOND_LEVEL = new Wording("二级指标", "the second level");

    @Override
    public Flags<ProjectTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedProject project, Findings out) {
        boolean names = false;
        boolean levels1 = false;
        boolean levels2 = false;
        for (AuditedRow row : project.rows()) {
            names |= row.indicator().name() != null;
            levels1 |= row.indicator().classification().level1() != null;
            levels2 |= row.indicator().classification().level2() != null;
            if (names && levels1 && levels2) {
                break;
            }
        }
        @Nullable String above = null;
        @Nullable String previous = null;
        for (AuditedRow row : project.rows()) {
            Indicator.Classification printed = row.indicator().classification();
            if (names && row.indicator().name() == null && isUsed(row)) {
                missing(row, Part.LEVEL3, NAME, out);
            }
            if (levels1 && printed.level1() == null && row.level1() == null) {
                missing(row, Part.LEVEL1, FIRST_LEVEL, out.as(Severity.ERROR));
            }
            if (levels2 && printed.level2() == null && !isKnown(row, above, previous)) {
                missing(row, Part.LEVEL2, SECOND_LEVEL, out.as(Severity.ERROR));
            }
            boolean begins = printed.level1() != null && !printed.level1().equals(previous);
            above = printed.level2() != null ? printed.level2() : begins ? null : above;
            previous = printed.level1();
        }
    }

    /**
     * A row of the form that is crossed out with 无 or a dash is not used; a mere number may be that of the page; and a
     * second level that is no class (满意度指标-群众满意度) is the name.
     */
    private static boolean isUsed(AuditedRow row) {
        AuditedTarget target = row.target();
        boolean nameIsAbove =
                row.level2() == null && row.indicator().classification().level2() != null;
        return target != null
                && !nameIsAbove
                && !Texts.isMadeOf(target.text(), NOTHING)
                && !(target.isBare() && target.unit() == Unit.NONE);
    }

    /** Satisfaction has one class only, and so has cost in most forms; other rows may take theirs from the row above. */
    private static boolean isKnown(AuditedRow row, @Nullable String above, @Nullable String previous) {
        String level1 = row.indicator().classification().level1();
        boolean goesOn = level1 == null || level1.equals(previous);
        return row.level1() == Level1.SATISFACTION || row.level1() == Level1.COST || above != null && goesOn;
    }

    private static void missing(AuditedRow row, Part part, Wording what, Findings out) {
        out.add(
                row.at(part),
                Facts.found(""),
                Wording.of("未填写%s。", "Nothing is said about %s.", what),
                Wording.of("补填%s。", "Fill in %s.", what));
    }
}

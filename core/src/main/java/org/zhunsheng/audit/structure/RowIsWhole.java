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
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Unit;

/**
 * A row has a name and its classes. A class that is left empty below another one is taken from above; satisfaction has one
 * class only, and so has cost in most forms.
 */
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
    private static final Missing NAME = Missing.of("三级指标", "the name of the indicator");
    private static final Missing FIRST_LEVEL = Missing.of("一级指标", "the first level");
    private static final Missing SECOND_LEVEL = Missing.of("二级指标", "the second level");

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
            names |= row.has(RowTrait.NAME);
            levels1 |= row.has(RowTrait.LEVEL1);
            levels2 |= row.has(RowTrait.LEVEL2);
            if (names && levels1 && levels2) {
                break;
            }
        }
        @Nullable AuditedRow previous = null;
        boolean classAbove = false;
        for (AuditedRow row : project.rows()) {
            if (names && !row.has(RowTrait.NAME) && isUsed(row)) {
                missing(row, Part.LEVEL3, NAME, out);
            }
            if (levels1 && !row.has(RowTrait.LEVEL1) && row.level1() == null) {
                missing(row, Part.LEVEL1, FIRST_LEVEL, out.as(Severity.ERROR));
            }
            boolean printed = row.has(RowTrait.LEVEL2);
            boolean known = printed || classAbove && goesOn(row, previous);
            if (levels2 && !known && row.level1() != Level1.SATISFACTION && row.level1() != Level1.COST) {
                missing(row, Part.LEVEL2, SECOND_LEVEL, out.as(Severity.ERROR));
            }
            classAbove = known;
            previous = row;
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

    /** Whether a row stands below the same first level as the one above, so that it may take its class from there. */
    private static boolean goesOn(AuditedRow row, @Nullable AuditedRow previous) {
        String level1 = row.indicator().classification().level1();
        return level1 == null
                || previous != null
                        && level1.equals(previous.indicator().classification().level1());
    }

    private static void missing(AuditedRow row, Part part, Missing what, Findings out) {
        out.add(row.at(part), Facts.found(""), what.message(), what.proposal());
    }

    /** What to say of a cell that is empty. */
    private record Missing(Wording message, Wording proposal) {
        static Missing of(String zh, String en) {
            return new Missing(
                    new Wording("未填写" + zh + "。", "Nothing is said about " + en + "."),
                    new Wording("补填" + zh + "。", "Fill in " + en + "."));
        }
    }
}

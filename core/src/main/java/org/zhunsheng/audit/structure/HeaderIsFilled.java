package org.zhunsheng.audit.structure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.PerformanceDocument.Heading;
import org.zhunsheng.model.Project.Identity;

/** A table without a name, a department or a year belongs to nobody. */
@Rule(
        id = "A-01",
        severity = Severity.BLOCK,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_COMPLETE,
        cites = "target-form",
        zh = "项目名称、主管部门和预算年度必须填写。",
        en = "The name of the project, the department and the fiscal year must be there.")
final class HeaderIsFilled implements AuditRule.OfProject {
    private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}(?:局|厅|委员会|中心|公证处|司法所|办公室)");

    @Override
    public void check(AuditedProject project, Findings out) {
        Identity identity = project.project().identity();
        Heading heading = project.document().document().heading();
        if (!project.isDepartment() && identity.name() == null) {
            missing(project, Part.NAME, Wording.of("项目名称", "the project's name"), out);
        }
        if (heading.department() == null
                && identity.supervisor() == null
                && identity.unit() == null
                && !isNamedIn(heading.title())) {
            missing(project, Part.SUPERVISOR, Wording.of("主管部门或实施单位", "the department"), out);
        }
        if (heading.fiscalYear() == null) {
            missing(project, Part.FISCAL_YEAR, Wording.of("预算年度", "the fiscal year"), out);
        }
    }

    /** 某县司法局2024年部门预算项目绩效目标表: the title says whose table it is. */
    private static boolean isNamedIn(@Nullable String title) {
        return title != null && OFFICE.matcher(title).find();
    }

    private static void missing(AuditedProject project, Part part, Wording what, Findings out) {
        out.add(
                project.at(part),
                Facts.found(""),
                new Wording("未填写" + what.zh() + "。", "Nothing is said about " + what.en() + "."),
                new Wording("补填" + what.zh() + "。", "Fill in " + what.en() + "."));
    }
}

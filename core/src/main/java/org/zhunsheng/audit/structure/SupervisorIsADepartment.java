package org.zhunsheng.audit.structure;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** A section of the bureau, such as 行财科, supervises no budget. */
@Rule(
        id = "A-15",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = "target-form",
        zh = "主管部门应为预算部门，不是单位内设的科室。",
        en = "The supervising department is a budget department and no office inside one.")
final class SupervisorIsADepartment implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        CodedName supervisor = project.project().identity().supervisor();
        String name = supervisor == null ? null : supervisor.name();
        if (name == null || !project.document().texts().endsIn(Chars.squeeze(name), WordSet.INTERNAL_OFFICES)) {
            return;
        }
        CodedName department = project.document().document().heading().department();
        String right = department == null || department.name() == null ? "" : department.name();
        out.add(
                project.at(Part.SUPERVISOR),
                Facts.of(name, right),
                Wording.of("主管部门“%s”是内设机构，不是预算部门。", "\"%s\" is an office inside a department.", name),
                right.isEmpty()
                        ? Wording.of("填写预算部门名称和代码。", "Write the budget department and its code.")
                        : Wording.of(
                                "填写预算部门名称和代码，例如%s。", "Write the budget department and its code, such as %s.", right));
    }
}

package org.zhunsheng.audit.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** 新增 or 延续 and the like, as the form offers them; 其他 is no attribute. */
@Rule(
        id = "A-14",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = "target-form",
        zh = "项目属性应从规定的类别中选择。",
        en = "The attribute of a project is one of the list.")
final class AttributeIsListed implements AuditRule.OfProject {

    private static final Pattern CODE = Pattern.compile("^[0-9]+[-.、]?");
    private static final Pattern TICKED = Pattern.compile("[☑√■✓]");

    @Override
    public void check(AuditedProject project, Findings out) {
        String printed = project.project().identity().attribute();
        if (printed == null || TICKED.matcher(printed).find()) {
            return;
        }
        String bare = CODE.matcher(Chars.squeeze(printed)).replaceFirst("");
        List<String> listed = project.document().inForce().words(WordSet.PROJECT_ATTRIBUTES);
        // Regions have lists of their own by what the money is for: 培训类, 信息化类.
        boolean kind = bare.endsWith("类") || bare.endsWith("类项目");
        if (listed.contains(bare) || kind) {
            return;
        }
        out.add(
                project.at(Part.ATTRIBUTE),
                Facts.of(printed, "新增项目、延续项目"),
                Wording.of("项目属性“%s”不在规定类别内。", "The attribute \"%s\" is none of the list.", printed),
                Wording.of("按表式要求填写，例如新增项目或延续项目。", "Use what the form offers, such as 新增项目 or 延续项目."));
    }
}

package org.zhunsheng.audit.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.text.Chars;
import org.zhunsheng.text.Repeats;

/** The same code, or the same name with the same budget, in one unit. Different codes make it two projects that look alike. */
@Rule(
        id = "D-12",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        cites = {"project-code", "integrated-system"},
        zh = "项目代码不得重复，同一项目不得重复申报。",
        en = "No code stands twice, and no project is asked for twice.")
final class ProjectStandsOnce implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        Repeats codesAgain = new Repeats(document.projects().size());
        Repeats namesAgain = new Repeats(document.projects().size());
        for (AuditedProject project : document.projects()) {
            codesAgain.count(code(project).hashCode());
            namesAgain.count(project.name().text().hashCode());
        }
        Map<Key, AuditedProject> codes = new HashMap<>();
        Map<Key, AuditedProject> names = new HashMap<>();
        for (AuditedProject project : document.projects()) {
            String code = project.project().identity().code();
            String squeezed = code(project);
            AuditedProject sameCode = code != null && codesAgain.mayRepeat(squeezed.hashCode())
                    ? codes.putIfAbsent(Key.of(squeezed, null, project), project)
                    : null;
            BigDecimal budget = project.budget();
            String name = project.name().text();
            boolean named = !name.isEmpty() && namesAgain.mayRepeat(name.hashCode());
            AuditedProject sameName = named && budget != null && budget.signum() > 0
                    ? names.putIfAbsent(Key.of(name, budget.stripTrailingZeros(), project), project)
                    : null;
            if (sameCode != null) {
                report(project, Part.CODE, String.valueOf(code), sameCode, out);
            } else if (sameName != null) {
                boolean bothCoded =
                        code != null && sameName.project().identity().code() != null;
                report(project, Part.NAME, project.printedName(), sameName, bothCoded ? out.as(Severity.WARN) : out);
            }
        }
    }

    private static String code(AuditedProject project) {
        String code = project.project().identity().code();
        return code == null ? "" : Chars.squeeze(code);
    }

    /** What two projects of one unit must not have in common: a code, or a name with its budget. */
    private record Key(
            String words,
            @Nullable BigDecimal budget,
            @Nullable CodedName unit) {
        static Key of(String words, @Nullable BigDecimal budget, AuditedProject project) {
            return new Key(words, budget, project.project().identity().unit());
        }
    }

    private static void report(AuditedProject project, Part part, String found, AuditedProject first, Findings out) {
        boolean code = part == Part.CODE;
        out.add(
                project.at(part),
                Facts.found(found),
                Wording.of(
                        code ? "项目代码与第 %d 个项目“%s”相同。" : "项目名称和金额与第 %d 个项目“%s”相同。",
                        code
                                ? "The code is that of project %d, \"%s\"."
                                : "Name and budget are those of project %d, \"%s\".",
                        first.position() + 1,
                        first.printedName()),
                Wording.of("删去重复的项目，或者改正代码、名称。", "Leave the second one out, or correct its code or name."));
    }
}

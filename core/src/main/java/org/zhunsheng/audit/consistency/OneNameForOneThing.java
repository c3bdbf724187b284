package org.zhunsheng.audit.consistency;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.text.Chars;

/** A programme and its project have different names, or name and goal name different places. */
@Rule(
        id = "G-06",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        cites = {"target-form"},
        zh = "项目名称在各部分以及在绩效目标中应一致。",
        en = "A project has one name in all parts of a document and in its goals.")
final class OneNameForOneThing implements AuditRule.OfDocument {
    private static final Pattern STATIONED = Pattern.compile("驻(?!村|点|地|所|会|军|外|在|场)(\\p{IsHan}{2})");

    @Override
    public void check(AuditedDocument document, Findings out) {
        if (!document.programmes().isEmpty()) {
            programmes(document, out);
        }
        document.projects().forEach(project -> places(project, out));
    }

    private static void programmes(AuditedDocument document, Findings out) {
        Set<String> names = new HashSet<>();
        document.projects().forEach(project -> names.add(bare(project)));
        // Only where programmes carry the names of projects at all is a different name a slip.
        boolean sameNames = document.programmes().stream()
                .anyMatch(programme -> !bare(programme).isEmpty() && names.contains(bare(programme)));
        if (sameNames) {
            document.programmes().forEach(programme -> compare(programme, document, names, out));
        }
    }

    private static String bare(AuditedProject project) {
        return Texts.bare(project.name().text());
    }

    private static void compare(AuditedProject programme, AuditedDocument document, Set<String> names, Findings out) {
        if (bare(programme).isEmpty() || names.contains(bare(programme))) {
            return;
        }
        Set<String> programmes = new HashSet<>();
        document.programmes().forEach(other -> programmes.add(bare(other)));
        List<AuditedProject> meant = document.projects().stream()
                .filter(project -> !programmes.contains(bare(project)))
                .filter(project -> !Collections.disjoint(
                        project.name().topics(), programme.name().topics()))
                .toList();
        if (meant.size() != 1) {
            return;
        }
        AuditedProject project = meant.get(0);
        out.add(
                project.at(Part.NAME),
                Facts.of(project.printedName(), programme.printedName()),
                Wording.of(
                        "项目名称“%s”在分项绩效目标中写作“%s”。",
                        "The project \"%s\" is called \"%s\" among the programmes.",
                        project.printedName(),
                        programme.printedName()),
                Wording.of("两处统一为一个名称。", "Use one name in both places."));
    }

    /** 驻深圳 in the name and 驻广东 in the goal. */
    private static void places(AuditedProject project, Findings out) {
        if (project.name().text().indexOf('驻') < 0) {
            return;
        }
        Set<String> named = placesOf(project.name().text());
        Set<String> meant = placesOf(Chars.squeeze(project.goalText()));
        if (named.isEmpty() || meant.isEmpty() || !Collections.disjoint(named, meant)) {
            return;
        }
        String one = "驻" + named.iterator().next();
        String other = "驻" + meant.iterator().next();
        out.add(
                project.at(Part.GOALS),
                Facts.of(other, one),
                Wording.of("项目名称为“%s”，绩效目标为“%s”，两处不一致。", "The name says \"%s\" and the goals say \"%s\".", one, other),
                Wording.of("核对地点，统一写法。", "Check the place and name it alike."));
    }

    private static Set<String> placesOf(String text) {
        Set<String> places = new LinkedHashSet<>();
        Matcher stationed = STATIONED.matcher(text);
        while (stationed.find()) {
            places.add(stationed.group(1));
        }
        return places;
    }
}

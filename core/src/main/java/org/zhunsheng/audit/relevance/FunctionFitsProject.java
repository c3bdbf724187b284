package org.zhunsheng.audit.relevance;

import java.util.Set;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.regulation.Topic;

/** The printed function is that of another subject than the name's. */
@Rule(
        id = "F-10",
        severity = Severity.WARN,
        type = IssueType.RELEVANCE,
        cites = {"target-form", "target-review"},
        zh = "职能职责与活动应与项目内容一致。",
        en = "The function that a project is filed under is the function of its subject.")
final class FunctionFitsProject implements AuditRule.OfProject {
    @Override
    public void check(AuditedProject project, Findings out) {
        CodedName activity = project.project().identity().activity();
        String printed = activity == null ? null : activity.name();
        if (printed == null) {
            return;
        }
        Texts texts = project.document().texts();
        Set<Topic> filed = texts.topics(printed.substring(printed.lastIndexOf('/') + 1));
        Set<Topic> named = project.name().topics();
        boolean fits = named.isEmpty()
                || filed.isEmpty()
                || named.stream()
                        .anyMatch(topic -> filed.contains(topic)
                                || filed.stream()
                                        .anyMatch(other -> topic.within().contains(other.id())));
        if (fits) {
            return;
        }
        Topic own = named.iterator().next();
        out.add(
                project.at(Part.ACTIVITY),
                Facts.of(printed, own.name()),
                Wording.of(
                        "项目“%s”列在“%s”下，与项目内容“%s”不一致。",
                        "The project \"%s\" is filed under \"%s\" and is about %s.",
                        project.printedName(),
                        printed,
                        Wording.named(own)),
                Wording.of(
                        "核对职能职责与活动，改列到“%s”对应的活动。", "File the project under the function of %s.", Wording.named(own)));
    }
}

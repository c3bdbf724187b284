package org.zhunsheng.audit.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.SpendingStep;
import org.zhunsheng.regulation.Topic;
import org.zhunsheng.text.Chars;

/** A programme and its project, told by the name or by the only function that both have. */
@Rule(
        id = "D-08",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        cites = "target-measures",
        zh = "分项绩效目标中的支出计划应与项目表一致。",
        en = "The plan in the text of a programme is that of its project table.")
final class PlanIsAsInText implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        for (Programme programme : document.document().strategy().programmes()) {
            AuditedProject project = programme.spendingPlan().isEmpty() ? null : projectOf(document, programme);
            List<SpendingStep> plan =
                    project == null ? List.of() : project.project().finance().spendingPlan();
            if (project != null
                    && !plan.isEmpty()
                    && !Plans.shape(plan).equals(Plans.shape(programme.spendingPlan()))) {
                report(project, programme, plan, out);
            }
        }
    }

    private static @Nullable AuditedProject projectOf(AuditedDocument document, Programme programme) {
        String name = programme.name() == null ? "" : Chars.squeeze(programme.name());
        Set<Topic> topics = document.texts().topics(name);
        List<AuditedProject> named = new ArrayList<>();
        List<AuditedProject> alike = new ArrayList<>();
        for (AuditedProject project : document.projects()) {
            if (project.name().text().equals(name)) {
                named.add(project);
            } else if (!topics.isEmpty() && project.name().topics().equals(topics)) {
                alike.add(project);
            }
        }
        List<AuditedProject> found = named.isEmpty() ? alike : named;
        return found.size() == 1 ? found.get(0) : null;
    }

    private static void report(AuditedProject project, Programme programme, List<SpendingStep> plan, Findings out) {
        String text = Plans.words(programme.spendingPlan());
        out.add(
                project.at(Part.SPENDING_PLAN),
                Facts.of(Plans.words(plan), text),
                Wording.of(
                        "分项绩效目标“%s”的支出计划为 %s，项目表为 %s。",
                        "The programme \"%s\" plans %s, the table of the project %s.",
                        String.valueOf(programme.name()),
                        text,
                        Plans.words(plan)),
                Wording.of("核实后统一为一个计划。", "Find out which is right and use it in both."));
    }
}

package org.zhunsheng.audit.relevance;

import java.util.ArrayList;
import java.util.List;
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
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.text.Bigrams;
import org.zhunsheng.text.Lookalikes;

/** A row of benefit that is the same as a row of output, or nearly so. */
@Rule(
        id = "F-09",
        severity = Severity.WARN,
        type = IssueType.RELEVANCE,
        opinion = Opinion.ADD_BENEFIT,
        cites = {"core-indicators"},
        zh = "效益指标应反映任务带来的变化，不应重复产出指标。",
        en = "A benefit states what the work changed, and does not repeat an output.")
final class BenefitIsNoOutput implements AuditRule.OfProject {
    @Override
    public void check(AuditedProject project, Findings out) {
        List<AuditedRow> outputs = new ArrayList<>();
        List<AuditedRow> benefits = new ArrayList<>();
        for (AuditedRow row : project.rows()) {
            if (row.level1() == Level1.OUTPUT
                    && !row.isCost()
                    && !row.name().text().isEmpty()) {
                outputs.add(row);
            } else if (row.level1() == Level1.BENEFIT && !row.name().text().isEmpty()) {
                benefits.add(row);
            }
        }
        if (outputs.isEmpty() || benefits.isEmpty()) {
            return;
        }
        List<AuditedRow> all = new ArrayList<>(outputs);
        all.addAll(benefits);
        List<Bigrams> names = all.stream().map(BenefitIsNoOutput::pairs).toList();
        int[] alike = Lookalikes.between(
                names.subList(0, outputs.size()),
                names.subList(outputs.size(), all.size()),
                project.document().inForce().figure(Figure.SAME_TEXT));
        for (int i = 0; i < benefits.size(); i++) {
            if (alike[i] >= 0) {
                report(benefits.get(i), outputs.get(alike[i]), out);
            }
        }
    }

    private static Bigrams pairs(AuditedRow row) {
        String name = row.name().text();
        boolean other = name.indexOf('比') >= 0;
        return other ? Bigrams.of(Texts.oneWordForRates(name)) : row.name().pairs();
    }

    private static void report(AuditedRow benefit, AuditedRow output, Findings out) {
        out.add(
                benefit.at(Part.LEVEL3),
                Facts.of(benefit.printedName(), ""),
                Wording.of(
                        "效益指标“%s”与产出指标“%s”（第 %d 行）重复，没有说明带来的变化。",
                        "The benefit \"%s\" repeats the output \"%s\" in row %d and does not say what changed.",
                        benefit.printedName(),
                        output.printedName(),
                        output.position() + 1),
                Wording.of(
                        "改为受益对象的变化，例如知晓率提高、纠纷减少、办理时间缩短。",
                        "State what changed for the people served, such as fewer disputes or a shorter wait."));
    }
}

package org.zhunsheng.audit.relevance;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.WordSet;

/** An ecological benefit of a project that builds, buys or moves nothing is invented; none is needed. */
@Rule(
        id = "F-02",
        severity = Severity.WARN,
        type = IssueType.RELEVANCE,
        opinion = Opinion.NOT_RELEVANT,
        cites = {"core-indicators"},
        zh = "没有工程、设备等实物内容的项目，不必设生态效益指标。",
        en = "A project without physical works needs no row about ecological benefit.")
final class EcologyIsAffected implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.ECOLOGICAL);
    private static final int SHORTEST = 2;

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        if (!row.is(Level2.ECOLOGICAL) || row.name().text().length() <= SHORTEST) {
            return;
        }
        AuditedProject project = row.project();
        Texts texts = row.document().texts();
        boolean none = texts.has(row.printedTarget(), WordSet.NOT_APPLICABLE);
        if (none
                || texts.has(
                        project.name().text() + "；" + project.goalText() + project.printedPurpose(), WordSet.WORKS)) {
            return;
        }
        out.add(
                row.at(Part.LEVEL3),
                Facts.found(row.printedName()),
                Wording.of(
                        "项目“%s”没有影响生态环境的内容，生态效益指标“%s”与项目无关。",
                        "The project \"%s\" has nothing that touches the environment: the row \"%s\" has nothing to do with it.",
                        project.printedName(),
                        row.printedName()),
                Wording.of("删除生态效益指标，或填写“不涉及”。", "Leave the ecological benefit out, or state \"not applicable\"."));
    }
}

package org.zhunsheng.audit.consistency;

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
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.WordSet;

/** A survey of people that nothing else in the table has to do with. */
@Rule(
        id = "G-12",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        opinion = Opinion.NOT_RELEVANT,
        cites = {"core-indicators"},
        zh = "满意度调查对象应是项目的服务对象。",
        en = "The people asked for their satisfaction are those that the project serves.")
final class RightPeopleAreAsked implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.SATISFACTION);
    private static final char SIGN = '=';

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        if (row.level1() != Level1.SATISFACTION) {
            return;
        }
        String name = row.name().text();
        for (String line : row.document().inForce().words(WordSet.RESPONDENTS)) {
            int sign = line.indexOf(SIGN);
            String people = line.substring(0, sign);
            if (name.contains(people)) {
                if (!isServed(row, line.substring(sign + 1).split(" "))) {
                    report(row, people, out);
                }
                return;
            }
        }
    }

    private static boolean isServed(AuditedRow row, String[] signs) {
        AuditedProject project = row.project();
        for (String sign : signs) {
            boolean meant = project.name().text().contains(sign)
                    || project.goalText().contains(sign)
                    || project.printedPurpose().contains(sign)
                    || isMeasured(row, sign)
                    || isInProgramme(project, sign);
            if (meant) {
                return true;
            }
        }
        return false;
    }

    /** The programme of the same name says what the project is for. */
    private static boolean isInProgramme(AuditedProject project, String sign) {
        return project.document().programmes().stream()
                .anyMatch(programme ->
                        programme.name().text().equals(project.name().text())
                                && programme.goalText().contains(sign));
    }

    private static boolean isMeasured(AuditedRow asked, String sign) {
        for (AuditedRow row : asked.project().rows()) {
            boolean other = row.level1() != Level1.SATISFACTION
                    && (row.name().text().contains(sign)
                            || row.description().text().contains(sign)
                            || row.printedTarget().contains(sign));
            if (other) {
                return true;
            }
        }
        return false;
    }

    private static void report(AuditedRow row, String people, Findings out) {
        out.add(
                row.at(Part.LEVEL3),
                Facts.found(people),
                Wording.of(
                        "满意度调查对象“%s”不是项目“%s”的服务对象。",
                        "\"%s\" are not the people that the project \"%s\" serves.",
                        people,
                        row.project().printedName()),
                Wording.of(
                        "改为直接接受本项目服务的人员；不服务公众的，说明理由后可不设满意度。",
                        "Ask those whom the project serves; where it serves nobody, say so and leave the row out."));
    }
}

package org.zhunsheng.audit.results;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.ReviewScore.Grade;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.Project;
import org.zhunsheng.text.Chars;

/** A grade that stands in the conclusion is held against the total. */
@Rule(
        id = "K-08",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        cites = "grade-bands",
        zh = "评价等级应与总分相符：90分以上为优，80至90分为良，60至80分为中，60分以下为差。",
        en = "The grade is the one of the total: excellent from 90, good from 80, fair from 60, poor below.")
final class GradeFollowsTotal implements AuditRule.OfProject {

    private static final Pattern GRADE = Pattern.compile(
            "(?:等级|评级|档次|评价结果|自评结果|评价结论|自评结论|评定|评为)(?:评定)?(?:为|是|属于)?[:：]?[“\"‘「]?(优秀|优|良好|良|中等|一般|中|较差|差)(?![^”\"’」。，,;；、等级次）)\\s])");

    @Override
    public void check(AuditedProject project, Findings out) {
        Project.TotalScore total = project.project().totalScore();
        BigDecimal score = total == null ? null : Scores.points(total.score());
        if (score == null) {
            return;
        }
        Grade expected = Grade.of(score, project.document().inForce());
        for (LabelledText note : project.project().notes()) {
            String label = note.label();
            Matcher printed = GRADE.matcher(Chars.squeeze((label == null ? "" : label + ":") + note.text()));
            if (printed.find() && grade(printed.group(1)) != expected) {
                out.add(
                        project.at(Part.NOTES),
                        Facts.of(printed.group(1), expected.label()),
                        Wording.of(
                                "总分 %s 分，对应等级“%s”，评价等级写为“%s”。",
                                "A total of %s is the grade %s; the text says %s.",
                                Figures.plain(score),
                                expected.words(),
                                printed.group(1)),
                        Wording.of("评价等级改为“%s”。", "Set the grade to \"%s\".", expected.words()));
                return;
            }
        }
    }

    private static Grade grade(String word) {
        return switch (word.charAt(0)) {
            case '优' -> Grade.EXCELLENT;
            case '良' -> Grade.GOOD;
            case '中', '一' -> Grade.FAIR;
            default -> Grade.POOR;
        };
    }
}

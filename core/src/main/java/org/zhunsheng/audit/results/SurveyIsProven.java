package org.zhunsheng.audit.results;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Evidence;
import org.zhunsheng.audit.Evidence.Attachment;
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

/** A satisfaction without a survey is an opinion. Asked only where evidence can be attached. */
@Rule(
        id = "K-16",
        severity = Severity.WARN,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_COMPLETE,
        cites = "core-indicators",
        zh = "满意度完成值应附调查资料，注明有效样本数。",
        en = "An actual satisfaction is proven by its survey with the number of valid answers.")
final class SurveyIsProven implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.ACTUAL, RowTrait.SATISFACTION);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        Evidence evidence = row.document().circumstances().evidence();
        AuditedTarget actual = evidence == null ? null : row.actual();
        if (evidence == null
                || actual == null
                || row.level1() != Level1.SATISFACTION
                || evidence.of(row).stream().anyMatch(SurveyIsProven::isSurvey)) {
            return;
        }
        out.add(
                row.at(Part.ACTUAL),
                Facts.found(actual.value().printed()),
                Wording.of(
                        "满意度完成值“%s”没有附调查资料和有效样本数。",
                        "The satisfaction \"%s\" has no survey with a number of valid answers attached.",
                        actual.value().printed()),
                Wording.of("上传问卷汇总资料并填写有效样本数。", "Attach the survey and state how many valid answers it had."));
    }

    private static boolean isSurvey(Attachment attached) {
        Integer answers = attached.answers();
        return !attached.id().isBlank() && answers != null && answers > 0;
    }
}

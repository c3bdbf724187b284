package org.zhunsheng.app.web.planning;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Catalogue;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.ReviewScore;
import org.zhunsheng.audit.RuleInfo;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.lifecycle.FindingKeys;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.ProjectAudit;
import org.zhunsheng.regulation.Citation;
import org.zhunsheng.regulation.Standing;

/**
 * What an audit found in a project, as the browser gets it. {@code repair} is the whole text that cures it when it is put at
 * {@code pointer}; absent where a person has to decide.
 */
record FindingView(
        String key,
        String rule,
        Severity severity,
        @Nullable IssueType issueType,
        @Nullable Integer opinionCode,
        @Nullable Integer row,
        @Nullable String indicator,
        String field,
        String pointer,
        String found,
        String expected,
        String message,
        String messageEn,
        Basis basis,
        @Nullable String proposal,
        @Nullable String proposalEn,
        @Nullable String repair) {

    /** The sources of a rule; {@code standing} is the weakest of them. */
    record Basis(String text, String textEn, @Nullable Standing standing) {}

    /** A part of the score: what it reached of what it could. */
    record ScorePart(String name, String nameEn, String points, String of) {}

    /** The proposed review score. */
    record Score(String value, String grade, List<ScorePart> parts) {}

    /** All of it. */
    record Report(Score score, List<FindingView> findings) {
        static Report of(ProjectAudit.Judged judged, Project project) {
            return new Report(
                    score(judged.score()),
                    judged.findings().stream()
                            .map(finding -> FindingView.of(finding, project))
                            .toList());
        }

        private static Score score(ReviewScore score) {
            return new Score(
                    score.points().toPlainString(),
                    score.grade().label(),
                    score.parts().stream()
                            .map(part -> new ScorePart(
                                    chinese(part.aspect()),
                                    part.aspect().name(),
                                    part.most().subtract(part.lost()).toPlainString(),
                                    part.most().toPlainString()))
                            .toList());
        }

        private static String chinese(ReviewScore.Aspect aspect) {
            return switch (aspect) {
                case COMPLETENESS -> "完整性";
                case RELEVANCE -> "相关性";
                case APPROPRIATENESS -> "适当性";
                case FEASIBILITY -> "可行性";
            };
        }
    }

    static FindingView of(Finding finding, @Nullable Project project) {
        RuleInfo rule = Catalogue.find(finding.rule()).orElse(null);
        List<Citation> basis = finding.basis();
        return new FindingView(
                FindingKeys.of(finding),
                finding.rule(),
                finding.severity(),
                rule == null ? null : rule.type(),
                rule == null ? null : rule.opinion().code(),
                finding.where().row() < 0 ? null : finding.where().row(),
                finding.where().indicatorName(),
                finding.where().part().field(),
                pointer(finding),
                finding.facts().found(),
                finding.facts().expected(),
                finding.message().zh(),
                finding.message().en(),
                new Basis(
                        basis.stream().map(Citation::inChinese).collect(Collectors.joining("；")),
                        basis.stream().map(Citation::inEnglish).collect(Collectors.joining("; ")),
                        basis.stream()
                                .map(Citation::standing)
                                .max(Standing::compareTo)
                                .orElse(null)),
                finding.proposal().isEmpty() ? null : finding.proposal().zh(),
                finding.proposal().isEmpty() ? null : finding.proposal().en(),
                Repair.of(finding, project));
    }

    /** Within the project: the document around it is ours, not the reader's. */
    private static String pointer(Finding finding) {
        String whole = "/projects/" + finding.where().project();
        String pointer = finding.where().pointer();
        return pointer.startsWith(whole) ? pointer.substring(whole.length()) : pointer;
    }
}

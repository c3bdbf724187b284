package org.zhunsheng.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.zhunsheng.regulation.Regulations;

/** Writes docs/rules.md from the catalogue: every rule with its explanation, its weight and its basis. */
final class RulesPage {
    static final String COMMAND = "./mvnw -q -pl core -am test -Dtest=RulesPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dzhunsheng.regenerate=true";

    private RulesPage() {}

    static String markdown(List<RuleInfo> rules) {
        StringBuilder page = new StringBuilder("# Rules of the audit 审核规则\n\n");
        page.append("Generated from the catalogue; do not edit. After a change of rules:\n\n```sh\n")
                .append(COMMAND)
                .append("\n```\n\n")
                .append(
                        "The severity is that of a finding as a rule; a finding may be less serious. A basis in brackets is not"
                                + " confirmed in the text of a regulation: 推定 (derived) is a conclusion of this program's makers,"
                                + " 待核实 (to be verified) is generally known.\n");
        for (RuleGroup group : RuleGroup.values()) {
            List<RuleInfo> own =
                    rules.stream().filter(rule -> RuleGroup.of(rule) == group).toList();
            if (!own.isEmpty()) {
                section(group, own, page);
            }
        }
        return page.toString();
    }

    private static void section(RuleGroup group, List<RuleInfo> rules, StringBuilder page) {
        page.append("\n## ")
                .append(group)
                .append(' ')
                .append(group.title().zh())
                .append(": ")
                .append(group.title().en())
                .append("\n\n| 编号 Id | 级别 Severity | 类型 Type | 说明 Explanation | 监审意见 Opinion | 依据 Basis |\n")
                .append("|---|---|---|---|---|---|\n");
        for (RuleInfo rule : rules) {
            page.append("| ")
                    .append(rule.id())
                    .append(" | ")
                    .append(severity(rule.severity()))
                    .append(" | ")
                    .append(type(rule.type()))
                    .append(" | ")
                    .append(cell(rule.explanation().zh() + "<br>"
                            + rule.explanation().en()))
                    .append(" | ")
                    .append(rule.opinion().code())
                    .append(' ')
                    .append(rule.opinion().label())
                    .append(" | ")
                    .append(cell(basis(rule)))
                    .append(" |\n");
        }
    }

    private static String basis(RuleInfo rule) {
        Regulations latest = Regulations.inForce(null, null);
        return rule.cites().stream()
                .map(latest::citation)
                .map(cited -> cited.inChinese() + "<br>" + cited.inEnglish())
                .collect(Collectors.joining("<br>"));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case BLOCK -> "禁止提交 BLOCK";
            case ERROR -> "退回修改 ERROR";
            case WARN -> "说明或修改 WARN";
            case INFO -> "提示 INFO";
        };
    }

    private static String type(IssueType type) {
        return switch (type) {
            case COMPLETENESS -> "完整性 completeness";
            case COMPLIANCE -> "合规性 compliance";
            case MEASURABILITY -> "可衡量性 measurability";
            case RELEVANCE -> "相关性 relevance";
            case MISMATCH -> "匹配性 match";
        };
    }
}

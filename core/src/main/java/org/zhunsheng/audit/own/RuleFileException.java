package org.zhunsheng.audit.own;

import java.util.List;
import java.util.stream.Collectors;

/** A file of rules that is refused as a whole, with everything that is wrong with it. */
public final class RuleFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RuleFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::english).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file; at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** The stable codes. Their numbers are never used again for something else. */
    public enum Code {
        /** Not YAML, or not UTF-8. */
        SYNTAX("ZS-RULE-001"),
        /** Too large, too deep, or with parts that refer to one another. */
        LIMIT("ZS-RULE-002"),
        /** A key that no such file has, or a value of another shape. */
        FORM("ZS-RULE-003"),
        /** Something has to be there and is not. */
        MISSING("ZS-RULE-004"),
        /** An id outside the county's own space. */
        ID("ZS-RULE-005"),
        /** The same id or key twice. */
        DUPLICATE("ZS-RULE-006"),
        /** A word that is none of those allowed, or a year or region that cannot be. */
        VALUE("ZS-RULE-007"),
        /** An expression that cannot be understood. */
        EXPRESSION("ZS-RULE-008"),
        /** An expression that does not answer yes or no, or words that cannot be printed. */
        ANSWER("ZS-RULE-009"),
        /** An expression that could cost too much. */
        COST("ZS-RULE-010"),
        /** A number with a binary point, which is not exact. */
        INEXACT("ZS-RULE-011"),
        /** A setting of a rule that does not exist. */
        UNKNOWN_RULE("ZS-RULE-012"),
        /** A setting without its reason. */
        REASON("ZS-RULE-013");

        private final String text;

        Code(String text) {
            this.text = text;
        }

        /** The printed form: {@code ZS-RULE-008}. */
        public String text() {
            return text;
        }
    }

    /**
     * Something that is wrong with a file.
     *
     * @param code the stable code
     * @param line from one; zero for the file as a whole
     * @param rule the id of the rule or setting, or empty
     * @param zh what and what to do, in Chinese
     * @param en the same in English
     */
    public record Problem(Code code, int line, String rule, String zh, String en) {
        /** The whole message in Chinese. */
        public String chinese() {
            return code.text() + (line > 0 ? " 第 " + line + " 行" : "") + (rule.isEmpty() ? "" : "，规则 " + rule) + "："
                    + zh;
        }

        /** The whole message in English. */
        public String english() {
            return code.text() + (line > 0 ? " line " + line : "") + (rule.isEmpty() ? "" : ", rule " + rule) + ": "
                    + en;
        }
    }
}

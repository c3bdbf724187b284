package org.zhunsheng.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What stands on top of every rule. An id is never used again for another rule. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Rule {
    /** Group letter and number: B-02. */
    String id();

    /** How serious a finding is as a rule; a finding may be less. */
    Severity severity();

    IssueType type();

    /** The opinion that goes with a finding. */
    Opinion opinion() default Opinion.OTHER;

    /** Keys of citations in the regulation data. */
    String[] cites();

    /** What the rule demands and why, in an auditor's words, in Chinese: one sentence. */
    String zh();

    /** The same in English. */
    String en();
}

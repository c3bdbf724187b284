package org.zhunsheng.audit;

/**
 * What is plain to see of a row of indicators and tells most rules that they have nothing to say about it. It is worked out
 * once, when the row is understood; whatever needs a pattern or a list of words is left to the rule that asks for it.
 */
public enum RowTrait {
    /** The name (三级指标) is printed. */
    NAME,
    /** The first level (一级指标) is printed. */
    LEVEL1,
    /** The second level (二级指标) is printed. */
    LEVEL2,
    /** A target (指标值) that binds is printed. */
    TARGET,
    /** The target is a threshold or an exact value, so that it has one number; a range has none. */
    NUMBER,
    /** The target asks for at least or more than its number. */
    UPWARD,
    /** The target asks for at most or less than its number. */
    DOWNWARD,
    /** The target asks for at least or more than zero, or for still less. */
    MET_BY_NOTHING,
    /** The number is a hundred or more, in the printed unit. */
    HUNDRED_OR_MORE,
    /** The number is more than a hundred, in the printed unit. */
    MORE_THAN_HUNDRED,
    /** The number is a hundred or more, or less than the least satisfaction that is to be asked for. */
    NO_USUAL_SATISFACTION,
    /** The target is a range from one number to another. */
    RANGE,
    /** The target is words: no number, no date. */
    IN_WORDS,
    /** The target has no unit, or counts percent. */
    PERCENT_OR_PLAIN,
    /** The target is a share of a whole: in percent, or without a unit where the name is one of a rate. */
    SHARE,
    /** The target is counted in money. */
    MONEY,
    /** The form has a column for this year's target (年度指标值) beside another, and it is filled. */
    THIS_YEARS_TARGET,
    /** A second target is printed, of the whole period or of last year. */
    EARLIER_TARGET,
    /** The row states a cost. */
    COST,
    /** The row stands below quantity (数量指标). */
    QUANTITY,
    /** The row stands below timeliness (时效指标). */
    TIMELINESS,
    /** The row stands below ecological benefit (生态效益指标). */
    ECOLOGICAL,
    /** The row stands below lasting effects (可持续影响指标). */
    SUSTAINABLE,
    /** The row stands below satisfaction (满意度指标), the first level. */
    SATISFACTION,
    /** The row says how satisfied somebody is, by its name or, where it has none, by its class. */
    SATISFIED,
    /** The name is a question (每年多少件). */
    QUESTION,
    /** An actual value (完成值) is printed. */
    ACTUAL,
    /** A score (得分) is printed. */
    SCORE,
    /** What was reached so far (执行情况) is printed. */
    PROGRESS,
    /** How likely the target will be met is printed. */
    LIKELIHOOD
}

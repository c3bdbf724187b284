package org.zhunsheng.regulation;

import java.util.Locale;

/** Lists of words that rules ask for; they are in {@code words.yaml}. */
public enum WordSet {
    /** How the name of a rate ends. */
    RATE_ENDINGS,
    /** How the name of a count ends. */
    COUNT_ENDINGS,
    /** Words of a question. */
    QUESTION_WORDS,
    /** Names of events that should not happen at all. */
    ZERO_TOLERANCE,
    /** Words in names of which less is better. */
    LOWER_IS_BETTER,
    /** Words that turn such a name round: 零脱管, 下降. */
    TURNED_ROUND,
    /** Words of a date or a term in a target. */
    TIME_WORDS,
    /** Words that say a cost is one of each: 每, 人均. */
    UNIT_COST_WORDS,
    /** Words that a money row is about: 成本, 补贴, 单价. */
    COST_WORDS,
    /** Words of the cost of a whole project: 总成本, 控制数. */
    WHOLE_COST_WORDS,
    /** Costs of the office's own people: 办公, 差旅. */
    OWN_STAFF_COSTS,
    /** Nouns that stand in any cost or quantity and do not tell which. */
    COST_FILLERS,
    /** Targets of cost that only repeat that the budget is a limit. */
    BUDGET_AS_LIMIT,
    /** Qualitative targets that say nothing. */
    EMPTY_PHRASES,
    /** Projects whose indicators a province fixes: 人员经费, 公用经费. */
    FIXED_TEMPLATES;

    /** The name in the data: RATE_ENDINGS is rate-endings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

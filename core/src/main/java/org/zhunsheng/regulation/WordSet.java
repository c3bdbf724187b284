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
    /** Qualitative targets that say nothing. */
    EMPTY_PHRASES,
    /** What stands in a cell for reasons where there is none: 无. */
    NO_REASON,
    /** How a form's own instruction begins where nobody replaced it. */
    FORM_INSTRUCTIONS,
    /** Remarks that say a target was met, so that nothing has to be explained. */
    ALL_DONE,
    /** Actual values in words that say a qualitative target was reached. */
    BAND_REACHED,
    /** … was reached in part. */
    BAND_PARTLY,
    /** … was not reached. */
    BAND_MISSED,
    /** Words that mean zero: 未发生. */
    NONE_AT_ALL,
    /** Words that say which way a number went: 下降. */
    CHANGE_WORDS,
    /** People whose names the law keeps from the public. */
    PROTECTED_PERSONS,
    /** Surnames that are not words of administration as well. */
    SURNAMES,
    /** Words that refer to a law or a rank of secrecy. */
    LEGAL_BASIS,
    /** Marks of a text that is not final. */
    DRAFT_MARKS,
    /** What a word processor leaves behind. */
    CONTROL_WORDS,
    /** Projects whose indicators a province fixes: 人员经费, 公用经费. */
    FIXED_TEMPLATES;

    /** The name in the data: RATE_ENDINGS is rate-endings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

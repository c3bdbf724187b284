package org.zhunsheng.regulation;

import java.util.Locale;

/** Lists of words that rules ask for; they are in {@code words.yaml}. */
public enum WordSet {
    /** How the name of a rate ends. */
    RATE_ENDINGS,
    /** Endings that look like a rate and are none: 频率. */
    NO_RATES,
    /** How the name of a count ends. */
    COUNT_ENDINGS,
    /** Words of a question. */
    QUESTION_WORDS,
    /** Names of events that should not happen at all. */
    ZERO_TOLERANCE,
    /** Words in names of which less is better. */
    LOWER_IS_BETTER,
    /** Words of losing a person under correction. */
    LOST_TRACK,
    /** Words of offending again. */
    REOFFENDING,
    /** Words that turn such a name round: 零脱管, 下降. */
    TURNED_ROUND,
    /** Words in names of which more is better beyond doubt: 合格率, 受援. */
    HIGHER_IS_BETTER,
    /** Words in names that may have a ceiling or grow past a hundred percent: 控制率, 增长. */
    CEILINGS,
    /** Words of a change and not of a state: 增长, 下降. */
    CHANGES,
    /** Words of a saving: 节约, 降低成本. */
    SAVINGS,
    /** The grades that scales are made of: 优, 良好. */
    GRADES,
    /** Words that only name a time of checking or a rhythm, which can be verified: 按季, 当日. */
    RHYTHMS,
    /** Words of activities about a subject, which are not the subject itself: 教育, 培训. */
    ACTIVITIES,
    /** Words of a date or a term in a target. */
    TIME_WORDS,
    /** Words that say a cost is one of each: 每, 人均. */
    UNIT_COST_WORDS,
    /** Words that a money row is about: 成本, 补贴, 单价. */
    COST_WORDS,
    /** Qualitative targets that say nothing. */
    EMPTY_PHRASES,
    /** Indicators that a province fixes for staff and running costs. */
    FIXED_INDICATORS,
    /** What a target is said to be based on that names no document: 调研. */
    VAGUE_BASES,
    /** 项目属性 as the forms' lists have them. */
    PROJECT_ATTRIBUTES,
    /** How the name of an office inside a department ends: 科, 股. */
    INTERNAL_OFFICES,
    /** What a row with the sum of all projects is called. */
    GRAND_TOTALS,
    /** Money that comes in or is saved for others and may exceed a budget: 挽回损失. */
    INCOME_WORDS,
    /** Words that show that a year stands for comparison or for a longer term. */
    OTHER_YEAR_WORDS,
    /** Words that show that a plan is summed up or prepared, a year after or before it. */
    PLAN_CHANGE_WORDS,
    /** Labels of fields for a person and a telephone. */
    CONTACT_LABELS,
    /** Projects whose indicators a province fixes: 人员经费, 公用经费. */
    FIXED_TEMPLATES;

    /** The name in the data: RATE_ENDINGS is rate-endings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

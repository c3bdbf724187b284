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
    /** Topics of means that any function needs: staff, equipment. */
    MEANS,
    /** Topics that go along with many functions: publicity. */
    ACCOMPANYING,
    /** Names of projects that serve all functions. */
    GENERAL_PROJECTS,
    /** Words of functions of other offices: 劳动人事争议. */
    OTHER_OFFICES,
    /** Words of building, buying and moving, which may touch the environment. */
    WORKS,
    /** Targets that say that there is nothing to say. */
    NOT_APPLICABLE,
    /** Words of a survey of satisfaction. */
    SATISFACTION_WORDS,
    /** More words of time that may stand in a row of timeliness. */
    MORE_TIME_WORDS,
    /** Words of handling money: 专款专用, 支付率. */
    MONEY_HANDLING,
    /** How a call to action begins: 加强, 建立. */
    CALLS,
    /** Rows that a province fixes: 足额保障率. */
    FIXED_ROWS,
    /** Tasks that a goal may name and a row then measures. */
    GOAL_TASKS,
    /** Verbs that say the same in a goal, and the one that they are taken for: 保证=保障. */
    SAME_VERBS,
    /** Items of spending in a goal. */
    GOAL_SPENDING,
    /** Words that any project name may have. */
    NAME_FILLERS,
    /** Words of the public at large, whoever it is. */
    PUBLIC_GROUPS,
    /** Known slips of the pen. */
    TYPOS,
    /** The same slips with what is meant: 热钱→热线. */
    TYPOS_RIGHT,
    /** Who may be asked, and words of which a project that serves them has one: 培训人员=培训 学习. */
    RESPONDENTS,
    /** Projects whose indicators a province fixes: 人员经费, 公用经费. */
    FIXED_TEMPLATES;

    /** The name in the data: RATE_ENDINGS is rate-endings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

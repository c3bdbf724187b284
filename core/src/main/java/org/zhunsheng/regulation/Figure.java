package org.zhunsheng.regulation;

import java.util.Locale;

/** The figures that rules ask for; their values are in {@code figures.yaml}, by region and date. */
public enum Figure {
    /** 预算执行率权重, points. */
    EXECUTION_WEIGHT,
    /** 满分, points. */
    FULL_MARKS,
    /** How far a sum of weights may be off, points. */
    WEIGHT_TOLERANCE,
    /** How far a score in a self-evaluation may be off, points. */
    SCORE_TOLERANCE,
    /** How far a sum of money may be off, yuan. */
    MONEY_TOLERANCE,
    /** Cost times volume may be off by this much of the budget without a word, percent. */
    COST_OK,
    /** … from here on it is a warning, percent. */
    COST_WARNING,
    /** … from here on it is an error, percent. */
    COST_ERROR,
    /** A target below this share of what was reached before is too easy, percent. */
    BASELINE_LOW,
    /** A target above this share of what was reached before is out of reach, percent. */
    BASELINE_HIGH,
    /** Texts this similar count as the same, percent of their pairs of characters. */
    SAME_TEXT,
    /** Tables that share this much of their rows are copies, percent. */
    SAME_TABLE,
    /** A spending plan with this much in its last step is a year-end rush, percent points. */
    BACKLOAD,
    /** This share of equal targets shows that they were copied, percent. */
    UNIFORM_TARGETS,
    /** The least satisfaction that a target should ask for, percent. */
    LEAST_SATISFACTION,
    /** One row may carry this share of all indicator weights, percent. */
    ROW_SHARE,
    /** One row may carry this share of its first level, percent. */
    LEVEL_SHARE,
    /** Qualitative rows may weigh this much together, points. */
    QUALITATIVE_WEIGHT,
    /** A row of this weight or less is a fragment, points. */
    FRAGMENT_WEIGHT,
    /** So many fragments below one second level are to be put together. */
    FEWEST_FRAGMENTS,
    /** From so many other rows on, one row must not carry most of a first level. */
    FEWEST_SIBLINGS,
    /** The step of a spending plan after which the rest of the year is its end, month. */
    LATE_MONTH,
    /** How far sums in 万元 may be off for each amount, yuan. */
    ROUNDING_OF_TEN_THOUSANDS,
    /** The fewest rows of a table. */
    FEWEST_ROWS,
    /** The most rows of a table. */
    MOST_ROWS,
    /** The largest span of a range in a cost target: its upper by its lower end. */
    WIDEST_COST_RANGE,
    /** Level-3 names are cut at this many bytes in GBK. */
    NAME_BYTES,
    /** An actual value above this share of the target needs an explanation, percent. */
    OVER_ACHIEVEMENT,
    /** An execution rate below this needs an explanation, percent. */
    EXECUTION_TO_EXPLAIN,
    /** An execution rate below this does not go with a high score, percent. */
    EXECUTION_LOW,
    /** A total score from here on is high, points. */
    HIGH_SCORE,
    /** Grade 优 from here on, points. */
    GRADE_EXCELLENT,
    /** Grade 良 from here on, points. */
    GRADE_GOOD,
    /** Grade 中 from here on, points. */
    GRADE_FAIR,
    /** A qualitative value reached fully scores at least this share of its weight, percent. */
    BAND_REACHED,
    /** A qualitative value reached in part scores at least this share, percent. */
    BAND_PARTLY,
    /** Days from approval to publication. */
    PUBLICATION_DAYS,
    /** 行政复议 ordinary procedure, days. */
    REVIEW_DAYS,
    /** 行政复议 simplified procedure, days. */
    REVIEW_SIMPLIFIED_DAYS,
    /** 行政复议 longest extension, days. */
    REVIEW_EXTENSION_DAYS,
    /** 法律援助 decision on an application, days. */
    LEGAL_AID_DECISION_DAYS,
    /** 法律援助 assignment after the decision, days. */
    LEGAL_AID_ASSIGNMENT_DAYS,
    /** 法律援助 subsidy of a civil case, yuan; only where the place's standard is known. */
    LEGAL_AID_SUBSIDY_CIVIL,
    /** … of a criminal case, the highest. */
    LEGAL_AID_SUBSIDY_CRIMINAL,
    /** … of a case without litigation. */
    LEGAL_AID_SUBSIDY_OTHER,
    /** 公证 certificate, working days. */
    NOTARY_DAYS,
    /** 司法鉴定, working days. */
    FORENSIC_DAYS,
    /** The most that completeness can cost in the review score, points. */
    SCORE_COMPLETENESS,
    /** The most that relevance can cost in the review score, points. */
    SCORE_RELEVANCE,
    /** The most that mismatch and measurability can cost in the review score, points. */
    SCORE_APPROPRIATENESS,
    /** The most that compliance can cost in the review score, points. */
    SCORE_FEASIBILITY,
    /** So many projects with a plan show that equal plans were copied. */
    FEWEST_PLANS,
    /** A bare number from here on is an amount of money and no share, yuan. */
    AMOUNT_AND_NO_SHARE,
    /** Fewer rows are not asked whether their targets are all the same. */
    FEWEST_UNIFORM_ROWS,
    /** A name or a target of so many characters tells one piece of work from others. */
    SPECIFIC_TEXT,
    /** A rate from here on states a level and no change, percent. */
    LEVEL_OF_STATE,
    /** Smaller tables are not called copies. */
    FEWEST_SHARED_ROWS,
    /** Smaller tables are not asked whether they measure all goals. */
    FEWEST_MEASURED_ROWS,
    /** So many rows without any change show that last year was copied. */
    FEWEST_UNCHANGED_ROWS,
    /** From so many numbers on, a gap without a note is held for withheld projects. */
    FEWEST_WITHHELD,
    /** An actual value of so many times the target is a slip of the pen. */
    OVER_ACHIEVEMENT_SLIP,
    /** Goals with fewer pairs of characters are set phrases and no copies. */
    SHORTEST_GOAL,
    /** What an ERROR costs in the review score, points. */
    LOSS_ERROR,
    /** What a WARN costs in the review score, points. */
    LOSS_WARNING;

    /** The name in the data: EXECUTION_WEIGHT is execution-weight. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.zhunsheng.reading.layout;

/** A column of a table of indicators. */
public enum Column {
    LEVEL1,
    LEVEL2,
    LEVEL3,
    DESCRIPTION,
    FORMULA,
    OPERATOR,
    TARGET,
    MEDIUM_TARGET,
    CURRENT_TARGET,
    UNIT,
    WEIGHT,
    CURRENT_WEIGHT,
    LEVEL1_WEIGHT,
    LEVEL2_WEIGHT,
    BASIS,
    REMARK,
    DIRECTION,
    ACTUAL,
    SCORE,
    RAW_SCORE,
    DEVIATION,
    PROGRESS,
    FORECAST,
    LIKELIHOOD,
    CERTAIN,
    POSSIBLE,
    IMPOSSIBLE,
    CAUSES,
    FUNDING,
    INSTITUTION,
    STAFF,
    EQUIPMENT,
    OTHER_CAUSE,
    CAUSE_TEXT,
    SEQUENCE,
    CODE,
    GRADE,
    YEARS,
    IGNORED,
    /** A value column of one township or unit; its label is the place's name. */
    PLACE,
    /** A column whose label is not known; what it holds stays unread. */
    UNKNOWN,
    // Columns of flat lists that hold what elsewhere is a field or an amount.
    PROJECT_FIELD,
    MONEY,
    GOAL,
    /** A cell that holds all indicators of a project as running text. */
    INDICATOR_RUN
}

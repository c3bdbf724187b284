package org.zhunsheng.reading.layout;

/** The fields of a project or a department that a label can announce; the words are in the label data. */
public enum Field {
    PROJECT_NAME,
    PROJECT_CODE,
    UNIT,
    UNIT_CODE,
    DEPARTMENT,
    DEPARTMENT_CODE,
    SUPERVISOR,
    SUPERVISOR_CODE,
    ACTIVITY,
    ATTRIBUTE,
    TERM,
    PURPOSE,
    GOAL,
    GOAL_ANNUAL,
    GOAL_MEDIUM,
    COMPLETION,
    EXECUTION_WEIGHT,
    FISCAL_YEAR,
    MONEY_UNIT;

    /** Whether the value is a goal or what became of it. */
    public boolean isGoal() {
        return this == GOAL || this == GOAL_ANNUAL || this == GOAL_MEDIUM || this == COMPLETION;
    }
}

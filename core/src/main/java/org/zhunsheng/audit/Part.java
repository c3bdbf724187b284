package org.zhunsheng.audit;

/** The field of a document that a finding is about; named as in the exchange format. */
public enum Part {
    DOCUMENT(""),
    TITLE("title"),
    DEPARTMENT("department"),
    FISCAL_YEAR("fiscalYear"),
    TOTALS("totals"),
    WITHHELD("withheld"),
    UNREAD("unread"),
    OVERALL_GOAL("overallGoal"),
    PROGRAMMES("programmes"),
    SAFEGUARDS("safeguards"),
    NAME("name"),
    CODE("code"),
    NUMBER("number"),
    UNIT_IN_CHARGE("unit"),
    SUPERVISOR("supervisor"),
    ACTIVITY("activity"),
    ATTRIBUTE("attribute"),
    TERM("term"),
    PURPOSE("purpose"),
    BUDGET("budget"),
    EXECUTION("execution"),
    EXECUTION_WEIGHT("executionWeight"),
    SPENDING_PLAN("spendingPlan"),
    GOALS("goals"),
    INDICATORS("indicators"),
    TOTAL_SCORE("totalScore"),
    NOTES("notes"),
    LEVEL1("level1"),
    LEVEL2("level2"),
    LEVEL3("level3"),
    DESCRIPTION("description"),
    TARGET("target"),
    CURRENT_YEAR_TARGET("currentYearTarget"),
    WEIGHT("weight"),
    CURRENT_YEAR_WEIGHT("currentYearWeight"),
    BASIS("basis"),
    REMARK("remark"),
    ACTUAL("actual"),
    SCORE("score"),
    DEVIATION("deviation"),
    PROGRESS("progress"),
    FORECAST("forecast"),
    LIKELIHOOD("likelihood");

    private final String field;

    Part(String field) {
        this.field = field;
    }

    /** The field's name in the exchange format; empty for the whole document. */
    public String field() {
        return field;
    }
}

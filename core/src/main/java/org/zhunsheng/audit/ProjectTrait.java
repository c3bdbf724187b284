package org.zhunsheng.audit;

/**
 * What is plain to see of a project and tells most rules that they have nothing to say about it. It is worked out once, when
 * the project is understood.
 */
public enum ProjectTrait {
    /** The goals (绩效目标) have no text, or only what stands in an empty cell. */
    NO_GOAL,
    /** A row has no name or lacks one of its classes, as printed. */
    OPEN_ROWS,
    /** Weights are printed, and neither alone nor with that of execution do they make full marks. */
    WEIGHTS_OFF,
    /** Sources are printed, and they don't make the whole budget. */
    SOURCES_OFF,
    /** No budget of more than zero is printed. */
    NO_BUDGET,
    /** The spending plan falls, leaves the range of 0 to 100 percent or does not end at 100. */
    PLAN_OFF
}

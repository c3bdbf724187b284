package org.zhunsheng.organisation;

/** What has to be done by a day, in the order of the year. */
public enum Stage {
    /** 申报: targets are declared. */
    DECLARE,
    /** 部门审核. */
    DEPARTMENT_REVIEW,
    /** 财政审核. */
    FINANCE_REVIEW,
    /** 第一次运行监控. */
    MONITORING_1,
    /** 第二次运行监控. */
    MONITORING_2,
    /** 绩效自评. */
    SELF_EVALUATION
}

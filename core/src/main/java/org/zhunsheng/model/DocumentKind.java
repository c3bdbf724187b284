package org.zhunsheng.model;

/** The form families of performance documents. */
public enum DocumentKind {
    /** 部门预算绩效文本: goals in prose, then project tables. */
    TARGET_BOOK,
    /** 项目支出绩效目标表. */
    TARGET_TABLES,
    /** 绩效目标批复表. */
    APPROVAL_TABLES,
    /** A list with one line a project. */
    PROJECT_LIST,
    /** 绩效运行监控表. */
    MONITORING,
    /** 绩效自评表. */
    SELF_EVALUATION,
    /** 部门整体支出绩效目标表. */
    DEPARTMENT_TARGET
}

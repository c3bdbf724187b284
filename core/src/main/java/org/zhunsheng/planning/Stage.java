package org.zhunsheng.planning;

/** How far a project has come in the life of a target. */
public enum Stage {
    /** 草稿: the handler writes. */
    DRAFT,
    /** 已提交: waits for the department's finance section. */
    SUBMITTED,
    /** 已审核: waits for the finance bureau. */
    REVIEWED,
    /** 已批复: in force, and never changed again. */
    APPROVED,
    /** 已自评. */
    SELF_EVALUATED,
    /** 已评价. */
    EVALUATED,
    /** 结果已应用 to the next budget. */
    APPLIED;

    /** Whether the content may still be changed in place. */
    public boolean isOpen() {
        return this == DRAFT;
    }
}

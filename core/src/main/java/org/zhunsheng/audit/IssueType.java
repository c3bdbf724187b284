package org.zhunsheng.audit;

/** What kind of defect a rule looks for; the review score groups losses by it. */
public enum IssueType {
    /** 完整性. */
    COMPLETENESS,
    /** 合规性: arithmetic and form. */
    COMPLIANCE,
    /** 可衡量性. */
    MEASURABILITY,
    /** 相关性. */
    RELEVANCE,
    /** 匹配性. */
    MISMATCH
}

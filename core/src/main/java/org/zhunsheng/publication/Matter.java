package org.zhunsheng.publication;

/** What a publication is about. */
public enum Matter {
    /** 绩效目标, published with the budget. */
    TARGETS,
    /** 绩效自评结果, published with the final accounts. */
    RESULTS
}

package org.zhunsheng.model;

/** Where budget money comes from (资金来源). */
public enum FundingSource {
    /** 财政资金, 财政拨款. */
    FISCAL,
    /** 财政专户管理资金, 行政专户拨款. */
    SPECIAL_ACCOUNT,
    /** 单位资金, 自有资金. */
    UNIT,
    /** 社会投入资金. */
    SOCIAL,
    /** 银行贷款. */
    BANK_LOAN,
    /** 上年结转资金. */
    CARRY_OVER,
    /** 其他资金. */
    OTHER
}

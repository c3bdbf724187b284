package org.zhunsheng.model;

/** The unit in which a source prints its amounts (金额单位). */
public enum MoneyUnit {
    /** 元. */
    YUAN,
    /** 万元. */
    TEN_THOUSAND_YUAN
}

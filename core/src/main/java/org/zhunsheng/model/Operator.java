package org.zhunsheng.model;

/** The sign of a target (计算符号, 指标性质). */
public enum Operator {
    /** ≥ 不低于. */
    GE,
    /** ＞ 大于. */
    GT,
    /** ≤ 不超过. */
    LE,
    /** ＜ 小于. */
    LT,
    /** ＝, also a bare number. */
    EQ,
    /** From … to …. */
    RANGE,
    /** 定性: words or grades. */
    QUALITATIVE
}

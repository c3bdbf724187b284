package org.zhunsheng.regulation;

/** What a unit counts or measures. */
public enum Dimension {
    PERSON,
    CASE,
    /** Occasions: 场, 次, 期. */
    EVENT,
    /** Things: 台, 套, 辆. */
    THING,
    /** Papers: 份, 册, 本, 篇. */
    PAPER,
    /** Households, villages, offices. */
    ENTITY,
    MONEY,
    PERCENT,
    TIME,
    MEASURE,
    POINTS,
    /** A unit that the vocabulary does not have. */
    UNKNOWN
}

package org.zhunsheng.organisation;

/** What a node of the organisation is. */
public enum UnitKind {
    /** 行政区: a province, prefecture or county. */
    REGION,
    /** 主管部门: a bureau with a budget of its own. */
    DEPARTMENT,
    /** 单位: an office or institution of a department. */
    UNIT
}

package org.zhunsheng.organisation;

/** How far a role reaches, seen from the unit for which it was given. */
public enum Extent {
    /** 本单位. */
    OWN_UNIT,
    /** 本单位及下级. */
    UNIT_AND_BELOW,
    /** 本部门: the nearest department above, with everything below it. */
    DEPARTMENT,
    /** 本地区: the nearest region above, with everything below it. */
    REGION
}

package org.zhunsheng.regulation;

/** 一级指标. */
public enum Level1 {
    /** 产出指标. */
    OUTPUT("产出指标", "output"),
    /** 效益指标, in Hebei 2020 效果指标. */
    BENEFIT("效益指标", "benefit"),
    /** 满意度指标. */
    SATISFACTION("满意度指标", "satisfaction"),
    /** 成本指标 as a first level of its own, since 财预〔2021〕101号. */
    COST("成本指标", "cost");

    private final String label;
    private final String english;

    Level1(String label, String english) {
        this.label = label;
        this.english = english;
    }

    /** The national name. */
    public String label() {
        return label;
    }

    /** The name for a reader of English. */
    public String english() {
        return english;
    }
}

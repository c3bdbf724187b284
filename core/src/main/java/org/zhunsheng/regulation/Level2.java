package org.zhunsheng.regulation;

/** 二级指标 with the first level that it belongs to. */
public enum Level2 {
    QUANTITY(Level1.OUTPUT, "数量指标", "quantity"),
    QUALITY(Level1.OUTPUT, "质量指标", "quality"),
    TIMELINESS(Level1.OUTPUT, "时效指标", "timeliness"),
    /** 成本指标 below 产出指标. */
    COST(Level1.OUTPUT, "成本指标", "cost"),
    ECONOMIC(Level1.BENEFIT, "经济效益指标", "economic benefit"),
    SOCIAL(Level1.BENEFIT, "社会效益指标", "social benefit"),
    ECOLOGICAL(Level1.BENEFIT, "生态效益指标", "ecological benefit"),
    SUSTAINABLE(Level1.BENEFIT, "可持续影响指标", "lasting effect"),
    SATISFACTION(Level1.SATISFACTION, "服务对象满意度指标", "satisfaction of those served"),
    ECONOMIC_COST(Level1.COST, "经济成本指标", "economic cost"),
    SOCIAL_COST(Level1.COST, "社会成本指标", "social cost"),
    ECOLOGICAL_COST(Level1.COST, "生态环境成本指标", "ecological cost");

    private final Level1 parent;
    private final String label;
    private final String english;

    Level2(Level1 parent, String label, String english) {
        this.parent = parent;
        this.label = label;
        this.english = english;
    }

    /** The first level that it belongs to. */
    public Level1 parent() {
        return parent;
    }

    /** The national name. */
    public String label() {
        return label;
    }

    /** The name for a reader of English. */
    public String english() {
        return english;
    }

    /** Whether a row of it states what something costs. */
    public boolean isCost() {
        return this == COST || parent == Level1.COST;
    }
}

package org.zhunsheng.regulation;

/** 二级指标 with the first level that it belongs to. */
public enum Level2 {
    QUANTITY(Level1.OUTPUT, "数量指标"),
    QUALITY(Level1.OUTPUT, "质量指标"),
    TIMELINESS(Level1.OUTPUT, "时效指标"),
    /** 成本指标 below 产出指标. */
    COST(Level1.OUTPUT, "成本指标"),
    ECONOMIC(Level1.BENEFIT, "经济效益指标"),
    SOCIAL(Level1.BENEFIT, "社会效益指标"),
    ECOLOGICAL(Level1.BENEFIT, "生态效益指标"),
    SUSTAINABLE(Level1.BENEFIT, "可持续影响指标"),
    SATISFACTION(Level1.SATISFACTION, "服务对象满意度指标"),
    ECONOMIC_COST(Level1.COST, "经济成本指标"),
    SOCIAL_COST(Level1.COST, "社会成本指标"),
    ECOLOGICAL_COST(Level1.COST, "生态环境成本指标");

    private final Level1 parent;
    private final String label;

    Level2(Level1 parent, String label) {
        this.parent = parent;
        this.label = label;
    }

    /** The first level that it belongs to. */
    public Level1 parent() {
        return parent;
    }

    /** The national name. */
    public String label() {
        return label;
    }

    /** Whether a row of it states what something costs. */
    public boolean isCost() {
        return this == COST || parent == Level1.COST;
    }
}

package org.zhunsheng.audit;

/** The groups of the catalogue, by the letter that their ids begin with. */
public enum RuleGroup {
    A("结构与完整性", "structure and completeness"),
    B("指标值、符号和单位", "target, sign and unit"),
    C("权重", "weights"),
    D("金额、资金来源和支出计划", "money, sources and spending plans"),
    E("成本与预算", "cost and budget"),
    F("分类与相关性", "classification and relevance"),
    G("重复、一致性和文字", "repetition, consistency and wording"),
    H("时间与年度", "time and year"),
    I("司法行政法律要求", "the laws of justice administration"),
    J("公开", "disclosure"),
    K("监控与自评", "monitoring and self-evaluation");

    private final String zh;
    private final String en;

    RuleGroup(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The group of a rule of the catalogue. */
    public static RuleGroup of(RuleInfo rule) {
        return valueOf(rule.id().substring(0, 1));
    }

    /** What its rules are about. */
    public Wording title() {
        return new Wording(zh, en);
    }
}

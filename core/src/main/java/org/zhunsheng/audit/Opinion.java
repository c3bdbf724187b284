package org.zhunsheng.audit;

/** 监审意见: the opinion that goes into the integrated budget system, with its code there. */
public enum Opinion {
    NOT_COMPLETE(1, "指标不完整"),
    NOT_QUANTIFIED(2, "指标未细化、量化"),
    NOT_RELEVANT(3, "指标与项目不相关"),
    VALUE_DOES_NOT_FIT(4, "指标与指标值不匹配"),
    SPLIT(5, "指标应拆分"),
    WRONG_LEVEL1(6, "一级指标归类错误"),
    WRONG_LEVEL2(7, "二级指标归类错误"),
    ADD_BENEFIT(8, "应增加明确的效益指标"),
    ADD_OUTPUT(9, "应增加明确的产出指标"),
    ADD_SATISFACTION(10, "应增加满意度指标"),
    OTHER(11, "其他");

    private final int code;
    private final String label;

    Opinion(int code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The code in the integrated budget system, 1 to 11. */
    public int code() {
        return code;
    }

    /** The words in Chinese. */
    public String label() {
        return label;
    }
}

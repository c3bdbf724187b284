package org.zhunsheng.benchmark.list;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of the list as an object, as EasyExcel and FastExcel want one: a bean with annotated fields. */
@SuppressWarnings("MissingSummary") // the bean's methods say what the annotations say
public final class ListedIndicator {
    @com.alibaba.excel.annotation.ExcelProperty("项目名称")
    @cn.idev.excel.annotation.ExcelProperty("项目名称")
    private @Nullable String project;

    @com.alibaba.excel.annotation.ExcelProperty("一级指标")
    @cn.idev.excel.annotation.ExcelProperty("一级指标")
    private @Nullable String level1;

    @com.alibaba.excel.annotation.ExcelProperty("二级指标")
    @cn.idev.excel.annotation.ExcelProperty("二级指标")
    private @Nullable String level2;

    @com.alibaba.excel.annotation.ExcelProperty("三级指标")
    @cn.idev.excel.annotation.ExcelProperty("三级指标")
    private @Nullable String level3;

    @com.alibaba.excel.annotation.ExcelProperty("指标性质")
    @cn.idev.excel.annotation.ExcelProperty("指标性质")
    private @Nullable String operator;

    @com.alibaba.excel.annotation.ExcelProperty("指标值")
    @cn.idev.excel.annotation.ExcelProperty("指标值")
    private @Nullable String target;

    @com.alibaba.excel.annotation.ExcelProperty("度量单位")
    @cn.idev.excel.annotation.ExcelProperty("度量单位")
    private @Nullable String unit;

    @com.alibaba.excel.annotation.ExcelProperty("权重")
    @cn.idev.excel.annotation.ExcelProperty("权重")
    private @Nullable BigDecimal weight;

    /** A number that depends on every value, equal for equal rows. */
    long fingerprint() {
        return java.util.Objects.hash(project, level1, level2, level3, operator, target, unit)
                + (weight == null ? 0 : weight.longValue());
    }

    public @Nullable String getProject() {
        return project;
    }

    public void setProject(@Nullable String project) {
        this.project = project;
    }

    public @Nullable String getLevel1() {
        return level1;
    }

    public void setLevel1(@Nullable String level1) {
        this.level1 = level1;
    }

    public @Nullable String getLevel2() {
        return level2;
    }

    public void setLevel2(@Nullable String level2) {
        this.level2 = level2;
    }

    public @Nullable String getLevel3() {
        return level3;
    }

    public void setLevel3(@Nullable String level3) {
        this.level3 = level3;
    }

    public @Nullable String getOperator() {
        return operator;
    }

    public void setOperator(@Nullable String operator) {
        this.operator = operator;
    }

    public @Nullable String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(@Nullable BigDecimal weight) {
        this.weight = weight;
    }
}

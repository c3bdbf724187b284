package org.zhunsheng.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A budget project (预算项目) with its performance table.
 *
 * @param identity what it is called and whose it is
 * @param finance its money
 * @param purpose 资金用途
 * @param goals its goals in printed order
 * @param indicators its indicator rows in printed order
 * @param totalScore the 总分 row of a self-evaluation
 * @param notes conclusions, problems, measures, opinions that the form prints
 */
public record Project(
        Identity identity,
        Finance finance,
        @Nullable String purpose,
        List<Goal> goals,
        List<Indicator> indicators,
        @Nullable TotalScore totalScore,
        List<LabelledText> notes) {
    public Project {
        Text.absentOrPrinted(purpose, "purpose");
        goals = Text.copy(goals);
        indicators = Text.copy(indicators);
        notes = Text.copy(notes);
    }

    /**
     * What a project is called and whose it is; everything as printed.
     *
     * @param number its number in the heading ({@code 14}, {@code 表 2})
     * @param code 项目编码
     * @param name 项目名称
     * @param unit 实施单位
     * @param supervisor 主管部门
     * @param activity 职能职责与活动
     * @param attribute 项目属性
     * @param term 项目期
     */
    public record Identity(
            @Nullable String number,
            @Nullable String code,
            @Nullable String name,
            @Nullable CodedName unit,
            @Nullable CodedName supervisor,
            @Nullable CodedName activity,
            @Nullable String attribute,
            @Nullable String term) {
        public Identity {
            Text.absentOrPrinted(number, "number");
            Text.absentOrPrinted(code, "code");
            Text.absentOrPrinted(name, "name");
            Text.absentOrPrinted(attribute, "attribute");
            Text.absentOrPrinted(term, "term");
        }
    }

    /**
     * The money of a project.
     *
     * @param budget this year's; in a self-evaluation the full-year (adjusted) one, in monitoring the initial one
     * @param executionWeight 预算执行率权重, where no execution row says it
     * @param execution the money rows of a form with results
     * @param spendingPlan cumulative steps
     * @param mediumTerm the printed period of the medium term
     * @param mediumTermBudget the medium-term money
     * @param allocations money by township or unit
     */
    public record Finance(
            @Nullable Budget budget,
            @Nullable Weight executionWeight,
            @Nullable Execution execution,
            List<SpendingStep> spendingPlan,
            @Nullable String mediumTerm,
            @Nullable Budget mediumTermBudget,
            List<Allocation> allocations) {
        public Finance {
            spendingPlan = Text.copy(spendingPlan);
            Text.absentOrPrinted(mediumTerm, "mediumTerm");
            allocations = Text.copy(allocations);
        }
    }

    /** Money for one township or unit, with the name of what it is for where printed. */
    public record Allocation(
            @Nullable String place, @Nullable String name, Money amount) {
        public Allocation {
            Text.absentOrPrinted(place, "place");
            Text.absentOrPrinted(name, "name");
        }
    }

    /** The 总分 row. */
    public record TotalScore(
            @Nullable Weight weight, @Nullable Weight score) {}
}

package org.zhunsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhunsheng.audit.cost.CostTotal;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Indicator.Classification;
import org.zhunsheng.model.Indicator.Outlook;
import org.zhunsheng.model.Indicator.Result;
import org.zhunsheng.model.Indicator.Standard;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.regulation.Regulations;

/** The sum that stands below a table while it is written is the one of rule E-01. */
class CostTotalTest {
    private static final TargetValue CASES = new TargetValue.AtLeast("≥300件", BigDecimal.valueOf(300), "件");
    private static final TargetValue EACH = new TargetValue.AtMost("≤700元/件", BigDecimal.valueOf(700), "元/件");

    private static Indicator row(String level2, String name, TargetValue target) {
        return new Indicator(
                new Classification("产出指标", level2, null, null, null),
                name,
                null,
                new Standard(target, null, null, null, null, null, false, List.of()),
                Result.NONE,
                Outlook.NONE,
                null);
    }

    private static Optional<CostTotal> total(@Nullable String budget, Indicator... rows) {
        Budget money = budget == null ? null : new Budget(new Money(new BigDecimal(budget)), List.of(), List.of());
        Project project = new Project(
                new Project.Identity(null, null, "法律援助", null, null, null, null, null),
                new Project.Finance(money, null, null, List.of(), null, null, List.of()),
                null,
                List.of(),
                List.of(rows),
                null,
                List.of());
        PerformanceDocument document = new PerformanceDocument(
                DocumentKind.TARGET_TABLES,
                new PerformanceDocument.Heading(null, null, null, null),
                new PerformanceDocument.Strategy(null, List.of(), List.of(), null, List.of()),
                List.of(project),
                List.of(),
                List.of(),
                List.of());
        return CostTotal.of(new AuditedDocument(document, Regulations.inForce(null, null))
                .projects()
                .get(0));
    }

    @Test
    void saysBySoManyPercentTheSumIsOverTheBudget() {
        CostTotal total = total("200000", row("数量指标", "办理案件数量", CASES), row("成本指标", "每件案件补贴", EACH))
                .orElseThrow();
        assertThat(total.terms()).isEqualTo("700 元 × 300 件 = 210,000 元");
        assertThat(total.sum()).isEqualByComparingTo("210000");
        assertThat(total.over()).isEqualByComparingTo("5");
        assertThat(total.complete()).isTrue();
    }

    @Test
    void standsWithoutABudgetAndNotWithoutACost() {
        Indicator cases = row("数量指标", "办理案件数量", CASES);
        assertThat(total(null, cases, row("成本指标", "每件案件补贴", EACH)).orElseThrow().over())
                .isNull();
        assertThat(total("200000", cases)).isEmpty();
    }
}

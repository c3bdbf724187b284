package org.zhunsheng.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;
import org.zhunsheng.planning.NewProject;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.ProjectContent;

/** Projects for tests. The store does not look into the text, so any text will do. */
record SampleProject(String name, String code, String budget, String goal, List<String> rows) {
    static final FiscalYear YEAR = new FiscalYear(2024);

    static SampleProject legalAid() {
        return new SampleProject("法律援助工作经费", "511724-1", "225000.00", "全年办理法律援助案件300件", List.of("法律援助案件数量", "受援人满意度"));
    }

    SampleProject named(String other) {
        return new SampleProject(other, code, budget, goal, rows);
    }

    SampleProject coded(String other) {
        return new SampleProject(name, other, budget, goal, rows);
    }

    SampleProject costing(String other) {
        return new SampleProject(name, code, other, goal, rows);
    }

    ProjectContent content() {
        List<Indicator> indicators = new ArrayList<>();
        for (String row : rows) {
            indicators.add(new Indicator(
                    new Indicator.Classification("产出指标", "数量指标", null, null, null),
                    row,
                    null,
                    new Indicator.Standard(
                            new TargetValue.AtLeast("≥90%", BigDecimal.valueOf(90), "%"),
                            null,
                            new Weight(new BigDecimal("22.5")),
                            null,
                            null,
                            null,
                            false,
                            List.of()),
                    Indicator.Result.NONE,
                    Indicator.Outlook.NONE,
                    null));
        }
        Project project = new Project(
                new Project.Identity("表 2", code, name, null, null, null, null, null),
                new Project.Finance(
                        new Budget(new Money(new BigDecimal(budget)), List.of(), List.of()),
                        new Weight(BigDecimal.TEN),
                        null,
                        List.of(),
                        null,
                        null,
                        List.of()),
                null,
                List.of(new Goal(Goal.Horizon.ANNUAL, null, goal, null)),
                indicators,
                null,
                List.of());
        return new ProjectContent(project, "{\"name\":\"" + name + "\",\"budget\":\"" + budget + "\"}");
    }

    NewProject of(OwningUnit unit) {
        return new NewProject(unit.id(), YEAR, DocumentKind.TARGET_TABLES, MoneyUnit.YUAN, content(), null);
    }
}

package org.zhunsheng.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Project.Allocation;
import org.zhunsheng.model.SpendingStep;

/** The money of a project, in yuan. */
final class MoneyTables {
    private final Sheet sheet;

    MoneyTables(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What is planned, and what was spent where the results say so. */
    void project(Project.Finance finance, @Nullable Execution execution) {
        if (finance.budget() != null) {
            budget(finance.budget());
        }
        if (finance.mediumTermBudget() != null) {
            Html html = sheet.html();
            html.open("p").text(sheet.say("money.mediumTerm")).text(" ");
            sheet.printed("span", finance.mediumTerm());
            html.text(" ")
                    .text(Figures.money(finance.mediumTermBudget().total()))
                    .close();
        }
        if (execution != null) {
            execution(execution);
        }
        allocations(finance.allocations());
        plan(finance.spendingPlan());
    }

    /** The total, and what it is made of. */
    void budget(Budget budget) {
        Html html = begin("money.budget");
        html.open("thead").open("tr");
        sheet.column("money.source").figureColumn("money.amount");
        html.close().close().open("tbody");
        if (budget.total() != null) {
            line(sheet.say("money.total"), budget.total());
        }
        for (Budget.SourceAmount source : budget.sources()) {
            line(sheet.words().name(source.source()), source.amount());
        }
        for (Budget.Component component : budget.components()) {
            html.open("tr");
            sheet.printed("th", component.name(), "scope", "row");
            html.element("td", Figures.money(component.amount()), "class", "figure")
                    .close();
        }
        html.close().close();
    }

    private Html begin(String caption) {
        return sheet.html().open("table", "class", "money").element("caption", sheet.say(caption));
    }

    private void line(String name, Money amount) {
        sheet.html()
                .open("tr")
                .element("th", name, "scope", "row")
                .element("td", Figures.money(amount), "class", "figure")
                .close();
    }

    private void execution(Execution execution) {
        Html html =
                sheet.html().open("table", "class", "money execution").element("caption", sheet.say("money.execution"));
        html.open("thead").open("tr");
        sheet.column("money.source");
        for (String column : List.of("money.initial", "money.adjusted", "money.executed", "money.rate")) {
            sheet.figureColumn(column);
        }
        html.close().close().open("tbody");
        row(sheet.say("money.total"), execution.total());
        for (Execution.SourceRow source : execution.sources()) {
            row(sheet.words().name(source.source()), source.row());
        }
        html.close().close();
        if (execution.score() != null) {
            sheet.sentence("money.score", execution.score().toString(), Figures.points(execution.weight()));
        }
        new Texts(sheet).paragraph(execution.deviation());
    }

    private void row(String name, Execution.Row row) {
        Html html = sheet.html().open("tr").element("th", name, "scope", "row");
        figure("money.initial", Figures.money(row.initial()));
        figure("money.adjusted", Figures.money(row.adjusted()));
        figure("money.executed", Figures.money(row.executed()));
        figure("money.rate", Figures.percent(row.rate()));
        html.close();
    }

    private void figure(String column, String text) {
        sheet.html().element("td", text, "class", "figure", "data-label", sheet.say(column));
    }

    private void allocations(List<Allocation> allocations) {
        if (allocations.isEmpty()) {
            return;
        }
        Html html = begin("money.allocations");
        html.open("thead").open("tr");
        sheet.column("money.place").figureColumn("money.amount");
        html.close().close().open("tbody");
        for (Allocation allocation : allocations) {
            html.open("tr");
            String place = allocation.place();
            String name = allocation.name();
            sheet.printed("th", place == null ? name : name == null ? place : place + " " + name, "scope", "row");
            html.element("td", Figures.money(allocation.amount()), "class", "figure")
                    .close();
        }
        html.close().close();
    }

    private void plan(List<SpendingStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        Html html = begin("money.plan");
        html.open("thead").open("tr");
        sheet.column("money.until").figureColumn("money.share");
        html.close().close().open("tbody");
        for (SpendingStep step : steps) {
            html.open("tr").element("th", sheet.say("money.month", step.month()), "scope", "row");
            html.element("td", Figures.percent(step.percent()), "class", "figure")
                    .close();
        }
        html.close().close();
    }
}

package org.zhunsheng.opendata;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.BeijingTime;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Project.Allocation;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.EditionHead;

/** The rows of one document: itself, its projects, their money and their goals. */
final class DocumentRows {

    private final Tables tables;
    private final String document;

    /** @param document what the rows call the document */
    DocumentRows(Tables tables, String document) {
        this.tables = tables;
        this.document = document;
    }

    void write(Edition edition) throws IOException {
        head(edition.head(), edition.document());
        new StrategyRows(tables, document).write(edition.document().strategy());
        List<Project> projects = edition.document().projects();
        for (int i = 0; i < projects.size(); i++) {
            Project project = projects.get(i);
            project(i + 1, project);
            new Funding(i + 1).write(project.finance());
            goals(i + 1, project.goals());
            new IndicatorRows(tables, document, i + 1).write(project.indicators());
        }
    }

    private void head(EditionHead head, PerformanceDocument said) throws IOException {
        tables.of("documents")
                .text("document", document)
                .text("region", head.department().region())
                .text("region_name", head.department().regionName())
                .text("department", head.department().name())
                .whole("fiscal_year", head.year().year())
                .name("matter", head.matter())
                .name("kind", said.kind())
                .text("title", said.heading().title())
                .whole("edition", head.number())
                .text("approved_on", head.approvedOn().toString())
                .text("released_on", BeijingTime.dayOf(head.released()).toString())
                .text("sha256", head.hash())
                .end();
    }

    private void project(int number, Project project) throws IOException {
        Project.Identity identity = project.identity();
        Execution execution = project.finance().execution();
        Budget budget = project.finance().budget();
        TableWriter row = begin("projects", number)
                .text("number", identity.number())
                .text("code", identity.code())
                .text("name", identity.name());
        party(row, "unit", identity.unit());
        party(row, "supervisor", identity.supervisor());
        CodedName activity = identity.activity();
        row.text("activity", activity == null ? null : joined(activity))
                .text("attribute", identity.attribute())
                .text("term", identity.term())
                .text("purpose", project.purpose())
                .money("budget", budget == null ? null : budget.total())
                .points(
                        "execution_weight",
                        execution != null && execution.weight() != null
                                ? execution.weight()
                                : project.finance().executionWeight())
                .points("execution_score", execution == null ? null : execution.score())
                .points(
                        "total_score",
                        project.totalScore() == null
                                ? null
                                : project.totalScore().score())
                .end();
    }

    private static void party(TableWriter row, String column, @Nullable CodedName party) {
        row.text(column + "_code", party == null ? null : party.code())
                .text(column + "_name", party == null ? null : party.name());
    }

    private static String joined(CodedName coded) {
        if (coded.code() == null || coded.name() == null) {
            return String.valueOf(coded.code() == null ? coded.name() : coded.code());
        }
        return coded.code() + "-" + coded.name();
    }

    private TableWriter begin(String table, int project) throws IOException {
        return tables.of(table).text("document", document).whole("project", project);
    }

    private void goals(int project, List<Goal> goals) throws IOException {
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            begin("goals", project)
                    .whole("goal", i + 1)
                    .name("horizon", goal.horizon())
                    .text("label", goal.label())
                    .text("text", goal.text())
                    .text("completion", goal.completion())
                    .end();
        }
    }

    /** The money of one project. */
    private final class Funding {
        private final int project;
        private int line;

        Funding(int project) {
            this.project = project;
        }

        void write(Project.Finance finance) throws IOException {
            budget("BUDGET", finance.budget());
            budget("MEDIUM_TERM", finance.mediumTermBudget());
            for (Allocation allocation : finance.allocations()) {
                String item = allocation.place() == null ? allocation.name() : allocation.place();
                row("ALLOCATION", null, item, allocation.amount());
            }
            Execution execution = finance.execution();
            if (execution != null) {
                execution(null, execution.total());
                for (Execution.SourceRow source : execution.sources()) {
                    execution(source.source().name(), source.row());
                }
            }
        }

        private void budget(String sum, @Nullable Budget budget) throws IOException {
            if (budget == null) {
                return;
            }
            row(sum, null, null, budget.total());
            for (Budget.SourceAmount source : budget.sources()) {
                row(sum, source.source().name(), null, source.amount());
            }
            for (Budget.Component component : budget.components()) {
                row("COMPONENT", null, component.name(), component.amount());
            }
        }

        private void execution(@Nullable String source, Execution.Row row) throws IOException {
            row("INITIAL", source, null, row.initial());
            row("ADJUSTED", source, null, row.adjusted());
            row("EXECUTED", source, null, row.executed());
            row("FORECAST", source, null, row.forecast());
        }

        private void row(String sum, @Nullable String source, @Nullable String item, @Nullable Money yuan)
                throws IOException {
            if (yuan == null) {
                return;
            }
            line++;
            begin("funding", project)
                    .whole("line", line)
                    .text("sum", sum)
                    .text("source", source)
                    .text("item", item)
                    .money("yuan", yuan)
                    .end();
        }
    }
}

package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunsheng.store.JournalContract.ACT;

import java.util.List;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.ProjectQuery.Filter;
import org.zhunsheng.planning.ProjectQuery.Sort;
import org.zhunsheng.planning.SearchHit;
import org.zhunsheng.planning.SearchQuery;

/** How a county's projects are found: by ranges of an index, in whatever database they lie. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProjectPlansContract {
    private static final int PROJECTS = 5_000;
    private static final int OF_THE_OFFICE = 50;
    private static final Scope OFFICE = Scope.below(PlanningCounty.OFFICE.path());

    private Store store;
    private StoreSettings settings;

    abstract StoreSettings settings();

    @BeforeAll
    void fill() {
        settings = settings();
        store = Store.open(settings);
        PlanningCounty.found(settings);
        store.write(ACT, tx -> {
            for (int i = 0; i < PROJECTS; i++) {
                OwningUnit unit = i % (PROJECTS / OF_THE_OFFICE) == 0 ? PlanningCounty.OFFICE : PlanningCounty.OTHER;
                SampleProject project = new SampleProject(
                        "项目" + i, "C" + i, Integer.toString(i), "全年办理案件" + i + "件", List.of("案件数量" + i));
                tx.projects().create(project.of(unit), ACT);
            }
            return 0;
        });
        PlanningCounty.in(settings, sql -> sql.execute("analyze"));
    }

    @AfterAll
    void close() {
        store.close();
    }

    private String plan(Filter filter, Scope scope) {
        StringBuilder plan = new StringBuilder();
        PlanningCounty.in(settings, sql -> {
            ProjectQuery query = new ProjectQuery(filter, Sort.NAME, false, new Slice(0, 50));
            var page = new ProjectsTable(sql, new JournalTable(sql, ChainDigest.SHA_256), project -> {})
                    .page(query, ProjectConditions.of(sql, filter, scope));
            String explain = sql.dialect() == SQLDialect.SQLITE ? "explain query plan " : "explain ";
            plan.append(sql.fetch(explain + sql.renderInlined(page)).formatCSV());
        });
        return plan.toString();
    }

    @Test
    void aListIsARangeOfAnIndexOnPaths() {
        assertThat(plan(Filter.of(SampleProject.YEAR), OFFICE)).containsPattern("project_sums.*(?s:.*)unit_path");
    }

    @Test
    void aListOfAPartOfTheScopeIsOne() {
        Filter below = new Filter(
                null,
                ProjectQuery.Units.below(PlanningCounty.OFFICE.path()),
                null,
                null,
                null,
                ProjectQuery.MoneyRange.ANY,
                ProjectQuery.Audited.ANY);
        assertThat(plan(below, Scope.below(PlanningCounty.REGION.path()))).contains("project_of_unit_path");
    }

    @Test
    void aSearchSeesAllOfTheScopeAndNothingElse() {
        List<SearchHit> hits = store.read(tx -> tx.projects().search(new SearchQuery("案件", null, 100), OFFICE));
        assertThat(hits).hasSize(2 * OF_THE_OFFICE).allMatch(hit -> hit.unit().equals(PlanningCounty.OFFICE));
        List<SearchHit> one = store.read(tx -> tx.projects().search(new SearchQuery("案件4900件", null, 100), OFFICE));
        assertThat(one).extracting(SearchHit::name).containsExactly("项目4900");
    }
}

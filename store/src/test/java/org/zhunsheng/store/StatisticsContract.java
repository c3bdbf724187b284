package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunsheng.store.JournalContract.ACT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Money;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.Breakdown;
import org.zhunsheng.planning.FindingCount;
import org.zhunsheng.planning.FindingsSummary;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.Projects.Verdict;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.YearStanding;

/** What is counted over projects, whatever database they lie in. */
abstract class StatisticsContract extends PlanningContract {
    private static final Scope ALL = Scope.below(PlanningCounty.REGION.path());
    private static final Scope BUREAU = Scope.below(PlanningCounty.BUREAU.path());
    private static final FindingsSummary FOUND = new FindingsSummary(0, 1, 0, 0, BigDecimal.TEN);

    private UUID create(OwningUnit unit, String budget, Breakdown breakdown) {
        return store.write(ACT, tx -> {
            UUID id = tx.projects()
                    .create(SampleProject.legalAid().costing(budget).of(unit), ACT)
                    .summary()
                    .id();
            tx.projects().judge(List.of(new Verdict(id, 1, FOUND, breakdown)));
            return id;
        });
    }

    private static Breakdown of(String function, Map<String, Integer> rules) {
        return new Breakdown(function, rules);
    }

    private List<FindingCount> counts(FindingCount.By by, String rule, Scope scope) {
        return store.read(tx -> tx.statistics().findings(by, rule, null, scope));
    }

    private static FindingCount count(String what, long projects, long findings) {
        return new FindingCount(what, SampleProject.YEAR, projects, findings);
    }

    @Test
    void countsWhatWasFoundByRuleAndByUnitWithinTheScope() {
        create(PlanningCounty.OFFICE, "1", of("aid", Map.of("G-05", 2, "B-01", 1)));
        create(PlanningCounty.BUREAU, "1", of("aid", Map.of("G-05", 1)));
        create(PlanningCounty.OTHER, "1", of(null, Map.of("G-05", 7)));
        assertThat(counts(FindingCount.By.RULE, null, BUREAU))
                .containsExactlyInAnyOrder(count("G-05", 2, 3), count("B-01", 1, 1));
        assertThat(counts(FindingCount.By.UNIT, null, BUREAU))
                .containsExactlyInAnyOrder(
                        count(PlanningCounty.OFFICE.id().toString(), 1, 3),
                        count(PlanningCounty.BUREAU.id().toString(), 1, 1));
        assertThat(counts(FindingCount.By.UNIT, "B-01", ALL))
                .containsExactly(count(PlanningCounty.OFFICE.id().toString(), 1, 1));
        assertThat(counts(FindingCount.By.RULE, null, Scope.NOTHING)).isEmpty();
        assertThat(store.<Map<FiscalYear, Long>>read(tx -> tx.statistics().projects(BUREAU)))
                .isEqualTo(Map.of(SampleProject.YEAR, 2L));
    }

    @Test
    void aLaterAuditReplacesWhatAnEarlierOneFoundAndDeletedProjectsDoNotCount() {
        UUID id = create(PlanningCounty.OFFICE, "1", of("aid", Map.of("G-05", 2)));
        Breakdown now = of("aid", Map.of("B-01", 1));
        store.write(ACT, tx -> {
            tx.projects().judge(List.of(new Verdict(id, 1, FOUND, now)));
            tx.projects().judge(List.of(new Verdict(id, 9, FOUND, Breakdown.NONE)));
            return 0;
        });
        assertThat(store.<Map<UUID, Breakdown>>read(tx -> tx.projects().breakdowns(List.of(id))))
                .isEqualTo(Map.of(id, now));
        assertThat(counts(FindingCount.By.RULE, null, ALL)).containsExactly(count("B-01", 1, 1));
        store.write(ACT, tx -> tx.projects().delete(id, 1, ALL, ACT));
        assertThat(counts(FindingCount.By.RULE, null, ALL)).isEmpty();
    }

    @Test
    void theYearIsAddedUpByStageAndByFunctionToTheCent() {
        create(PlanningCounty.OFFICE, "225000.10", of("aid", Map.of()));
        create(PlanningCounty.OFFICE, "0.000001", of("aid", Map.of()));
        create(PlanningCounty.BUREAU, "5", Breakdown.NONE);
        create(PlanningCounty.OTHER, "999", of("aid", Map.of()));
        YearStanding standing = store.read(tx -> tx.statistics().standing(SampleProject.YEAR, BUREAU));
        assertThat(standing.stages()).containsExactly(new YearStanding.AtStage(Stage.DRAFT, 3, money("225005.100001")));
        assertThat(standing.functions())
                .containsExactly(
                        new YearStanding.OfFunction("aid", 2, money("225000.100001")),
                        new YearStanding.OfFunction(null, 1, money("5")));
        assertThat(store.<YearStanding>read(tx -> tx.statistics().standing(new FiscalYear(2025), BUREAU))
                        .stages())
                .isEmpty();
    }

    private static Money money(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    @Test
    void aListIsNarrowedToWhatARuleFoundAndToAFunction() {
        UUID both = create(PlanningCounty.OFFICE, "1", of("aid", Map.of("G-05", 1)));
        UUID other = create(PlanningCounty.OFFICE, "1", of(null, Map.of("B-01", 1)));
        assertThat(listed(new ProjectQuery.Audited(null, "G-05", null))).containsExactly(both);
        assertThat(listed(new ProjectQuery.Audited(null, null, "aid"))).containsExactly(both);
        assertThat(listed(new ProjectQuery.Audited(null, null, ProjectQuery.Audited.NO_FUNCTION)))
                .containsExactly(other);
        assertThat(listed(new ProjectQuery.Audited(null, "G-05", ProjectQuery.Audited.NO_FUNCTION)))
                .isEmpty();
    }

    private List<UUID> listed(ProjectQuery.Audited audited) {
        ProjectQuery.Filter filter =
                new ProjectQuery.Filter(null, null, null, null, null, ProjectQuery.MoneyRange.ANY, audited);
        ProjectQuery query = new ProjectQuery(filter, ProjectQuery.Sort.NAME, false, Slice.first(10));
        return store.read(tx -> tx.projects().list(query, ALL)).items().stream()
                .map(project -> project.id())
                .toList();
    }
}

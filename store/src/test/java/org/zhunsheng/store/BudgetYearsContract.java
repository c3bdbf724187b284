package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.zhunsheng.store.County.ACT;
import static org.zhunsheng.store.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.BudgetYear;
import org.zhunsheng.organisation.BudgetYear.Deadline;
import org.zhunsheng.organisation.BudgetYear.State;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.Stage;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.refusal.Refusal;

/** What is promised about fiscal years, whatever database they lie in. */
abstract class BudgetYearsContract {
    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 30);

    private Store store;
    private County county;
    private Scope justice;

    abstract StoreSettings settings();

    @BeforeEach
    void open() {
        store = Store.open(settings());
        county = County.in(store);
        justice = Scope.below(county.justice.path());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private <T> T read(Function<BudgetYearsTable, T> work) {
        return store.read(tx -> work.apply(tx.budgetYears()));
    }

    private BudgetYear open(BudgetYear year, Scope by) {
        return store.write(ACT, tx -> tx.budgetYears().open(year, by));
    }

    private BudgetYear change(BudgetYear year, Scope by) {
        return store.write(ACT, tx -> tx.budgetYears().change(year, by));
    }

    private BudgetYear year(UUID region, long revision, Deadline... deadlines) {
        return new BudgetYear(region, YEAR, State.OPEN, List.of(deadlines), revision);
    }

    private BudgetYear opened() {
        return open(
                year(
                        county.region.id(),
                        0,
                        new Deadline(Stage.DECLARE, county.justice.id(), SEPTEMBER),
                        new Deadline(Stage.DECLARE, county.finance.id(), SEPTEMBER.minusDays(1)),
                        new Deadline(Stage.DECLARE, null, OCTOBER)),
                county.all);
    }

    @Test
    void holdForEverythingBelowTheirRegion() {
        opened();
        BudgetYear seen =
                read(years -> years.find(county.desk.id(), YEAR, justice)).orElseThrow();
        assertThat(seen.deadlines())
                .containsExactly(
                        new Deadline(Stage.DECLARE, county.justice.id(), SEPTEMBER),
                        new Deadline(Stage.DECLARE, null, OCTOBER));
        assertThatObject(read(years -> years.find(county.finance.id(), YEAR, justice)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void theNearestDeadlineCounts() {
        opened();
        assertThatObject(
                        read(years -> years.due(county.desk.id(), YEAR, Stage.DECLARE, Scope.only(county.desk.path()))))
                .isEqualTo(Optional.of(SEPTEMBER));
        assertThatObject(read(years -> years.due(county.region.id(), YEAR, Stage.DECLARE, county.all)))
                .isEqualTo(Optional.of(OCTOBER));
        assertThatObject(read(years -> years.due(county.desk.id(), YEAR, Stage.MONITORING_1, county.all)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void theNearestRegionCounts() {
        OrganisationUnit town = store.write(ACT, tx -> tx.organisation()
                .add(new NewUnit(county.region.id(), UnitKind.REGION, "130929100", "乐寿镇"), county.all));
        opened();
        open(year(town.id(), 0), county.all);
        assertThatObject(read(years -> years.due(town.id(), YEAR, Stage.DECLARE, county.all)))
                .isEqualTo(Optional.empty());
        assertThat(this.<List<BudgetYear>>read(years -> years.of(town.id(), county.all))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void changesStartFromThePresentRevision() {
        opened();
        BudgetYear changed =
                change(year(county.region.id(), 1, new Deadline(Stage.DECLARE, null, SEPTEMBER)), county.all);
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(changed.deadlines()).hasSize(1);
        assertRefused(new Refusal.Stale(1, 2), () -> change(year(county.region.id(), 1), county.all));
        assertRefused(new Refusal.Taken("year", "2026"), () -> open(year(county.region.id(), 0), county.all));
    }

    @Test
    void onlyWhoHoldsTheRegionSetsThem() {
        assertRefused(Refusal.Absent.class, () -> open(year(county.region.id(), 0), justice));
        assertRefused(
                new Refusal.OutOfReach("region"),
                () -> open(year(county.region.id(), 0), Scope.only(county.region.path())));
        assertRefused(new Refusal.Unfit("region", "no-region"), () -> open(year(county.justice.id(), 0), county.all));
        Deadline stray = new Deadline(Stage.DECLARE, UUID.randomUUID(), OCTOBER);
        assertRefused(Refusal.Absent.class, () -> open(year(county.region.id(), 0, stray), county.all));
        Deadline all = new Deadline(Stage.DECLARE, null, OCTOBER);
        assertRefused(
                new Refusal.Unfit("deadlines", "given-twice"),
                () -> open(year(county.region.id(), 0, all, all), county.all));
    }
}

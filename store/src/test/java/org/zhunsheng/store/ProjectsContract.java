package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhunsheng.store.JournalContract.ACT;
import static org.zhunsheng.store.tables.Tables.PROJECT_REVISION;
import static org.zhunsheng.store.tables.Tables.UNIT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Money;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.Breakdown;
import org.zhunsheng.planning.FindingsSummary;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.ProjectChange;
import org.zhunsheng.planning.ProjectCounts;
import org.zhunsheng.planning.ProjectPage;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.ProjectQuery.Audited;
import org.zhunsheng.planning.ProjectQuery.Filter;
import org.zhunsheng.planning.ProjectQuery.MoneyRange;
import org.zhunsheng.planning.ProjectQuery.Sort;
import org.zhunsheng.planning.ProjectQuery.Units;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.ProjectRevision;
import org.zhunsheng.planning.Projects;
import org.zhunsheng.planning.Saved;
import org.zhunsheng.planning.SavedView;
import org.zhunsheng.planning.SearchHit;
import org.zhunsheng.planning.SearchQuery;
import org.zhunsheng.planning.Stage;

/** What is promised about projects, whatever database they lie in. */
abstract class ProjectsContract extends PlanningContract {
    private static final Scope ALL = Scope.below(PlanningCounty.REGION.path());
    private static final Scope BUREAU = Scope.below(PlanningCounty.BUREAU.path());
    private static final Slice FIRST = new Slice(0, 50);

    private ProjectRecord create(OwningUnit unit, SampleProject project) {
        return store.write(ACT, tx -> tx.projects().create(project.of(unit), ACT));
    }

    private Saved save(ProjectRecord from, SampleProject as) {
        List<FieldChange> changes =
                List.of(new FieldChange("/name", from.summary().heading().name(), as.name()));
        ProjectChange change = new ProjectChange(
                from.summary().id(),
                from.summary().revision(),
                as.content(),
                changes,
                ProjectChange.Why.saved("按审核意见修改"));
        return store.write(ACT, tx -> tx.projects().revise(change, ALL, ACT));
    }

    private ProjectPage list(Filter filter, Sort sort, boolean descending, Scope scope) {
        return store.read(tx -> tx.projects().list(new ProjectQuery(filter, sort, descending, FIRST), scope));
    }

    private List<String> names(Filter filter, Scope scope) {
        return list(filter, Sort.NAME, false, scope).items().stream()
                .map(project -> project.heading().name())
                .toList();
    }

    private List<SearchHit> search(String words, Scope scope) {
        return store.read(tx -> tx.projects().search(new SearchQuery(words, null, 20), scope));
    }

    private static Filter of(Units units) {
        return new Filter(null, units, null, null, null, MoneyRange.ANY, Audited.ANY);
    }

    private static Filter with(String text) {
        return new Filter(null, null, text, null, null, MoneyRange.ANY, Audited.ANY);
    }

    @Test
    void givesBackWhatWasSavedToTheLetter() {
        SampleProject sample = SampleProject.legalAid();
        ProjectRecord made = create(PlanningCounty.OFFICE, sample);
        ProjectRecord found =
                store.read(tx -> tx.projects().find(made.summary().id(), BUREAU).orElseThrow());
        assertThat(found).isEqualTo(made);
        assertThat(found.content()).isEqualTo(sample.content().text());
        assertThat(found.summary().figures().budget()).isEqualTo(new Money(new BigDecimal("225000.00")));
        assertThat(found.summary().figures().weights()).isEqualTo("55.0");
        assertThat(found.summary().figures().indicators()).isEqualTo(2);
        assertThat(found.summary().unit()).isEqualTo(PlanningCounty.OFFICE);
        assertThat(found.summary().stage()).isEqualTo(Stage.DRAFT);
        assertThat(found.summary().revision()).isEqualTo(1);
        assertThat(found.summary().saved().at()).isEqualTo(ACT.at());
    }

    @Test
    void keepsEveryStateForGood() {
        ProjectRecord made = create(PlanningCounty.OFFICE, SampleProject.legalAid());
        Saved saved = save(made, SampleProject.legalAid().named("法律援助补助"));
        assertThat(saved).isInstanceOf(Saved.Done.class);
        List<ProjectRevision> history =
                store.read(tx -> tx.projects().history(made.summary().id(), ALL));
        assertThat(history).extracting(ProjectRevision::revision).containsExactly(2L, 1L);
        assertThat(history).extracting(ProjectRevision::action).containsExactly(Action.CHANGE, Action.CREATE);
        assertThat(history.get(0).reason()).isEqualTo("按审核意见修改");
        assertThat(store.<Optional<String>>read(
                        tx -> tx.projects().content(made.summary().id(), 1, ALL)))
                .contains(made.content());
        assertThatThrownBy(() -> PlanningCounty.in(settings, sql -> sql.update(PROJECT_REVISION)
                        .set(PROJECT_REVISION.CONTENT, "{}")
                        .execute()))
                .hasMessageContaining("the states of a project are kept");
    }

    @Test
    void putsWhatChangedOnRecord() {
        ProjectRecord made = create(PlanningCounty.OFFICE, SampleProject.legalAid());
        save(made, SampleProject.legalAid().named("法律援助补助"));
        assertThat(store.<Long>read(tx -> tx.journal().length())).isEqualTo(2);
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        ProjectRecord made = create(PlanningCounty.OFFICE, SampleProject.legalAid());
        save(made, SampleProject.legalAid().named("甲的修改"));
        Saved late = save(made, SampleProject.legalAid().named("乙的修改"));
        assertThat(late).isInstanceOfSatisfying(Saved.Stale.class, stale -> {
            assertThat(stale.present().summary().revision()).isEqualTo(2);
            assertThat(stale.present().summary().heading().name()).isEqualTo("甲的修改");
        });
    }

    @Test
    void makesNoNewStateOfTheSame() {
        ProjectRecord made = create(PlanningCounty.OFFICE, SampleProject.legalAid());
        assertThat(save(made, SampleProject.legalAid())).isInstanceOfSatisfying(Saved.Done.class, done -> assertThat(
                        done.present().summary().revision())
                .isEqualTo(1));
    }

    @Test
    void hidesWhatLiesOutsideOfTheScope() {
        ProjectRecord theirs = create(PlanningCounty.OTHER, SampleProject.legalAid());
        create(PlanningCounty.OFFICE, SampleProject.legalAid().named("人民调解"));
        assertThat(store.<Optional<ProjectRecord>>read(
                        tx -> tx.projects().find(theirs.summary().id(), BUREAU)))
                .isEmpty();
        assertThat(store.<List<ProjectRevision>>read(
                        tx -> tx.projects().history(theirs.summary().id(), BUREAU)))
                .isEmpty();
        assertThat(store.<List<ProjectRecord>>read(
                        tx -> tx.projects().companions(theirs.summary().id(), BUREAU, 9)))
                .isEmpty();
        assertThat(names(Filter.ALL, BUREAU)).containsExactly("人民调解");
        assertThat(list(Filter.ALL, Sort.NAME, false, BUREAU).total()).isEqualTo(1);
        assertThat(names(Filter.ALL, Scope.NOTHING)).isEmpty();
        assertThat(names(Filter.ALL, Scope.only(PlanningCounty.BUREAU.path()))).isEmpty();
        assertThat(search("援助", BUREAU)).isNotEmpty().allMatch(hit -> hit.unit().equals(PlanningCounty.OFFICE));
        ProjectChange change = new ProjectChange(
                theirs.summary().id(), 1, SampleProject.legalAid().content(), List.of(), ProjectChange.Why.SAVED);
        assertThat(store.<Saved>write(ACT, tx -> tx.projects().revise(change, BUREAU, ACT)))
                .isInstanceOf(Saved.Absent.class);
        assertThat(store.<Saved>write(
                        ACT, tx -> tx.projects().delete(theirs.summary().id(), 1, BUREAU, ACT)))
                .isInstanceOf(Saved.Absent.class);
    }

    @Test
    void followsAUnitThatMoves() {
        create(PlanningCounty.OFFICE, SampleProject.legalAid());
        PlanningCounty.in(settings, sql -> sql.update(UNIT)
                .set(UNIT.PATH, PlanningCounty.OTHER.path().child(3).text())
                .where(UNIT.ID.eq(PlanningCounty.OFFICE.id()))
                .execute());
        assertThat(names(Filter.ALL, BUREAU)).isEmpty();
        assertThat(names(Filter.ALL, Scope.below(PlanningCounty.OTHER.path()))).hasSize(1);
    }

    @Test
    void filters() {
        create(PlanningCounty.OFFICE, SampleProject.legalAid());
        create(
                PlanningCounty.OFFICE,
                SampleProject.legalAid().named("人民调解").coded("KJ_2").costing("80000"));
        create(
                PlanningCounty.OTHER,
                SampleProject.legalAid().named("社区矫正").coded("100%").costing("0.005"));
        assertThat(names(with("调解"), ALL)).containsExactly("人民调解");
        assertThat(names(with("kj_"), ALL)).containsExactly("人民调解");
        assertThat(names(with("ＫＪ"), ALL)).containsExactly("人民调解");
        assertThat(names(with("%"), ALL)).containsExactly("社区矫正");
        assertThat(names(with("表 2"), ALL)).hasSize(3);
        assertThat(names(with("' or 1=1"), ALL)).isEmpty();
        assertThat(names(of(Units.below(PlanningCounty.OTHER.path())), ALL)).containsExactly("社区矫正");
        assertThat(names(of(Units.below(PlanningCounty.BUREAU.path())), ALL)).contains("人民调解");
        assertThat(names(of(new Units(PlanningCounty.BUREAU.path(), true)), ALL))
                .doesNotContain("人民调解");
        assertThat(names(of(new Units(PlanningCounty.OFFICE.path(), true)), ALL))
                .contains("人民调解");
        MoneyRange some = new MoneyRange(new Money(new BigDecimal("0.006")), new Money(new BigDecimal("80000")));
        assertThat(names(new Filter(null, null, null, null, null, some, Audited.ANY), ALL))
                .containsExactly("人民调解");
        assertThat(names(Filter.of(new FiscalYear(2023)), ALL)).isEmpty();
        assertThat(names(Filter.of(SampleProject.YEAR), ALL)).hasSize(3);
    }

    @Test
    void addsUpBudgetsToTheCentHoweverLongTheyAre() {
        create(PlanningCounty.OFFICE, SampleProject.legalAid().costing("0.1"));
        create(PlanningCounty.OFFICE, SampleProject.legalAid().costing("0.2"));
        create(PlanningCounty.OFFICE, SampleProject.legalAid().costing("123456789012345678901234567890.00001"));
        assertThat(list(Filter.ALL, Sort.BUDGET, true, ALL).budget())
                .hasToString("123456789012345678901234567890.30001");
    }

    @Test
    void sortsByEverything() {
        create(PlanningCounty.OFFICE, SampleProject.legalAid().named("乙").costing("9"));
        create(PlanningCounty.OTHER, SampleProject.legalAid().named("一").costing("10"));
        for (Sort sort : Sort.values()) {
            assertThat(list(Filter.ALL, sort, true, ALL).items()).as("%s", sort).hasSize(2);
        }
        assertThat(names(Filter.ALL, ALL)).containsExactly("一", "乙");
        assertThat(list(Filter.ALL, Sort.BUDGET, false, ALL)
                        .items()
                        .get(0)
                        .heading()
                        .name())
                .isEqualTo("乙");
    }

    @Test
    void turnsPagesWithoutRepeatingALine() {
        for (int i = 0; i < 5; i++) {
            create(PlanningCounty.OFFICE, SampleProject.legalAid());
        }
        var first = store.read(
                tx -> tx.projects().list(new ProjectQuery(Filter.ALL, Sort.NAME, false, new Slice(0, 3)), ALL));
        var second = store.read(
                tx -> tx.projects().list(new ProjectQuery(Filter.ALL, Sort.NAME, false, new Slice(1, 3)), ALL));
        assertThat(first.items()).hasSize(3).doesNotContainAnyElementsOf(second.items());
        assertThat(second.items()).hasSize(2);
        assertThat(second.total()).isEqualTo(5);
    }

    @Test
    void findsWordsInNamesGoalsAndIndicators() {
        create(PlanningCounty.OFFICE, SampleProject.legalAid());
        create(PlanningCounty.OFFICE, new SampleProject("社区矫正", "1", "1", "不让一个人脱管", List.of("矫正对象数量")));
        assertThat(search("案件", ALL))
                .extracting(SearchHit::where)
                .containsExactly(SearchHit.Where.GOAL, SearchHit.Where.INDICATOR);
        SearchHit hit = search("矫正对象", ALL).get(0);
        assertThat(hit.text()).isEqualTo("矫正对象数量");
        assertThat(hit.marks()).containsExactly(new SearchHit.Mark(0, 4));
        assertThat(search("矫", ALL)).extracting(SearchHit::name).containsOnly("社区矫正");
        assertThat(search("援助 满意", ALL)).isNotEmpty().allMatch(found -> "法律援助工作经费".equals(found.name()));
        assertThat(search("援助 脱管", ALL)).isEmpty();
        assertThat(search("法律矫正", ALL)).isEmpty();
        assertThat(search("' OR \"a\" NOT *", ALL)).isEmpty();
        assertThat(search("  ", ALL)).isEmpty();
    }

    @Test
    void findsTheOldestAmongManyThatOnlyHaveItsPairs() {
        create(PlanningCounty.OFFICE, new SampleProject("甲", "1", "1", "公共服务", List.of("法律援助案件数量")));
        for (int i = 0; i < 120; i++) {
            create(PlanningCounty.OFFICE, new SampleProject("乙" + i, "b" + i, "1", "法律服务，律援工作，援助对象", List.of("满意度")));
        }
        assertThat(search("法律援助", ALL)).extracting(SearchHit::name).containsExactly("甲");
    }

    @Test
    void forgetsTheWordsOfFormerStatesAndOfDeletedProjects() {
        ProjectRecord made = create(PlanningCounty.OFFICE, SampleProject.legalAid());
        save(made, new SampleProject("人民调解", "1", "1", "调解成功", List.of("调解数量")));
        assertThat(search("援助", ALL)).isEmpty();
        assertThat(search("调解", ALL)).isNotEmpty();
        assertThat(store.<Saved>write(
                        ACT, tx -> tx.projects().delete(made.summary().id(), 2, ALL, ACT)))
                .isInstanceOf(Saved.Done.class);
        assertThat(search("调解", ALL)).isEmpty();
        assertThat(names(Filter.ALL, ALL)).isEmpty();
        assertThat(store.<Optional<ProjectRecord>>read(
                        tx -> tx.projects().find(made.summary().id(), ALL)))
                .isEmpty();
    }

    @Test
    void keepsWhatAnAuditFoundWithoutANewState() {
        ProjectRecord made = create(PlanningCounty.OFFICE, SampleProject.legalAid());
        ProjectRecord other =
                create(PlanningCounty.OFFICE, SampleProject.legalAid().named("人民调解"));
        FindingsSummary found = new FindingsSummary(0, 2, 7, 1, new BigDecimal("87.5"));
        store.write(ACT, tx -> {
            tx.projects().judge(List.of(new Projects.Verdict(made.summary().id(), 1, found, Breakdown.NONE)));
            return 0;
        });
        assertThat(store.<List<UUID>>read(tx -> tx.projects().unjudged(null, 10)))
                .containsExactly(other.summary().id());
        assertThat(store.<List<UUID>>read(
                        tx -> tx.projects().unjudged(other.summary().id(), 10)))
                .isEmpty();
        FindingsSummary late = new FindingsSummary(9, 9, 9, 9, new BigDecimal("1"));
        store.write(ACT, tx -> {
            tx.projects().judge(List.of(new Projects.Verdict(made.summary().id(), 2, late, Breakdown.NONE)));
            return 0;
        });
        ProjectRecord now =
                store.read(tx -> tx.projects().find(made.summary().id(), ALL).orElseThrow());
        assertThat(now.summary().findings()).as("of another state").isEqualTo(found);
        assertThat(now.summary().revision()).isEqualTo(1);
        Filter errors = new Filter(null, null, null, null, null, MoneyRange.ANY, Audited.atLeast(Severity.ERROR));
        Filter blocks = new Filter(null, null, null, null, null, MoneyRange.ANY, Audited.atLeast(Severity.BLOCK));
        assertThat(names(errors, ALL)).containsExactly("法律援助工作经费");
        assertThat(names(blocks, ALL)).isEmpty();
        assertThat(store.<ProjectCounts>read(tx -> tx.projects().counts(SampleProject.YEAR, ALL)))
                .isEqualTo(new ProjectCounts(2, 2, 1));
    }

    @Test
    void keepsTheViewsOfEachPersonApart() {
        SavedView view = store.write(ACT, tx -> tx.views()
                .keep(PlanningCounty.PERSON_ID, "被退回的", "{\"stage\":\"DRAFT\"}", ACT.at())
                .orElseThrow());
        assertThat(store.<List<SavedView>>read(tx -> tx.views().of(PlanningCounty.PERSON_ID)))
                .containsExactly(view);
        assertThat(store.<List<SavedView>>read(tx -> tx.views().of(PlanningCounty.OTHER.id())))
                .isEmpty();
        assertThat(store.<Boolean>write(ACT, tx -> tx.views().forget(PlanningCounty.OTHER.id(), view.id())))
                .isFalse();
        assertThat(store.<Boolean>write(ACT, tx -> tx.views().forget(PlanningCounty.PERSON_ID, view.id())))
                .isTrue();
    }
}

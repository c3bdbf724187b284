package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhunsheng.store.JournalContract.ACT;
import static org.zhunsheng.store.tables.Tables.OVERALL_TARGET_REVISION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.JournalEntry;
import org.zhunsheng.journal.JournalQuery;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.DocumentRecord;
import org.zhunsheng.planning.NewDocument;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.ProjectRevision;
import org.zhunsheng.planning.overall.OverallChange;
import org.zhunsheng.planning.overall.OverallRecord;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/** What is promised about the overall targets of departments, whatever database they lie in. */
abstract class OverallTargetsContract extends PlanningContract {
    private static final Scope ALL = Scope.below(PlanningCounty.REGION.path());
    private static final Scope BUREAU = Scope.below(PlanningCounty.BUREAU.path());
    private static final UUID ONE = UUID.fromString("0195c3f0-0000-7000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("0195c3f0-0000-7000-8000-000000000002");

    private OverallRecord save(long expected, String content, List<List<UUID>> serving, Scope scope) {
        OverallChange change = new OverallChange(
                PlanningCounty.BUREAU.id(),
                SampleProject.YEAR,
                expected,
                new OverallChange.Says(content, serving),
                List.of(new FieldChange("/overallGoal/text", null, content)));
        return store.write(ACT, tx -> tx.overallTargets().save(change, scope, ACT));
    }

    private Optional<OverallRecord> find(FiscalYear year, Scope scope) {
        return store.read(tx -> tx.overallTargets().find(PlanningCounty.BUREAU.id(), year, scope));
    }

    @Test
    void givesBackWhatWasSavedWithWhatServesIt() {
        List<List<UUID>> serving = List.of(List.of(ONE, TWO), List.of(), List.of(TWO));
        OverallRecord saved = save(0, "{\"a\":1}", serving, BUREAU);
        assertThat(find(SampleProject.YEAR, BUREAU)).contains(saved);
        assertThat(saved.content()).isEqualTo("{\"a\":1}");
        assertThat(saved.serving()).isEqualTo(serving);
        assertThat(saved.revision()).isEqualTo(1);
        assertThat(saved.department()).isEqualTo(PlanningCounty.BUREAU);
        assertThat(find(new FiscalYear(2025), BUREAU)).isEmpty();
    }

    @Test
    void keepsEveryStateForGood() {
        save(0, "{}", List.of(), BUREAU);
        save(1, "{\"b\":2}", List.of(), BUREAU);
        List<ProjectRevision> history =
                store.read(tx -> tx.overallTargets().history(PlanningCounty.BUREAU.id(), SampleProject.YEAR, BUREAU));
        assertThat(history).extracting(ProjectRevision::revision).containsExactly(2L, 1L);
        assertThatThrownBy(() -> PlanningCounty.in(settings, sql -> sql.update(OVERALL_TARGET_REVISION)
                        .set(OVERALL_TARGET_REVISION.CONTENT, "{}")
                        .execute()))
                .hasMessageContaining("the states of an overall target are kept");
    }

    @Test
    void putsWhatChangedOnRecordAndMakesNoNewStateOfTheSame() {
        save(0, "目标", List.of(List.of(ONE)), BUREAU);
        assertThat(save(1, "目标", List.of(List.of(ONE)), BUREAU).revision()).isEqualTo(1);
        List<JournalEntry> entries = store.read(
                tx -> tx.journal().list(JournalQuery.all(Slice.first(10)), ALL).items());
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.happening().subject().name()).isEqualTo("大竹县司法局 2024");
            assertThat(entry.happening().changes()).containsExactly(new FieldChange("/overallGoal/text", null, "目标"));
            assertThat(entry.happening().unit()).isEqualTo(PlanningCounty.BUREAU.path());
        });
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        save(0, "甲", List.of(), BUREAU);
        for (long late : new long[] {0, 2}) {
            assertThatThrownBy(() -> save(late, "乙", List.of(), BUREAU))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                            .isInstanceOf(Refusal.Stale.class));
        }
        assertThat(find(SampleProject.YEAR, BUREAU).orElseThrow().content()).isEqualTo("甲");
    }

    @Test
    void showsNothingToWhoDoesNotSeeTheWholeDepartment() {
        save(0, "甲", List.of(), ALL);
        for (Scope other : List.of(
                Scope.only(PlanningCounty.BUREAU.path()),
                Scope.below(PlanningCounty.OFFICE.path()),
                Scope.below(PlanningCounty.OTHER.path()),
                Scope.NOTHING)) {
            assertThat(find(SampleProject.YEAR, other)).isEmpty();
            assertThat(store.<List<ProjectRevision>>read(
                            tx -> tx.overallTargets().history(PlanningCounty.BUREAU.id(), SampleProject.YEAR, other)))
                    .isEmpty();
            assertThatThrownBy(() -> save(1, "乙", List.of(), other))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                            .isInstanceOf(Refusal.Absent.class));
        }
    }

    @Test
    void theBookHasTheProjectsOfAllOfficesAndNobodyElses() {
        UUID office = create(SampleProject.legalAid(), PlanningCounty.OFFICE);
        UUID bureau = create(SampleProject.legalAid().named("普法"), PlanningCounty.BUREAU);
        create(SampleProject.legalAid().named("财政"), PlanningCounty.OTHER);
        assertThat(book(ALL, 10)).containsExactly(bureau, office);
        assertThat(book(Scope.below(PlanningCounty.OFFICE.path()), 10)).containsExactly(office);
        assertThat(book(ALL, 1)).containsExactly(bureau);
        assertThat(bookNames(ALL)).containsOnlyKeys(bureau, office).containsEntry(bureau, "普法");
        assertThat(bookNames(Scope.below(PlanningCounty.OFFICE.path()))).containsOnlyKeys(office);
    }

    private Map<UUID, String> bookNames(Scope scope) {
        return store.read(tx -> tx.projects().bookNames(PlanningCounty.BUREAU.path(), SampleProject.YEAR, scope));
    }

    private UUID create(SampleProject project, org.zhunsheng.planning.OwningUnit unit) {
        return store.write(ACT, tx -> tx.projects().create(project.of(unit), ACT))
                .summary()
                .id();
    }

    private List<UUID> book(Scope scope, int most) {
        List<ProjectRecord> book =
                store.read(tx -> tx.projects().book(PlanningCounty.BUREAU.path(), SampleProject.YEAR, scope, most));
        return book.stream().map(record -> record.summary().id()).toList();
    }

    @Test
    void theLatestDocumentOfTheDepartmentComesFirst() {
        UUID first = document(PlanningCounty.BUREAU.id());
        UUID second = document(PlanningCounty.OFFICE.id());
        document(PlanningCounty.OTHER.id());
        assertThat(documents(SampleProject.YEAR, ALL)).containsExactly(second, first);
        assertThat(documents(SampleProject.YEAR, Scope.below(PlanningCounty.OFFICE.path())))
                .containsExactly(second);
        assertThat(documents(new FiscalYear(2025), ALL)).isEmpty();
    }

    private List<UUID> documents(FiscalYear year, Scope scope) {
        List<DocumentRecord> found =
                store.read(tx -> tx.documents().below(PlanningCounty.BUREAU.path(), year, scope, 5));
        return found.stream().map(DocumentRecord::id).toList();
    }

    private UUID document(UUID unit) {
        NewDocument document = new NewDocument(
                unit, SampleProject.YEAR, SampleDocument.of(), "{}", new NewDocument.Origin("a.docx", null));
        return store.write(ACT, tx -> tx.documents().create(document, ACT)).id();
    }
}

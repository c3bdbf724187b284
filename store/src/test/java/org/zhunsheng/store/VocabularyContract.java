package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhunsheng.store.JournalContract.ACT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhunsheng.intake.VocabularyEntry;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/** What is promised about labels that people add, whatever database they lie in. */
abstract class VocabularyContract extends PlanningContract {
    private static final Scope ALL = Scope.below(PlanningCounty.REGION.path());
    private static final Scope OTHER = Scope.below(PlanningCounty.OTHER.path());

    @Test
    void labelsAreProposedDecidedAndUsedInTheirRegion() {
        VocabularyEntry.Proposal proposal =
                new VocabularyEntry.Proposal(PlanningCounty.BUREAU.path(), "fields.PROJECT_NAME", "工程雅称", null);
        VocabularyEntry entry = store.write(ACT, tx -> tx.vocabulary().propose(proposal, ACT));
        assertThat(inForce(PlanningCounty.OFFICE)).isEmpty();
        assertThatThrownBy(() -> store.write(ACT, tx -> tx.vocabulary().propose(proposal, ACT)))
                .isInstanceOf(Refused.class);
        decide(entry, VocabularyEntry.State.ACCEPTED, ALL);
        assertThat(inForce(PlanningCounty.OFFICE)).containsExactly("工程雅称");
        assertThat(inForce(PlanningCounty.BUREAU)).containsExactly("工程雅称");
        assertThat(inForce(PlanningCounty.REGION)).isEmpty();
        assertThat(inForce(PlanningCounty.OTHER)).isEmpty();
        assertThatThrownBy(() -> decide(entry, VocabularyEntry.State.REJECTED, ALL))
                .isInstanceOf(Refused.class);
    }

    private List<String> inForce(OwningUnit unit) {
        return store.<List<VocabularyEntry>>read(tx -> tx.vocabulary().inForce(unit.path())).stream()
                .map(VocabularyEntry::text)
                .toList();
    }

    private VocabularyEntry decide(VocabularyEntry entry, VocabularyEntry.State as, Scope scope) {
        return store.write(ACT, tx -> tx.vocabulary().decide(entry.id(), as, null, scope, ACT));
    }

    private long labels(Scope scope) {
        return store.<Long>read(
                tx -> tx.vocabulary().list(null, Slice.first(9), scope).total());
    }

    @Test
    void labelsOfARegionAreSeenAndDecidedByThoseWhomTheyConcern() {
        VocabularyEntry.Proposal proposal =
                new VocabularyEntry.Proposal(PlanningCounty.BUREAU.path(), "fields.PROJECT_NAME", "工程雅称", null);
        VocabularyEntry entry = store.write(ACT, tx -> tx.vocabulary().propose(proposal, ACT));
        assertThat(entry.place()).isEqualTo(PlanningCounty.BUREAU.path());
        assertThat(labels(ALL)).isEqualTo(1);
        assertThat(labels(Scope.only(PlanningCounty.OFFICE.path())))
                .as("it holds for them")
                .isEqualTo(1);
        assertThat(labels(OTHER)).isZero();
        assertThat(labels(Scope.NOTHING)).isZero();
        assertThatThrownBy(() -> decide(entry, VocabularyEntry.State.ACCEPTED, OTHER))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Absent.class));
        for (Scope less :
                List.of(Scope.below(PlanningCounty.OFFICE.path()), Scope.only(PlanningCounty.BUREAU.path()))) {
            assertThatThrownBy(() -> decide(entry, VocabularyEntry.State.ACCEPTED, less))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                            .isInstanceOf(Refusal.OutOfReach.class));
        }
        assertThat(decide(entry, VocabularyEntry.State.ACCEPTED, Scope.below(PlanningCounty.BUREAU.path()))
                        .state())
                .isEqualTo(VocabularyEntry.State.ACCEPTED);
    }
}

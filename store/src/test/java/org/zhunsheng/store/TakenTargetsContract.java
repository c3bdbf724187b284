package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.JournalQuery;
import org.zhunsheng.lifecycle.Life;
import org.zhunsheng.lifecycle.Making;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.lifecycle.MoveMade;
import org.zhunsheng.lifecycle.Remark;
import org.zhunsheng.lifecycle.Standing;
import org.zhunsheng.lifecycle.Standing.Hands;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.NewProject;
import org.zhunsheng.planning.ProjectChange;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/** What is promised to those who come to one target at the same time, whatever database it lies in. */
abstract class TakenTargetsContract extends PlanningContract {
    static final Scope ALL = Scope.below(PlanningCounty.REGION.path());
    static final Scope OTHER = Scope.below(PlanningCounty.OTHER.path());
    static final UUID HANDLER = PlanningCounty.PERSON_ID;

    UUID draft() {
        return store.write(JournalContract.ACT, tx -> tx.projects()
                        .create(SampleProject.legalAid().of(PlanningCounty.OFFICE), JournalContract.ACT))
                .summary()
                .id();
    }

    Life life(UUID project) {
        return store.read(tx -> tx.lives().find(project, ALL).orElseThrow());
    }

    boolean make(Making making) {
        return store.write(JournalContract.ACT, tx -> tx.lives().make(making, JournalContract.ACT));
    }

    boolean move(UUID project, Move move, Stage to, Making.Said said) {
        Life now = life(project);
        Hands hands = to == Stage.SUBMITTED ? new Hands(HANDLER, Set.of(), HANDLER, false) : Hands.NOBODY;
        Standing next = new Standing(to, now.standing().round(), now.standing().inForce(), hands);
        return make(new Making(project, now, move, next, said));
    }

    @Test
    void whoComesSecondChangesNothing() {
        UUID project = draft();
        move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
        Life seen = life(project);
        Standing next = new Standing(Stage.REVIEWED, 1, 0, Hands.NOBODY);
        Making pass = new Making(project, seen, Move.PASS, next, Making.Said.NOTHING);
        assertThat(make(pass)).isTrue();
        assertThat(make(pass)).isFalse();
        assertThat(life(project).moves()).isEqualTo(2);
    }

    @Test
    void whoRuledOnAnEarlierStayAtAStageIsRefused() {
        UUID project = draft();
        move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
        Making seen = pass(project, life(project));
        move(project, Move.WITHDRAW, Stage.DRAFT, Making.Said.NOTHING);
        move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
        assertStale(seen);
        assertThat(life(project).moves()).isEqualTo(3);
    }

    @Test
    void whoRuledOnADraftThatWasSubmittedAndWithdrawnInTheMeantimeIsRefused() {
        UUID project = draft();
        Standing next = new Standing(Stage.SUBMITTED, 1, 0, new Hands(HANDLER, Set.of(), HANDLER, false));
        Making first = new Making(project, life(project), Move.SUBMIT, next, Making.Said.NOTHING);
        for (int round = 1; round <= 2; round++) {
            Making seen = new Making(project, life(project), Move.SUBMIT, next, Making.Said.NOTHING);
            move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
            move(project, Move.WITHDRAW, Stage.DRAFT, Making.Said.NOTHING);
            assertStale(first);
            assertStale(seen);
            assertThat(life(project).moves()).isEqualTo(2 * round);
        }
    }

    @Test
    void whoSavesOrDeletesWhatTheyHaveTakenMovesNothingByWhatWasBefore() {
        UUID project = draft();
        Standing next = new Standing(Stage.SUBMITTED, 1, 0, new Hands(HANDLER, Set.of(), HANDLER, false));
        List<Store.Work<?>> changes =
                List.of(tx -> tx.projects().revise(renamed(project), ALL, JournalContract.ACT), tx -> tx.projects()
                        .delete(project, 2, ALL, JournalContract.ACT));
        for (Store.Work<?> change : changes) {
            assertThat(store.<Boolean>write(JournalContract.ACT, tx -> {
                        Life seen = tx.lives().take(project, ALL).orElseThrow();
                        change.in(tx);
                        Making submit = new Making(project, seen, Move.SUBMIT, next, Making.Said.NOTHING);
                        return tx.lives().make(submit, JournalContract.ACT);
                    }))
                    .isFalse();
            assertThat(RawSql.rows(settings, "select move from project_move")).isEmpty();
        }
    }

    private ProjectChange renamed(UUID project) {
        NewProject other = SampleProject.legalAid().named("改了的名称").of(PlanningCounty.OFFICE);
        return new ProjectChange(project, 1, other.content(), List.of(), ProjectChange.Why.SAVED);
    }

    /** Somebody who ruled on what was before is told so, also when the target was taken as it is now. */
    private void assertStale(Making seen) {
        Store.Work<Boolean> hold = tx -> tx.lives().hold(seen.project(), seen.before());
        Store.Work<Boolean> make = tx -> tx.lives().make(seen, JournalContract.ACT);
        Store.Work<Boolean> taken = tx ->
                tx.lives().take(seen.project(), ALL).isPresent() && tx.lives().make(seen, JournalContract.ACT);
        for (Store.Work<Boolean> work : List.of(hold, make, taken)) {
            assertThatThrownBy(() -> store.write(JournalContract.ACT, work))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                            .isInstanceOf(Refusal.Stale.class));
        }
    }

    /** Lets somebody take a target and move it, while another, who waits for it, does something in a transaction. */
    private <T> T whileAnotherPasses(UUID project, Store.Work<T> waiting) throws Exception {
        return whileAnotherPasses(project, false, waiting);
    }

    /** The same; the other one may come when the move has been made, but not been kept yet. */
    private <T> T whileAnotherPasses(UUID project, boolean made, Store.Work<T> waiting) throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        FutureTask<T> second = new FutureTask<>(() -> {
            taken.await();
            return store.write(JournalContract.ACT, waiting);
        });
        Thread.ofPlatform().start(second);
        boolean first = store.write(JournalContract.ACT, tx -> {
            Making pass = pass(project, tx.lives().take(project, ALL).orElseThrow());
            boolean before = made && tx.lives().make(pass, JournalContract.ACT);
            tx.outbox().send();
            taken.countDown();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos()); // so that the other one has come to wait
            return before || tx.lives().make(pass, JournalContract.ACT);
        });
        assertThat(first).isTrue();
        return second.get();
    }

    private static Making pass(UUID project, Life now) {
        Standing next = new Standing(Stage.REVIEWED, 1, 0, Hands.NOBODY);
        return new Making(project, now, Move.PASS, next, Making.Said.NOTHING);
    }

    @Test
    void whoTakesATargetIsNotOvertaken() throws Exception {
        UUID project = draft();
        move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
        Making seen = pass(project, life(project));
        assertThat(this.<Boolean>whileAnotherPasses(project, tx -> tx.lives().make(seen, JournalContract.ACT)))
                .isFalse();
        assertThat(life(project).moves()).isEqualTo(2);
        assertThat(store.<Boolean>write(
                        JournalContract.ACT,
                        tx -> tx.lives().take(project, OTHER).isPresent()))
                .isFalse();
    }

    @Test
    void whoWaitedForATargetDoesNotDecideOnWhatItWas() throws Exception {
        UUID project = draft();
        move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
        Life seen = whileAnotherPasses(project, tx -> {
            Life now = tx.lives().take(project, ALL).orElseThrow();
            assertThat(tx.lives().make(pass(project, now), JournalContract.ACT)).isTrue();
            return now;
        });
        assertThat(seen.standing().stage()).isEqualTo(Stage.REVIEWED);
        assertThat(seen.moves()).isEqualTo(2);
        assertThat(store.<List<MoveMade>>read(tx -> tx.lives().moves(project, ALL)))
                .extracting(MoveMade::position)
                .containsExactly(1, 2, 3);
    }

    @Test
    void aRemarkThatWasJustSentWithADecisionIsNotTakenBack() throws Exception {
        UUID project = draft();
        move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
        Remark.Pin pin = new Remark.Pin(1, Stage.SUBMITTED, "", null, null);
        UUID remark = store.write(JournalContract.ACT, tx -> tx.lives().remark(project, pin, "请改", JournalContract.ACT))
                .id();
        Store.Work<Boolean> takeBack = tx -> tx.lives().takeBack(project, remark, JournalContract.ACT);
        assertThat(whileAnotherPasses(project, true, takeBack)).isFalse();
        assertThat(store.read(tx -> tx.lives().remarks(project, ALL))
                        .getFirst()
                        .fate()
                        .sentWith())
                .isEqualTo(2);
        assertThat(recorded(Action.REMARK)).isEqualTo(1);
    }

    long recorded(Action action) {
        JournalQuery query = new JournalQuery(null, null, null, null, action, null, null, null, new Slice(0, 10));
        return store.<Long>read(tx -> tx.journal().list(query, ALL).total());
    }
}

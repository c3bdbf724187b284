package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhunsheng.store.tables.Tables.NOTICE;
import static org.zhunsheng.store.tables.Tables.PROJECT_APPROVAL;
import static org.zhunsheng.store.tables.Tables.PROJECT_MOVE;
import static org.zhunsheng.store.tables.Tables.PROJECT_VERSION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.zhunsheng.audit.ReviewScore.Aspect;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.JournalEntry;
import org.zhunsheng.lifecycle.FindingNote;
import org.zhunsheng.lifecycle.Life;
import org.zhunsheng.lifecycle.Making;
import org.zhunsheng.lifecycle.Marks;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.lifecycle.MoveMade;
import org.zhunsheng.lifecycle.Remark;
import org.zhunsheng.lifecycle.Seal;
import org.zhunsheng.lifecycle.Standing;
import org.zhunsheng.lifecycle.Version;
import org.zhunsheng.lifecycle.VersionChain;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.ProjectChange;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.Saved;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.Trace;

/** What is promised about the lives of targets, whatever database they lie in. */
abstract class LivesContract extends TakenTargetsContract {
    private static final Making.Approved NUMBER = new Making.Approved("竹财绩〔2024〕3号", LocalDate.of(2024, 1, 5));

    private UUID approved() {
        UUID project = draft();
        move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
        move(project, Move.PASS, Stage.REVIEWED, Making.Said.NOTHING);
        move(project, Move.APPROVE, Stage.APPROVED, new Making.Said(MoveMade.Words.NONE, NUMBER));
        return project;
    }

    @Test
    void aDraftHasALifeFromTheBeginning() {
        UUID project = draft();
        assertThat(life(project)).isEqualTo(new Life(Standing.NEW, 1, 0, 0, null));
        assertThat(store.<Boolean>read(tx -> tx.lives().find(project, OTHER).isPresent()))
                .isFalse();
    }

    @Test
    void everyMoveIsKeptWithWhoAndWhy() {
        UUID project = draft();
        Map<Aspect, BigDecimal> points = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            points.put(aspect, new BigDecimal("12.5").add(BigDecimal.valueOf(aspect.ordinal())));
        }
        MoveMade.Words words = new MoveMade.Words("测算依据充分", new Marks(points));
        assertThat(move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING))
                .isTrue();
        assertThat(move(project, Move.PASS, Stage.REVIEWED, new Making.Said(words, null)))
                .isTrue();
        List<MoveMade> moves = store.read(tx -> tx.lives().moves(project, ALL));
        assertThat(moves).extracting(MoveMade::move).containsExactly(Move.SUBMIT, Move.PASS);
        assertThat(moves).extracting(MoveMade::position).containsExactly(1, 2);
        assertThat(moves.get(1).words()).isEqualTo(words);
        assertThat(moves.get(1).from()).isEqualTo(Stage.SUBMITTED);
        assertThat(moves.get(1).made().name()).isEqualTo(JournalContract.ACT.actorName());
        assertThat(store.<List<MoveMade>>read(tx -> tx.lives().moves(project, OTHER)))
                .isEmpty();
        assertThat(recorded(Action.PASS)).isEqualTo(1);
    }

    @Test
    void aVersionIsFixedOnceForAState() {
        UUID project = draft();
        move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
        move(project, Move.WITHDRAW, Stage.DRAFT, Making.Said.NOTHING);
        move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
        List<Version> versions = store.read(tx -> tx.lives().versions(project, ALL));
        assertThat(versions).extracting(Version::number).containsExactly(1);
        String content = SampleProject.legalAid().content().text();
        assertThat(versions.get(0).hash()).isEqualTo(Seal.of(project, 1, content, ""));
        assertThat(life(project).moves()).isEqualTo(3);
    }

    @Test
    void theNextVersionIsChainedToTheOneBefore() {
        UUID project = approved();
        move(project, Move.ADJUST, Stage.DRAFT, Making.Said.NOTHING);
        assertThat(life(project).standing().inForce()).isEqualTo(1);
        SampleProject other = SampleProject.legalAid().costing("300000.00");
        ProjectChange change = new ProjectChange(project, 1, other.content(), List.of(), ProjectChange.Why.saved("追加"));
        assertThat(store.<Saved>write(
                        JournalContract.ACT, tx -> tx.projects().revise(change, ALL, JournalContract.ACT)))
                .isInstanceOf(Saved.Done.class);
        move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
        List<Version> versions = store.read(tx -> tx.lives().versions(project, ALL));
        assertThat(versions).hasSize(2);
        assertThat(versions.get(1).previousHash()).isEqualTo(versions.get(0).hash());
        assertThat(versions.get(1).hash())
                .isEqualTo(Seal.of(
                        project, 2, other.content().text(), versions.get(0).hash()));
        assertThat(versions.get(0).approval()).isNotNull();
        assertThat(versions.get(1).approval()).isNull();
    }

    @Test
    void anApprovedTargetIsNeitherChangedNorDeleted() {
        UUID project = approved();
        assertThat(life(project).standing().inForce()).isEqualTo(1);
        ProjectRecord record = store.read(tx -> tx.projects().find(project, ALL).orElseThrow());
        ProjectChange change = new ProjectChange(
                project, 1, SampleProject.legalAid().named("别的").content(), List.of(), ProjectChange.Why.SAVED);
        assertThat(store.<Saved>write(
                        JournalContract.ACT, tx -> tx.projects().revise(change, ALL, JournalContract.ACT)))
                .isEqualTo(new Saved.Closed(record));
        move(project, Move.ADJUST, Stage.DRAFT, Making.Said.NOTHING);
        assertThat(store.<Saved>write(
                        JournalContract.ACT, tx -> tx.projects().delete(project, 1, ALL, JournalContract.ACT)))
                .isInstanceOf(Saved.Closed.class);
        for (Table<?> table : List.of(PROJECT_MOVE, PROJECT_VERSION, PROJECT_APPROVAL)) {
            assertThatThrownBy(() -> PlanningCounty.in(
                            settings, sql -> sql.deleteFrom(table).execute()))
                    .hasStackTraceContaining("kept");
        }
    }

    @Test
    void remarksGoOutWithADecisionAndAreAnswered() {
        UUID project = draft();
        move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
        Remark.Pin pin = new Remark.Pin(1, Stage.SUBMITTED, "/indicators/0/target", "法律援助案件数量", null);
        Remark first = store.write(
                JournalContract.ACT, tx -> tx.lives().remark(project, pin, "请改为≥300件", JournalContract.ACT));
        Remark second =
                store.write(JournalContract.ACT, tx -> tx.lives().remark(project, pin, "手滑", JournalContract.ACT));
        assertThat(store.<Boolean>write(
                        JournalContract.ACT, tx -> tx.lives().takeBack(project, second.id(), JournalContract.ACT)))
                .isTrue();
        assertThat(first.isUnanswered()).isFalse();
        move(project, Move.RETURN, Stage.DRAFT, Making.Said.NOTHING);
        Remark sent = store.read(tx -> tx.lives().remarks(project, ALL)).getFirst();
        assertThat(sent.isUnanswered()).isTrue();
        assertThat(sent.fate().sentWith()).isEqualTo(2);
        assertThat(store.<Boolean>write(
                        JournalContract.ACT, tx -> tx.lives().takeBack(project, sent.id(), JournalContract.ACT)))
                .isFalse();
        Trace given = new Trace(JournalContract.ACT.at(), HANDLER, "王经办");
        Remark.Answer answer = new Remark.Answer("已改", 2L, given);
        assertThat(store.<Boolean>write(
                        JournalContract.ACT, tx -> tx.lives().answer(project, sent.id(), answer, JournalContract.ACT)))
                .isTrue();
        Remark answered = store.read(tx -> tx.lives().remarks(project, ALL)).getFirst();
        assertThat(answered.fate().answer()).isEqualTo(answer);
        PlanningCounty.in(settings, sql -> assertThat(sql.fetchCount(NOTICE)).isEqualTo(1));
    }

    @Test
    void aFindingIsOpenAgainWhenTheRemarksThatAdoptItAreTakenBack() {
        UUID project = draft();
        move(project, Move.SUBMIT, Stage.SUBMITTED, Making.Said.NOTHING);
        Trace noted = new Trace(JournalContract.ACT.at(), HANDLER, "张财务");
        Remark.Pin pin = new Remark.Pin(1, Stage.SUBMITTED, "/indicators/0", null, "ab12");
        List<UUID> remarks = store.write(JournalContract.ACT, tx -> {
            tx.lives()
                    .note(
                            project,
                            new FindingNote("ab12", "E-01", FindingNote.Kind.ADOPTED, "请改", 1, noted),
                            JournalContract.ACT);
            return List.of(
                    tx.lives().remark(project, pin, "请改", JournalContract.ACT).id(),
                    tx.lives().remark(project, pin, "再改", JournalContract.ACT).id());
        });
        assertThat(notesAfterTakingBack(project, remarks.get(0))).hasSize(1);
        assertThat(notesAfterTakingBack(project, remarks.get(1))).isEmpty();
    }

    private List<FindingNote> notesAfterTakingBack(UUID project, UUID remark) {
        assertThat(store.<Boolean>write(
                        JournalContract.ACT, tx -> tx.lives().takeBack(project, remark, JournalContract.ACT)))
                .isTrue();
        return store.read(tx -> tx.lives().notes(project, ALL));
    }

    @Test
    void whoFollowsSeesTheMovesOfWhatLiesInTheirScopeNow() {
        UUID project = approved();
        UnitPath unit = store.read(tx ->
                tx.projects().find(project, ALL).orElseThrow().summary().unit().path());
        Set<Action> moves = EnumSet.of(Action.SUBMIT, Action.PASS, Action.APPROVE);
        assertThat(store.<List<JournalEntry>>read(tx -> tx.journal().after(0, moves, Scope.only(unit), 100)))
                .extracting(entry -> entry.happening().subject().id())
                .contains(project.toString());
        assertThat(store.<List<JournalEntry>>read(
                        tx -> tx.journal().after(0, moves, Scope.only(UnitPath.root(9_999)), 100)))
                .isEmpty();
    }

    @Test
    void aVersionSaysWhatWasSubmittedAndItsHashIsCountedAgain() {
        UUID project = approved();
        VersionChain chain = store.read(tx -> tx.lives().chain(project, ALL));
        assertThat(chain.links()).hasSize(1);
        assertThat(chain.links().getFirst().intact()).isTrue();
        assertThat(chain.find(1).orElseThrow().content()).startsWith("{");
        assertThat(chain.find(2)).isEmpty();
        assertThat(store.<VersionChain>read(tx -> tx.lives().chain(project, Scope.only(UnitPath.root(9_999))))
                        .links())
                .isEmpty();
    }

    @Test
    void whatIsSaidAboutAFindingReplacesWhatWasSaidBefore() {
        UUID project = draft();
        Trace noted = new Trace(JournalContract.ACT.at(), HANDLER, "王经办");
        for (String text : List.of("按上年实际测算", "按合同测算")) {
            FindingNote note = new FindingNote("ab12", "E-01", FindingNote.Kind.EXPLAINED, text, 0, noted);
            store.write(JournalContract.ACT, tx -> {
                tx.lives().note(project, note, JournalContract.ACT);
                return 0;
            });
        }
        assertThat(store.<List<FindingNote>>read(tx -> tx.lives().notes(project, ALL)))
                .extracting(FindingNote::text)
                .containsExactly("按合同测算");
    }
}

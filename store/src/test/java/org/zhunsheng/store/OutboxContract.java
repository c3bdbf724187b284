package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhunsheng.store.tables.Tables.INSTALLATION;
import static org.zhunsheng.store.tables.Tables.NOTICE;
import static org.zhunsheng.store.tables.Tables.PROJECT;

import java.util.List;
import java.util.UUID;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.NoDataFoundException;
import org.junit.jupiter.api.Test;

/** What is promised about statements that are kept as texts and changes that wait for one another. */
abstract class OutboxContract extends PlanningContract {
    private static final KeptStatement INSERT = KeptStatement.insertInto(INSTALLATION);
    private static final Param<String> NAME = KeptStatement.blank(INSTALLATION.NAME);
    private static final Param<String> CONTENT = KeptStatement.blank(INSTALLATION.CONTENT);
    private static final KeptStatement SAY = new KeptStatement(
            sql -> sql.update(INSTALLATION).set(INSTALLATION.CONTENT, CONTENT).where(INSTALLATION.NAME.like(NAME)));
    private static final KeptStatement ASK = new KeptStatement(
            sql -> sql.select(INSTALLATION.CONTENT).from(INSTALLATION).where(INSTALLATION.NAME.eq(NAME)));

    private void with(PlanningCounty.Work work) {
        PlanningCounty.in(settings, work);
    }

    private static KeptStatement.Filled row(String name, String content) {
        return INSERT.row(INSTALLATION, name, content);
    }

    @Test
    void whatWaitsGoesWithTheNextQuestionInItsOrder() {
        with(sql -> {
            Outbox outbox = new Outbox(sql);
            outbox.put(row("a1", "一"));
            outbox.put(row("a2", "二"));
            outbox.put(SAY.with(NAME, "a%").with(CONTENT, "x'; drop table installation; --?:name"));
            assertThat(sql.fetchCount(INSTALLATION)).isZero();
            assertThat(outbox.fetch(ASK.with(NAME, "a2")))
                    .extracting(answer -> answer.get(INSTALLATION.CONTENT))
                    .containsExactly("x'; drop table installation; --?:name");
            assertThat(outbox.fetch(ASK.with(NAME, "a3"))).isEmpty();
        });
    }

    @Test
    void whoAsksInAnotherWaySeesWhatWaited() {
        with(sql -> {
            Outbox outbox = new Outbox(sql);
            outbox.put(row("b", "一"));
            assertThat(outbox.sql().fetchCount(INSTALLATION)).isEqualTo(1);
            outbox.send();
            assertThat(sql.fetchCount(INSTALLATION)).isEqualTo(1);
        });
    }

    @Test
    void oneThatFailsEndsIt() {
        assertThatThrownBy(() -> with(sql -> {
                    Outbox outbox = new Outbox(sql);
                    outbox.put(row("c", "一"));
                    outbox.put(row("c", "二"));
                    outbox.send();
                }))
                .isInstanceOf(DataAccessException.class);
        with(sql -> assertThat(sql.fetchCount(INSTALLATION)).isZero());
    }

    @Test
    void aFailureWithTheEndOfTheTransactionBehindItKeepsNothing() {
        assertThatThrownBy(() -> store.write(JournalContract.ACT, tx -> {
                    tx.outbox().put(row("c", "一"));
                    tx.outbox().put(row("c", "二"));
                    return 0;
                }))
                .isInstanceOfSatisfying(StoreException.class, failure -> assertThat(failure.code())
                        .isEqualTo(StoreException.Code.CONFLICT));
        assertNothingKept();
    }

    private void assertNothingKept() {
        with(sql -> assertThat(sql.fetchCount(INSTALLATION)).isZero());
    }

    @Test
    void whoGoesOnAfterAFailureKeepsNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store.write(JournalContract.ACT, tx -> {
                    Outbox outbox = tx.outbox();
                    outbox.put(row("f1", "一"));
                    outbox.put(row("f1", "二"));
                    assertThatThrownBy(outbox::send).isInstanceOf(DataAccessException.class);
                    assertThatIllegalStateException().isThrownBy(() -> outbox.put(row("f2", "一")));
                    assertThatIllegalStateException().isThrownBy(() -> outbox.fetch(ASK.with(NAME, "f1")));
                    assertThatIllegalStateException()
                            .isThrownBy(() -> outbox.sql().fetchCount(INSTALLATION));
                    assertThatIllegalStateException().isThrownBy(outbox::acquire);
                    return 0;
                }))
                .withMessageContaining("failed");
        assertNothingKept();
    }

    @Test
    void manyChangesGoInTheirOrderAndABadOneEndsThemAll() {
        assertThatThrownBy(() -> store.write(JournalContract.ACT, tx -> {
                    for (int each = 1; each <= 300; each++) {
                        tx.outbox().put(row("g" + (each == 280 ? 1 : each), "一"));
                    }
                    return 0;
                }))
                .isInstanceOf(StoreException.class);
        assertNothingKept();
        store.write(JournalContract.ACT, tx -> {
            for (int each = 1; each <= 100; each++) {
                tx.outbox().put(row("g" + each, "一"));
                tx.outbox().put(SAY.with(NAME, "g%").with(CONTENT, "第" + each));
            }
            return 0;
        });
        with(sql -> assertThat(sql.fetchCount(INSTALLATION, INSTALLATION.CONTENT.eq("第100")))
                .isEqualTo(100));
    }

    @Test
    void manyChangesDoNotAllWaitForTheEnd() {
        assertThatThrownBy(() -> store.write(JournalContract.ACT, tx -> {
                    tx.outbox().put(row("k", "一"));
                    tx.outbox().put(row("k", "二"));
                    assertThatThrownBy(
                                    () -> { // so that no text grows with what there is to do
                                        for (int each = 1; each <= 100; each++) {
                                            tx.outbox().put(row("k" + each, "一"));
                                        }
                                    })
                            .isInstanceOf(DataAccessException.class);
                    return 0;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertNothingKept();
    }

    @Test
    void aRowThatIsMissingIsAFailureOfTheDatabase() {
        assertThatThrownBy(
                        () -> store.write(JournalContract.ACT, tx -> tx.outbox().fetchSingle(ASK.with(NAME, "h"))))
                .isInstanceOf(StoreException.class)
                .hasCauseInstanceOf(NoDataFoundException.class);
        store.write(JournalContract.ACT, tx -> {
            tx.outbox().put(row("h", "一"));
            assertThat(tx.outbox().fetchSingle(ASK.with(NAME, "h")).get(INSTALLATION.CONTENT))
                    .isEqualTo("一");
            return 0;
        });
    }

    @Test
    void anIdentifierThatIsSometimesAbsentIsKeptAsItWas() {
        UUID project = project();
        Param<UUID> who = KeptStatement.blank(PROJECT.SAVED_BY);
        KeptStatement save = new KeptStatement(
                sql -> sql.update(PROJECT).set(PROJECT.SAVED_BY, who).where(PROJECT.ID.eq(TakenTargets.ID)));
        KeptStatement saved = new KeptStatement(
                sql -> sql.select(PROJECT.SAVED_BY).from(PROJECT).where(PROJECT.ID.eq(TakenTargets.ID)));
        with(sql -> {
            Outbox outbox = new Outbox(sql);
            for (int each = 1; each <= 16; each++) { // often enough for a server to prepare the statement
                UUID value = each % 2 == 0 ? PlanningCounty.PERSON_ID : null;
                outbox.put(save.with(who, value).with(TakenTargets.ID, project));
                outbox.send();
                assertThat(outbox.fetchSingle(saved.with(TakenTargets.ID, project))
                                .get(PROJECT.SAVED_BY))
                        .isEqualTo(value);
            }
        });
    }

    private UUID project() {
        return store.write(JournalContract.ACT, tx -> tx.projects()
                        .create(SampleProject.legalAid().of(PlanningCounty.OFFICE), JournalContract.ACT))
                .summary()
                .id();
    }

    @Test
    void theStoreKeepsWhatStillWaitsWhenTheWorkIsDone() {
        store.write(JournalContract.ACT, tx -> {
            tx.outbox().put(row("d", "一"));
            return 0;
        });
        with(sql -> assertThat(sql.fetchCount(INSTALLATION)).isEqualTo(1));
    }

    @Test
    void everyKindOfValueComesBackAndAbsentOnes() {
        UUID project = project();
        KeptStatement notice = KeptStatement.insertInto(NOTICE);
        KeptStatement all = new KeptStatement(sql -> sql.selectFrom(NOTICE).orderBy(NOTICE.MOVE));
        with(sql -> {
            Outbox outbox = new Outbox(sql);
            for (int move = 1; move <= 12; move++) { // often enough for a server to prepare the statement
                outbox.put(notice.row(
                        NOTICE,
                        UUID.randomUUID(),
                        PlanningCounty.PERSON_ID,
                        project,
                        move,
                        JournalContract.ACT.at(),
                        move % 2 == 0 ? null : JournalContract.ACT.at()));
                outbox.send();
            }
            List<Record> found = outbox.fetch(all.asItIs());
            assertThat(found).hasSize(12);
            assertThat(found.get(0).get(NOTICE.READ_AT)).isEqualTo(JournalContract.ACT.at());
            assertThat(found.get(1).get(NOTICE.READ_AT)).isNull();
            assertThat(found.get(1).get(NOTICE.PERSON_ID)).isEqualTo(PlanningCounty.PERSON_ID);
        });
    }

    @Test
    void noValueBecomesAPartOfTheText() {
        KeptStatement careless = new KeptStatement(
                sql -> sql.select(INSTALLATION.CONTENT).from(INSTALLATION).where(INSTALLATION.NAME.eq("王经办")));
        with(sql -> assertThatIllegalStateException()
                .isThrownBy(() -> new Outbox(sql).fetch(careless.asItIs()))
                .withMessageContaining("a value stands in a kept statement"));
    }

    @Test
    void aBlankThatNobodyFilledInIsAMistake() {
        with(sql -> assertThatIllegalStateException()
                .isThrownBy(() -> new Outbox(sql).fetch(ASK.asItIs()))
                .withMessageContaining("name"));
        assertThatThrownBy(() -> INSERT.row(INSTALLATION, "too few")).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhunsheng.store.tables.Tables.INSTALLATION;
import static org.zhunsheng.store.tables.Tables.NOTICE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
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
            List<Integer> changed = new ArrayList<>();
            outbox.put(row("a1", "一"));
            outbox.put(row("a2", "二"));
            outbox.put(SAY.with(NAME, "a%").with(CONTENT, "x'; drop table installation; --?:name"), changed::add);
            assertThat(sql.fetchCount(INSTALLATION)).isZero();
            assertThat(outbox.fetch(ASK.with(NAME, "a2")))
                    .extracting(answer -> answer.get(INSTALLATION.CONTENT))
                    .containsExactly("x'; drop table installation; --?:name");
            assertThat(changed).containsExactly(2);
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
    void theStoreKeepsWhatStillWaitsWhenTheWorkIsDone() {
        store.write(JournalContract.ACT, tx -> {
            tx.outbox().put(row("d", "一"));
            return 0;
        });
        with(sql -> assertThat(sql.fetchCount(INSTALLATION)).isEqualTo(1));
    }

    @Test
    void everyKindOfValueComesBackAndAbsentOnes() {
        UUID project = store.write(JournalContract.ACT, tx -> tx.projects()
                        .create(SampleProject.legalAid().of(PlanningCounty.OFFICE), JournalContract.ACT))
                .summary()
                .id();
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

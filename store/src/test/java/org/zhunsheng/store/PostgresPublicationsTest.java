package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunsheng.store.tables.Tables.PUBLICATION;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhunsheng.publication.Matter;
import org.zhunsheng.publication.Publication;

class PostgresPublicationsTest extends PublicationsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }

    /** The publications that nobody holds at the moment. */
    private List<UUID> free() {
        List<UUID> free = new ArrayList<>();
        PlanningCounty.in(
                settings,
                sql -> free.addAll(
                        sql.selectFrom(PUBLICATION).forUpdate().skipLocked().fetch(PUBLICATION.ID)));
        return free;
    }

    @Test
    void whoTakesAStepHoldsTargetsAndResultsOfTheYear() {
        Publication targets = opened(Matter.TARGETS);
        Publication results = opened(Matter.RESULTS);
        List<UUID> meanwhile = store.write(JournalContract.ACT, tx -> {
            tx.publications().hold(results.about());
            return free();
        });
        assertThat(meanwhile).isEmpty();
        assertThat(free()).containsExactlyInAnyOrder(targets.id(), results.id());
    }
}

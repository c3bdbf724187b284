package org.zhunsheng.app.web.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhunsheng.journal.Act;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.StoreException;

/** Takes sessions away that ended by themselves: soon after the start, and once a day. */
public final class Tidying implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("zhunsheng.identity");

    private final Store store;
    private final Clock clock;
    private final Duration idle;
    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("tidying").factory());

    Tidying(Store store, Clock clock, Duration idle) {
        this.store = store;
        this.clock = clock;
        this.idle = idle;
        var unused = daily.scheduleWithFixedDelay(this::tidy, 1, TimeUnit.DAYS.toMinutes(1), TimeUnit.MINUTES);
    }

    /** Does it now. */
    public void tidy() {
        Instant now = clock.instant();
        try {
            int gone = store.write(
                    new Act(null, "", now, "server", "-"), tx -> tx.sessions().purge(now, idle));
            LOG.info("{} sessions were over", gone);
        } catch (StoreException failure) {
            LOG.warn(
                    "{} sessions that are over were not taken away",
                    failure.code().code());
        }
    }

    @Override
    public void close() {
        daily.shutdownNow();
    }
}

package org.zhunsheng.app.web.planning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhunsheng.app.web.CompanionAudit;
import org.zhunsheng.journal.Act;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.StoreException;

/**
 * Audits projects for which no audit is kept, because the server stopped between making them and auditing them: soon after the
 * start, and once a day.
 */
public final class LateAudit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("zhunsheng.planning");
    private static final int AT_ONCE = 100;

    private final Store store;
    private final Clock clock;
    private final CompanionAudit audit;
    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("late-audit").factory());

    LateAudit(Store store, Clock clock, ContentCodec codec) {
        this.store = store;
        this.clock = clock;
        this.audit = new CompanionAudit(codec);
        var unused = daily.scheduleWithFixedDelay(this::audit, 1, TimeUnit.DAYS.toMinutes(1), TimeUnit.MINUTES);
    }

    /** Does it now. */
    public void audit() {
        try {
            Scope all = store.read(tx -> tx.organisation().everything());
            UUID last = null;
            for (List<UUID> some = after(null); !some.isEmpty() && !Thread.interrupted(); some = after(last)) {
                some.forEach(id -> audit(id, all));
                last = some.getLast();
            }
        } catch (StoreException failure) {
            LOG.warn("{} projects were not audited late", failure.code().code());
        }
    }

    private List<UUID> after(@Nullable UUID last) {
        return store.read(tx -> tx.projects().unjudged(last, AT_ONCE));
    }

    private void audit(UUID id, Scope all) {
        var news = audit.news(store.read(tx -> audit.group(tx, id, all)), Map.of());
        if (!news.isEmpty()) {
            store.write(new Act(null, "", clock.instant(), "server", "-"), tx -> {
                tx.projects().judge(news);
                return news.size();
            });
        }
    }

    @Override
    public void close() {
        daily.shutdownNow();
    }
}

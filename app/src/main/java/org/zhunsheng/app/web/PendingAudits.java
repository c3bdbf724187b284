package org.zhunsheng.app.web;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhunsheng.journal.Act;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.Projects.Verdict;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.StoreException;

/**
 * Audits projects that were just made. Audits take their time, so they are kept first, and nobody waits for the lock. Where
 * the server dies in between, or its database fails, what was kept stays kept and is audited soon after: after the start, and
 * whenever a minute has passed.
 */
public final class PendingAudits implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("zhunsheng.audit");
    private static final int MOST_AT_ONCE = 100;
    private static final int FIRST_LOOK_S = 2;
    private static final int LOOKED_FOR_AGAIN_S = 60;

    private final Store store;
    private final Clock clock;
    private final CompanionAudit audit;
    private final Set<UUID> impossible = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService now = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("pending-audits").factory());

    public PendingAudits(Store store, Clock clock, ContentCodec codec) {
        this.store = store;
        this.clock = clock;
        this.audit = new CompanionAudit(codec);
        var unused = now.scheduleWithFixedDelay(this::catchUp, FIRST_LOOK_S, LOOKED_FOR_AGAIN_S, TimeUnit.SECONDS);
    }

    /** Audits projects that are kept already. Where the database fails now, it is done later, and nobody is told. */
    public void audit(Collection<UUID> projects, Scope scope, Act act) {
        try {
            Set<UUID> judged = new HashSet<>();
            for (UUID project : projects) {
                judge(project, scope, act, judged);
            }
        } catch (StoreException failure) {
            LOG.warn("{} {} projects are audited later", failure.code().code(), projects.size());
        }
    }

    /** Audits a project with its companions, unless it was {@code judged} along with another one; adds all that now are. */
    private void judge(UUID project, Scope scope, Act act, Set<UUID> judged) {
        if (judged.contains(project)) {
            return;
        }
        CompanionAudit.Group group = store.read(tx -> audit.group(tx, project, scope));
        List<Verdict> news = audit.news(group, Map.of());
        if (!news.isEmpty()) {
            store.write(act, tx -> {
                tx.projects().judge(news);
                return 0;
            });
        }
        group.records().forEach(record -> judged.add(record.summary().id()));
    }

    /** Audits whatever has not been audited yet. */
    public void catchUp() {
        try {
            Scope everything = store.read(tx -> tx.organisation().everything());
            int done = 0;
            List<UUID> some = waiting(null);
            while (!some.isEmpty() && !Thread.interrupted()) {
                Set<UUID> judged = new HashSet<>();
                for (UUID project : some) {
                    done += catchUp(project, everything, judged) ? 1 : 0;
                }
                some = waiting(some.getLast());
            }
            if (done > 0) {
                LOG.info("{} projects had not been audited", done);
            }
        } catch (StoreException failure) {
            LOG.warn("{} audits wait", failure.code().code());
        }
    }

    private List<UUID> waiting(@Nullable UUID after) {
        return store.read(tx -> tx.projects().unjudged(after, MOST_AT_ONCE));
    }

    private boolean catchUp(UUID project, Scope everything, Set<UUID> judged) {
        if (impossible.contains(project)) {
            return false;
        }
        try {
            judge(project, everything, new Act(null, "", clock.instant(), "server", "-"), judged);
            return true;
        } catch (StoreException failure) {
            throw failure;
        } catch (RuntimeException failure) { // one that cannot be audited must not keep the others waiting for ever
            LOG.warn("{} cannot be audited: {}", project, Failures.described(failure));
            impossible.add(project);
            return false;
        }
    }

    @Override
    public void close() {
        now.shutdownNow();
    }
}

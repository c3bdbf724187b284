package org.zhunsheng.app.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhunsheng.app.web.PendingAudits;
import org.zhunsheng.intake.Acceptance;
import org.zhunsheng.intake.AcceptanceOrder;
import org.zhunsheng.intake.AcceptancePlan;
import org.zhunsheng.intake.Accepted;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.intake.ImportState;
import org.zhunsheng.journal.Act;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.refusal.Refused;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** Turns a reading into drafts, and has them audited when everything else is kept. */
final class Accepting {
    private final Store store;
    private final ContentCodec codec;
    private final CorrectedReadings readings;
    private final PendingAudits audits;

    Accepting(Store store, ContentCodec codec, CorrectedReadings readings, PendingAudits audits) {
        this.store = store;
        this.codec = codec;
        this.readings = readings;
        this.audits = audits;
    }

    /** An import as somebody wants it to be accepted, from the revision that they looked at. */
    record Request(UUID id, long revision, AcceptanceOrder order) {}

    private Acceptance acceptance(Transaction tx) {
        return new Acceptance(tx.imports(), tx.documents(), tx.projects(), codec);
    }

    /** What accepting would change. */
    AcceptancePlan plan(Transaction tx, UUID id, AcceptanceOrder order, Scope scope) {
        return acceptance(tx).plan(readings.of(tx, id, scope).document(), order, scope);
    }

    /** Accepts it; {@code scope} is where the person may make projects. */
    Accepted accept(Request request, Scope scope, Act act) {
        Acceptance.Task task =
                new Acceptance.Task(request.id(), request.revision(), reading(request, scope), request.order());
        Accepted accepted = store.write(act, tx -> {
            tx.organisation().placeOf(request.order().unit(), scope);
            return acceptance(tx).accept(task, scope, act);
        });
        List<UUID> changed = new ArrayList<>(accepted.created());
        changed.addAll(accepted.updated());
        audits.audit(changed, scope, act);
        return accepted;
    }

    /** The reading at the revision that was looked at; made out before anybody waits for the lock. */
    private PerformanceDocument reading(Request request, Scope scope) {
        return store.read(tx -> {
            ImportRecord of =
                    tx.imports().find(request.id(), scope).orElseThrow(Refused.absent("import", request.id()));
            if (of.state() == ImportState.READ) {
                Refused.unlessPresent(request.revision(), of.revision());
            }
            return readings.of(tx, request.id(), scope).document();
        });
    }
}

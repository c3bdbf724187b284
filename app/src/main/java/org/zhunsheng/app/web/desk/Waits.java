package org.zhunsheng.app.web.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Deciding;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.lifecycle.Waiting;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.store.Transaction;

/** The targets that wait for somebody: to be reviewed, and to be changed because they came back. */
record Waits(Transaction tx, CurrentOfficer officer, Deciding deciding) {

    /** How many of a kind wait; {@code words} is the sentence that says so. */
    record Wait(String kind, long count, String words, String link) {}

    List<Wait> of(FiscalYear year, @Nullable UUID unit) {
        List<Wait> waits = new ArrayList<>();
        Scope write = narrowed(officer.scope(Permission.PROJECT_WRITE), unit);
        if (!write.isEmpty()) {
            long returned = count(Map.of(Stage.DRAFT, write), true, year);
            waits.add(new Wait("RETURNED", returned, "desk.returned", "/review?queue=RETURNED&year=" + year.year()));
        }
        Scope decide = narrowed(deciding.scope(officer), unit);
        if (!decide.isEmpty()) {
            Map<Stage, Scope> where = new EnumMap<>(Stage.class);
            deciding.stages(tx, officer).forEach((stage, scope) -> where.put(stage, narrowed(scope, unit)));
            long waiting = count(where, false, year);
            waits.add(new Wait("REVIEW", waiting, "desk.review", "/review?year=" + year.year()));
        }
        return waits;
    }

    /** A unit in which one does nothing of the kind leaves nothing to wait for. */
    private Scope narrowed(Scope scope, @Nullable UUID unit) {
        if (unit == null || scope.isEmpty()) {
            return scope;
        }
        return tx.organisation()
                .find(unit, scope)
                .map(found -> scope.narrowedTo(found.path()))
                .orElse(Scope.NOTHING);
    }

    private long count(Map<Stage, Scope> where, boolean returned, FiscalYear year) {
        Waiting.Query query = new Waiting.Query(returned, year, null, Slice.first(1));
        return tx.lives().waiting(query, where).total();
    }
}

package org.zhunsheng.app.web.planning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.DocumentRecord;
import org.zhunsheng.planning.overall.OverallTarget;
import org.zhunsheng.store.Transaction;

/**
 * What the overall target of a department begins with, before anybody has saved one: what the latest accepted document of
 * its year says besides projects.
 *
 * @param document where it comes from; absent where no document says anything
 */
record OverallBeginning(OverallTarget target, @Nullable DocumentRecord document) {
    private static final OverallBeginning NOTHING = new OverallBeginning(OverallTarget.EMPTY, null);
    /** A department hands in a handful of documents a year. */
    private static final int MOST_LOOKED_INTO = 20;

    static OverallBeginning of(Transaction tx, ContentCodec codec, UnitPath department, FiscalYear year, Scope scope) {
        for (DocumentRecord document : tx.documents().below(department, year, scope, MOST_LOOKED_INTO)) {
            Optional<Strategy> strategy = strategy(codec, document);
            if (strategy.isPresent()) {
                return new OverallBeginning(new OverallTarget(strategy.get(), List.of()), document);
            }
        }
        return NOTHING;
    }

    private static Optional<Strategy> strategy(ContentCodec codec, DocumentRecord document) {
        return Optional.of(codec.document(document.content()).strategy())
                .filter(says -> says.overallGoal() != null
                        || !says.programmes().isEmpty()
                        || !says.safeguards().isEmpty()
                        || !says.indicators().isEmpty());
    }
}

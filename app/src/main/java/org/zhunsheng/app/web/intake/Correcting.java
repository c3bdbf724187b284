package org.zhunsheng.app.web.intake;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.UnreadableBody;
import org.zhunsheng.app.web.intake.CorrectedReadings.Corrected;
import org.zhunsheng.intake.CorrectionList;
import org.zhunsheng.intake.ImportCorrection;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.intake.ImportState;
import org.zhunsheng.journal.Act;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.refusal.Refused;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/**
 * Puts values of a reading right. A reading of a hundred projects takes its time to be read and corrected, so what comes of it
 * is made out before anybody waits for the lock; the revision says afterwards that it was made out of what is there.
 */
final class Correcting {
    private final Store store;
    private final CorrectedReadings readings;

    Correcting(Store store, CorrectedReadings readings) {
        this.store = store;
        this.readings = readings;
    }

    /** An import as somebody looks at it, and on whose account it is changed. */
    record Request(UUID id, long revision, Scope scope, Act act) {}

    /** Puts a value right; one that does not fit is refused, and nothing of it is kept. */
    ImportView.ReadingView correct(Request request, ImportCorrection correction) {
        return keep(request, list -> list.with(correction), tx -> tx.imports()
                .correct(request.id(), request.revision(), correction, request.scope(), request.act()));
    }

    /** Takes a correction back; refused where the others do not fit without it. */
    ImportView.ReadingView uncorrect(Request request, String pointer) {
        return keep(request, list -> list.without(pointer), tx -> tx.imports()
                .uncorrect(request.id(), request.revision(), pointer, request.scope(), request.act()));
    }

    private ImportView.ReadingView keep(
            Request request, UnaryOperator<CorrectionList> change, Function<Transaction, ImportRecord> write) {
        Corrected corrected = store.read(tx -> corrected(tx, request, change));
        ImportRecord after = store.write(request.act(), write::apply);
        Set<String> seen = store.read(tx -> tx.imports().seen(request.id(), request.scope()));
        return ImportView.ReadingView.of(corrected, seen, after.revision());
    }

    private Corrected corrected(Transaction tx, Request request, UnaryOperator<CorrectionList> change) {
        ImportRecord of = tx.imports().find(request.id(), request.scope()).orElseThrow(Refusal::notFound);
        if (of.state() == ImportState.READ) {
            Refused.unlessPresent(request.revision(), of.revision());
        }
        CorrectionList present = new CorrectionList(tx.imports().corrections(request.id(), request.scope()));
        try {
            return CorrectedReadings.corrected(
                    readings.read(tx, request.id(), request.scope()),
                    change.apply(present).all());
        } catch (ReadingException unfit) {
            throw UnreadableBody.of(unfit, "");
        }
    }
}

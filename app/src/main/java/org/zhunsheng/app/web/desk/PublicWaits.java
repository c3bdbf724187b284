package org.zhunsheng.app.web.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.PublicationLines;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.publication.PublicationClock.Face;
import org.zhunsheng.publication.State;
import org.zhunsheng.store.Transaction;

/** What has to go before the public: what is due for whoever prepares it, and what waits for whoever reviews it. */
record PublicWaits(Transaction tx, CurrentOfficer officer, PublicationLines lines) {
    private static final Set<Face> PRESSING = Set.of(Face.SOON, Face.OVERDUE);

    List<Waits.Wait> of(FiscalYear year, @Nullable UUID unit) {
        List<Waits.Wait> waits = new ArrayList<>();
        String link = "/publications?year=" + year.year();
        LocalDate today = lines.today();
        long due = lines.of(tx, year, scope(Permission.PUBLICATION_PREPARE, unit)).stream()
                .map(PublicationLines.Line::clock)
                .filter(clock -> clock != null && PRESSING.contains(clock.face(today)))
                .count();
        waits.add(new Waits.Wait("PUBLICATION_DUE", due, "desk.publicationDue", link));
        Scope review = scope(Permission.PUBLICATION_REVIEW, unit);
        long waiting = review.isEmpty()
                ? 0
                : tx.publications().list(year, review).stream()
                        .filter(this::isMineToReview)
                        .count();
        waits.add(new Waits.Wait("PUBLICATION_REVIEW", waiting, "desk.publicationReview", link));
        return waits;
    }

    private boolean isMineToReview(Publication publication) {
        return publication.standing().state() == State.PREPARED
                && !publication
                        .standing()
                        .preparers()
                        .contains(officer.officer().id());
    }

    private Scope scope(Permission permission, @Nullable UUID unit) {
        Scope scope = officer.scope(permission);
        return unit == null || scope.isEmpty()
                ? scope
                : tx.organisation()
                        .find(unit, scope)
                        .map(found -> scope.narrowedTo(found.path()))
                        .orElse(Scope.NOTHING);
    }
}

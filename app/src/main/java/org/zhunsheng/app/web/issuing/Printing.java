package org.zhunsheng.app.web.issuing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.ProjectFilter;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RegionCodes;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.lifecycle.VersionChain;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.DocumentRecord;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.overall.OverallRecord;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** Gathers what is to be printed, within the scope of whoever asks, and no more than one document can reasonably hold. */
final class Printing {
    /** As many projects as a department's largest book, ten times over. */
    static final int MOST = 1000;

    private static final int AT_ONCE = 50;
    private static final long MOST_CHARACTERS = 32_000_000;

    private final Store store;
    private final ContentCodec codec;

    Printing(Store store, ContentCodec codec) {
        this.store = store;
        this.codec = codec;
    }

    /** A target as it stands now. */
    Sheets one(UUID id, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return store.read(tx -> {
            ProjectRecord record = tx.projects().find(id, scope).orElseThrow(Refusal::notFound);
            return sheets(tx, List.of(record), scope);
        });
    }

    /** A version of a target. What somebody has changed behind the back of the program is not printed as official. */
    Sheets version(UUID id, int number, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return store.read(tx -> {
            ProjectRecord now = tx.projects().find(id, scope).orElseThrow(Refusal::notFound);
            VersionChain.Link link = tx.lives().chain(id, scope).find(number).orElseThrow(Refusal::notFound);
            if (!link.intact()) {
                throw Refusal.of(ProblemCode.CONFLICT).saying("issuing.broken", number);
            }
            ProjectRecord then = new ProjectRecord(now.summary(), now.moneyUnit(), link.content(), now.documents());
            return sheets(tx, List.of(then), scope);
        });
    }

    /** Some targets in the order in which they are named; one that is not there is not left out silently. */
    Sheets some(List<UUID> ids, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return store.read(tx -> {
            List<ProjectRecord> records = whole(tx, ids, scope);
            if (records.size() < ids.size()) {
                throw Refusal.notFound();
            }
            return sheets(tx, records, scope);
        });
    }

    /** All targets that a filter lets through, by unit. */
    Sheets filtered(ProjectFilter filter, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return store.read(tx -> {
            List<ProjectRecord> records = whole(tx, ids(tx, filter.asked(tx, scope), scope), scope);
            return sheets(tx, records, scope);
        });
    }

    /** A unit whose book is printed, and the code of its region, or absent. */
    record Place(OrganisationUnit unit, @Nullable String region) {}

    /** A unit of the scope of whoever asks. */
    Place place(UUID unit, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return store.read(tx -> new Place(
                tx.organisation().find(unit, scope).orElseThrow(Refusal::notFound), RegionCodes.of(tx, unit)));
    }

    /**
     * Everything that a unit and those below it plan for a year, with the goals of the unit: its overall target, or where it
     * wrote none here, what its latest document says.
     *
     * @param kind the form that it is printed on
     */
    Sheets book(OrganisationUnit unit, FiscalYear year, DocumentKind kind, CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.PROJECT_READ);
        return store.read(tx -> {
            ProjectQuery.Filter all = ProjectQuery.Filter.below(unit.path(), year);
            List<ProjectRecord> records = whole(tx, ids(tx, all, scope), scope);
            List<DocumentRecord> documents = tx.documents().of(unit.id(), year, scope);
            DocumentRecord frame = latest(documents, kind)
                    .or(() -> latest(documents, DocumentKind.TARGET_BOOK))
                    .or(() -> documents.stream().findFirst())
                    .orElse(null);
            OverallRecord overall =
                    tx.overallTargets().find(unit.id(), year, scope).orElse(null);
            return Sheets.book(codec, records, frame, new Sheets.Owner(unit, year, overall));
        });
    }

    private static Optional<DocumentRecord> latest(List<DocumentRecord> documents, DocumentKind kind) {
        return documents.stream().filter(document -> document.kind() == kind).findFirst();
    }

    private static List<UUID> ids(Transaction tx, ProjectQuery.Filter filter, Scope scope) {
        ProjectQuery query = new ProjectQuery(filter, ProjectQuery.Sort.UNIT, false, Slice.first(1));
        List<UUID> ids = new ArrayList<>();
        tx.projects().each(query, scope, MOST + 1L, project -> ids.add(project.id()));
        return ids;
    }

    private static List<ProjectRecord> whole(Transaction tx, List<UUID> ids, Scope scope) {
        if (ids.size() > MOST) {
            throw Refusal.of(ProblemCode.TOO_LARGE).saying("issuing.many", MOST);
        }
        List<ProjectRecord> records = new ArrayList<>();
        long characters = 0;
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            for (ProjectRecord record :
                    tx.projects().find(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), scope)) {
                characters += record.content().length();
                if (characters > MOST_CHARACTERS) {
                    throw Refusal.of(ProblemCode.TOO_LARGE).saying("issuing.long");
                }
                records.add(record);
            }
        }
        return records;
    }

    private Sheets sheets(Transaction tx, List<ProjectRecord> records, Scope scope) {
        if (records.isEmpty()) {
            return Sheets.NONE;
        }
        UUID unit = records.getFirst().summary().unit().id();
        return Sheets.of(codec, records, common(tx, records, scope), RegionCodes.of(tx, unit));
    }

    /** The document that all of them came from last; absent where there is no such one. */
    private static @Nullable DocumentRecord common(Transaction tx, List<ProjectRecord> records, Scope scope) {
        Set<Optional<UUID>> sources = new HashSet<>();
        records.forEach(record -> sources.add(
                record.documents().isEmpty()
                        ? Optional.empty()
                        : Optional.of(record.documents().getLast().document())));
        UUID only = sources.size() == 1 ? sources.iterator().next().orElse(null) : null;
        return only == null ? null : tx.documents().find(only, scope).orElse(null);
    }
}

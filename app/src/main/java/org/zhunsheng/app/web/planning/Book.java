package org.zhunsheng.app.web.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RegionCodes;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.overall.BookProject;
import org.zhunsheng.planning.overall.OverallRecord;
import org.zhunsheng.store.Transaction;

/**
 * The book of a department for a year: what it wants as a whole, as it was saved last, and all projects of its offices.
 *
 * @param saved absent where nobody has saved an overall target yet
 * @param members its projects
 * @param region the code of the region in which it lies
 */
record Book(
        OrganisationUnit department,
        FiscalYear year,
        @Nullable OverallRecord saved,
        Members members,
        @Nullable String region) {
    /** More projects than any department has; they are audited together while somebody types. */
    private static final int MOST = 300;

    /**
     * The projects of a book.
     *
     * @param records the first {@link #MOST} of them
     * @param names how all of them are called, by their ids
     */
    record Members(List<ProjectRecord> records, Map<UUID, String> names) {
        private static Members of(Transaction tx, OrganisationUnit department, FiscalYear year, Scope scope) {
            return new Members(
                    tx.projects().book(department.path(), year, scope, MOST),
                    tx.projects().bookNames(department.path(), year, scope));
        }
    }

    /** The book; refused as absent where the scope does not hold a department with all that lies below it. */
    static Book of(Transaction tx, UUID id, int year, Scope scope) {
        OrganisationUnit department = department(tx, id, year, scope);
        FiscalYear fiscal = new FiscalYear(year);
        return new Book(
                department,
                fiscal,
                tx.overallTargets().find(id, fiscal, scope).orElse(null),
                Members.of(tx, department, fiscal, scope),
                RegionCodes.of(tx, id));
    }

    /** What was saved last, without the projects: who only waits for a change asks often. Refused like the book. */
    static @Nullable OverallRecord saved(Transaction tx, UUID id, int year, Scope scope) {
        department(tx, id, year, scope);
        return tx.overallTargets().find(id, new FiscalYear(year), scope).orElse(null);
    }

    private static OrganisationUnit department(Transaction tx, UUID id, int year, Scope scope) {
        if (!FiscalYear.isPossible(year)) {
            throw Refusal.notFound();
        }
        return tx.organisation()
                .find(id, scope)
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT && scope.coversSubtree(unit.path()))
                .orElseThrow(Refusal::notFound);
    }

    /** The projects taken apart. */
    List<BookProject> projects(ContentCodec codec) {
        return members.records().stream()
                .map(record -> new BookProject(record.summary(), codec.project(record.content())))
                .toList();
    }

    /** Whether all of its projects are in view. */
    boolean complete() {
        return members.records().size() >= members.names().size();
    }

    /** How all of its projects are called, by their ids, also of those out of view: what serves a programme stays linked. */
    Map<UUID, String> names() {
        return members.names();
    }

    /** What serves each programme, without what is no part of the book any more. */
    List<List<UUID>> present(List<List<UUID>> serving) {
        Set<UUID> known = names().keySet();
        return serving.stream()
                .map(ids -> ids.stream().filter(known::contains).toList())
                .toList();
    }

    /**
     * What somebody says serves each programme: projects of the book, each once. What served one and was deleted since is
     * left out without a word, anything else is refused.
     */
    List<List<UUID>> checked(List<List<UUID>> serving) {
        Set<UUID> known = names().keySet();
        Set<UUID> former = new HashSet<>();
        if (saved != null) {
            saved.serving().forEach(former::addAll);
        }
        List<List<UUID>> checked = new ArrayList<>();
        for (int i = 0; i < serving.size(); i++) {
            List<UUID> ids = serving.get(i).stream().distinct().toList();
            for (UUID id : ids) {
                if (!known.contains(id) && !former.contains(id)) {
                    throw Refusal.field("/serving/" + i, "overall.project");
                }
            }
            checked.add(ids.stream().filter(known::contains).toList());
        }
        return checked;
    }
}

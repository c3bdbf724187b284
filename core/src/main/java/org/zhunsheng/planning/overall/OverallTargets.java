package org.zhunsheng.planning.overall;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhunsheng.journal.Act;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ProjectRevision;

/**
 * The overall targets that are kept. One is about a whole department, so only a scope that holds the department with
 * everything below it sees it. What changes is put on record in the same transaction.
 */
public interface OverallTargets {

    /** That of a department for a year; empty where nobody saved one, or none within the scope. */
    Optional<OverallRecord> find(UUID department, FiscalYear year, Scope scope);

    /** Those of some departments for a year. */
    List<OverallRecord> of(Collection<UUID> departments, FiscalYear year, Scope scope);

    /** The states that one had, the newest first. */
    List<ProjectRevision> history(UUID department, FiscalYear year, Scope scope);

    /**
     * Saves a new state, the first one as well. The same state once more makes no revision.
     *
     * @throws org.zhunsheng.refusal.Refused {@code Absent} where the scope does not hold the whole department, {@code Stale}
     *     where somebody else was faster
     */
    OverallRecord save(OverallChange change, Scope scope, Act act);
}

package org.zhunsheng.planning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Act;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;

/**
 * The projects that are kept. Whatever is asked, the scope of whoever asks is part of the question: a project outside of
 * it does not exist for them, and is not counted. What changes is put on record in the same transaction.
 */
public interface Projects {

    /** A project; empty where there is none within the scope. */
    Optional<ProjectRecord> find(UUID id, Scope scope);

    /** Whole projects in the order in which they are named; those outside of the scope are left out. */
    List<ProjectRecord> find(Collection<UUID> ids, Scope scope);

    /** Some of the projects, with how many there are in all and what they cost together. */
    ProjectPage list(ProjectQuery query, Scope scope);

    /** All projects that a filter lets through, in an order, one by one: for exports. At most {@code most}. */
    void each(ProjectQuery query, Scope scope, long most, Consumer<ProjectSummary> to);

    /** The states that a project had, the newest first; none where it lies outside of the scope. */
    List<ProjectRevision> history(UUID id, Scope scope);

    /** What a project said in one of its states. */
    Optional<String> content(UUID id, long revision, Scope scope);

    /**
     * The projects that are audited together with one, itself included, in the order of their document: those that came
     * from the same document, or, for one made by hand, those of the same unit, year and form that were made by hand too.
     *
     * @param most no more than so many
     */
    List<ProjectRecord> companions(UUID id, Scope scope, int most);

    /** Projects of a unit and year that an import could mean; without those of units below. */
    List<ProjectRecord> ofUnit(UUID unit, FiscalYear year, Scope scope);

    /** All projects of a year of a unit and of those below it, unit by unit in the order of their documents; at most so many. */
    List<ProjectRecord> book(UnitPath unit, FiscalYear year, Scope scope, int most);

    /** How all projects of such a book are called, by id; empty where one has no name. */
    Map<UUID, String> bookNames(UnitPath unit, FiscalYear year, Scope scope);

    /** Where words stand in names, goals and indicators. */
    List<SearchHit> search(SearchQuery query, Scope scope);

    /** Makes a draft. Whether the unit lies within the scope of whoever makes it was asked before. */
    ProjectRecord create(NewProject project, Act act);

    /** Saves a new state of a draft. */
    Saved revise(ProjectChange change, Scope scope, Act act);

    /** Notes that a project, as it stands, is also what a document says. That makes no revision. */
    void link(UUID project, NewProject.Origin from);

    /** Deletes a draft, unless an approved version of it is in force. Its states are kept, but nobody is shown them. */
    Saved delete(UUID id, long expected, Scope scope, Act act);

    /**
     * Notes what audits found. That is no change of the projects and makes no revision. Of a project that has been changed
     * since it was audited nothing is noted: whoever changed it had it audited anew.
     */
    void judge(Collection<Verdict> verdicts);

    /**
     * What an audit found in a project.
     *
     * @param revision the state of the project that was audited
     * @param breakdown the same rule by rule
     */
    record Verdict(UUID project, long revision, FindingsSummary found, Breakdown breakdown) {}

    /** What was noted of some projects rule by rule; absent where nothing was noted. */
    Map<UUID, Breakdown> breakdowns(Collection<UUID> projects);

    /**
     * Projects for which nothing was noted yet, in the order of their ids.
     *
     * @param after only those behind this id, or absent for the first ones
     * @param most how many at most
     */
    List<UUID> unjudged(@Nullable UUID after, int most);

    /** How many projects there are by stage, and with serious findings, within a scope and a year. */
    ProjectCounts counts(FiscalYear year, Scope scope);

    /** The names of projects by id, of those within the scope. */
    Map<UUID, String> names(Collection<UUID> ids, Scope scope);
}

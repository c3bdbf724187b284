package org.zhunsheng.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhunsheng.listing.Page;

/**
 * The tree of regions, departments and units, of which every question sees only what its scope holds. There is one root;
 * whose scope holds it with everything below sees all there is. Every change puts itself on record.
 *
 * <p>All changes throw {@link org.zhunsheng.refusal.Refused}: {@code Absent}, {@code OutOfReach}, {@code Stale},
 * {@code Taken} (a code among siblings), {@code Unfit}.
 */
public interface Organisation {

    /** A unit that the scope sees. */
    Optional<OrganisationUnit> find(UUID id, Scope scope);

    /** What some units are called, by id, of those that the scope sees. */
    Map<UUID, String> names(Collection<UUID> ids, Scope scope);

    /** The highest units that the scope sees: where a person's view of the tree begins. */
    List<OrganisationUnit> tops(Scope scope);

    /** Those that are asked for and that the scope sees. */
    Page<OrganisationUnit> list(UnitQuery query, Scope scope);

    /** The units above one, from the top, as far as the scope sees them. */
    List<OrganisationUnit> ancestors(OrganisationUnit unit, Scope scope);

    /** How many units that the scope sees lie directly below each of some; absent where none do. */
    Map<UUID, Integer> childCounts(Collection<UUID> parents, Scope scope);

    /** How many of each kind the scope sees; absent where there are none. */
    Map<UnitKind, Integer> counts(Scope scope);

    /** The whole tree as a scope, for the console and the system itself; nothing while there is no root. */
    Scope everything();

    /**
     * Where a unit is, for something that is going to be kept with its path: it stays there until the transaction ends.
     *
     * @throws org.zhunsheng.refusal.Refused where the scope does not hold it
     */
    UnitPath placeOf(UUID id, Scope scope);

    /** Adds a unit within the scope of who does it; the very first one, the root, by anybody. */
    OrganisationUnit add(NewUnit unit, Scope by);

    /**
     * Adds thousands at once, in any order; what cannot be added is told, and all others are.
     *
     * @param under where rows come that name no unit above
     * @param by the scope of who does it
     */
    UnitIntake addAll(UUID under, List<UnitRow> rows, Scope by);

    /** Changes a unit, within the scope of who does it. Moving needs everything below it and below the new place. */
    OrganisationUnit change(UUID id, long revision, UnitChange change, Scope by);
}

package org.zhunsheng.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The part of the organisation that somebody may see or change (数据权限): single units, and units with all that lies below.
 *
 * <p>Every query of the store takes one; there is no query without.
 *
 * @param units units that count alone
 * @param subtrees units that count with everything below them
 */
public record Scope(Set<UnitPath> units, Set<UnitPath> subtrees) {

    /** Nothing at all. */
    public static final Scope NOTHING = new Scope(Set.of(), Set.of());

    public Scope {
        subtrees = withoutCovered(subtrees);
        Set<UnitPath> trees = subtrees;
        units = Set.copyOf(units.stream()
                .filter(unit -> trees.stream().noneMatch(tree -> tree.covers(unit)))
                .toList());
    }

    /** A unit with everything below it. */
    public static Scope below(UnitPath path) {
        return new Scope(Set.of(), Set.of(path));
    }

    /** A unit alone. */
    public static Scope only(UnitPath path) {
        return new Scope(Set.of(path), Set.of());
    }

    /** What any of these sees. */
    public static Scope union(Collection<Scope> scopes) {
        Set<UnitPath> units = new TreeSet<>();
        Set<UnitPath> subtrees = new TreeSet<>();
        scopes.forEach(scope -> {
            units.addAll(scope.units);
            subtrees.addAll(scope.subtrees);
        });
        return new Scope(units, subtrees);
    }

    /** Whether a unit lies within. */
    public boolean covers(UnitPath path) {
        return units.contains(path) || subtrees.stream().anyMatch(tree -> tree.covers(path));
    }

    /** Whether a unit lies within together with everything below it. */
    public boolean coversSubtree(UnitPath path) {
        return subtrees.stream().anyMatch(tree -> tree.covers(path));
    }

    /** Whether all that another sees lies within. */
    public boolean contains(Scope other) {
        return other.units.stream().allMatch(this::covers)
                && other.subtrees.stream().allMatch(this::coversSubtree);
    }

    /** Whether everything lies within: the one root, with all below it. */
    public boolean isWhole() {
        return subtrees.stream().anyMatch(tree -> tree.depth() == 1);
    }

    /** Whether nothing lies within. */
    public boolean isEmpty() {
        return units.isEmpty() && subtrees.isEmpty();
    }

    /** What both see, of which this is the wider: the other, cut down to this. */
    public Scope narrowedTo(UnitPath tree) {
        List<UnitPath> below = subtrees.stream().filter(tree::covers).toList();
        Set<UnitPath> trees = new TreeSet<>(below);
        if (coversSubtree(tree)) {
            trees.add(tree);
        }
        return new Scope(Set.copyOf(units.stream().filter(tree::covers).toList()), trees);
    }

    private static Set<UnitPath> withoutCovered(Set<UnitPath> paths) {
        return Set.copyOf(paths.stream()
                .filter(path -> paths.stream().noneMatch(other -> !other.equals(path) && other.covers(path)))
                .toList());
    }
}

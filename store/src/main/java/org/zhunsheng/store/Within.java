package org.zhunsheng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;

/** Scopes as conditions: each subtree is one range of the index on a path. */
final class Within {
    private Within() {}

    /** Whether a path lies within a scope; nothing lies within an empty one. */
    static Condition scope(Field<String> path, Scope scope) {
        List<Condition> parts = new ArrayList<>();
        if (!scope.units().isEmpty()) {
            parts.add(path.in(scope.units().stream().map(UnitPath::text).toList()));
        }
        scope.subtrees().forEach(tree -> parts.add(subtree(path, tree)));
        return parts.isEmpty() ? DSL.falseCondition() : DSL.or(parts);
    }

    /** What lies within a scope, and what holds in it because it lies above. */
    static Condition concerning(Field<String> path, Scope scope) {
        Set<String> above = new TreeSet<>();
        scope.units().forEach(unit -> above.addAll(lineage(unit)));
        scope.subtrees().forEach(tree -> above.addAll(lineage(tree)));
        return scope(path, scope).or(path.in(above));
    }

    /** The paths above a unit, and its own. */
    static List<String> lineage(UnitPath unit) {
        return unit.lineage().stream().map(UnitPath::text).toList();
    }

    /** Whether a path is that of a unit or of one below it. */
    static Condition subtree(Field<String> path, UnitPath tree) {
        return path.ge(tree.text()).and(path.lt(tree.end()));
    }
}

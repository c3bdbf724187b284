package org.zhunsheng.store;

import java.util.ArrayList;
import java.util.List;
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

    /** Whether a path is that of a unit or of one below it. */
    static Condition subtree(Field<String> path, UnitPath tree) {
        return path.ge(tree.text()).and(path.lt(tree.end()));
    }
}

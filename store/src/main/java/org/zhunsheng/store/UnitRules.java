package org.zhunsheng.store;

import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/** What has to hold between a unit and the one above it. */
final class UnitRules {
    private UnitRules() {}

    static final int CODE = 40;
    static final int NAME = 200;

    /** As many as a path has room for. */
    private static final int DEPTH = 24;

    private static final int PATH = 400;

    /** @throws Refused where such a unit cannot lie below that one */
    static void mayLieBelow(OrganisationUnit parent, UnitKind kind) {
        if (!parent.active()) {
            throw new Refused(new Refusal.Unfit("parentId", "inactive"));
        }
        boolean fits =
                switch (kind) {
                    case REGION, DEPARTMENT -> parent.kind() == UnitKind.REGION;
                    case UNIT -> true;
                };
        if (!fits) {
            throw new Refused(new Refusal.Unfit("kind", "not-below-" + parent.kind()));
        }
    }

    /**
     * @param depth how many levels a unit would have above and including it
     * @param length how long its path would be
     * @throws Refused where the tree would become too deep
     */
    static void mayBeAsDeep(int depth, int length) {
        if (depth > DEPTH || length > PATH) {
            throw new Refused(new Refusal.Unfit("parentId", "too-deep"));
        }
    }

    /** The path below another one. */
    static UnitPath below(UnitPath parent, long number) {
        mayBeAsDeep(
                parent.depth() + 1,
                parent.text().length()
                        + Long.toString(number, Character.MAX_RADIX).length()
                        + 1);
        return parent.child(number);
    }
}

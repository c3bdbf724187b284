package org.zhunsheng.organisation;

import java.util.List;

/** How far a role reaches, seen from the unit for which it was given. */
public enum Extent {
    /** 本单位. */
    OWN_UNIT,
    /** 本单位及下级. */
    UNIT_AND_BELOW,
    /** 本部门: the nearest department above, with everything below it. */
    DEPARTMENT,
    /** 本地区: the nearest region above, with everything below it. */
    REGION;

    /**
     * A unit on the way from the root.
     *
     * @param kind what it is
     * @param path where it is
     */
    public record Step(UnitKind kind, UnitPath path) {}

    /**
     * Where a role holds. Who has no department (or region) above holds it for the unit alone: in doubt, less.
     *
     * @param lineage the way from the root to the unit of the role, that unit at the end
     */
    public Scope reach(List<Step> lineage) {
        UnitPath unit = lineage.getLast().path();
        return switch (this) {
            case OWN_UNIT -> Scope.only(unit);
            case UNIT_AND_BELOW -> Scope.below(unit);
            case DEPARTMENT -> belowNearest(UnitKind.DEPARTMENT, lineage);
            case REGION -> belowNearest(UnitKind.REGION, lineage);
        };
    }

    private static Scope belowNearest(UnitKind kind, List<Step> lineage) {
        return lineage.reversed().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .map(step -> Scope.below(step.path()))
                .orElseGet(() -> Scope.only(lineage.getLast().path()));
    }
}

package org.zhunsheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhunsheng.organisation.Extent.Step;

class ExtentTest {
    private static final UnitPath COUNTY = UnitPath.root(1);
    private static final UnitPath BUREAU = COUNTY.child(2);
    private static final UnitPath OFFICE = BUREAU.child(3);
    private static final UnitPath DESK = OFFICE.child(4);
    private static final List<Step> LINEAGE = List.of(
            new Step(UnitKind.REGION, COUNTY),
            new Step(UnitKind.DEPARTMENT, BUREAU),
            new Step(UnitKind.UNIT, OFFICE),
            new Step(UnitKind.UNIT, DESK));

    @Test
    void reachesAsFarAsItSays() {
        assertThat(Extent.OWN_UNIT.reach(LINEAGE)).isEqualTo(Scope.only(DESK));
        assertThat(Extent.UNIT_AND_BELOW.reach(LINEAGE)).isEqualTo(Scope.below(DESK));
        assertThat(Extent.DEPARTMENT.reach(LINEAGE)).isEqualTo(Scope.below(BUREAU));
        assertThat(Extent.REGION.reach(LINEAGE)).isEqualTo(Scope.below(COUNTY));
    }

    @Test
    void takesTheNearest() {
        List<Step> nested = List.of(
                new Step(UnitKind.REGION, COUNTY),
                new Step(UnitKind.REGION, BUREAU),
                new Step(UnitKind.DEPARTMENT, OFFICE));
        assertThat(Extent.REGION.reach(nested)).isEqualTo(Scope.below(BUREAU));
        assertThat(Extent.DEPARTMENT.reach(nested)).isEqualTo(Scope.below(OFFICE));
    }

    @Test
    void reachesLessWhereThereIsNoneAbove() {
        List<Step> bare = List.of(new Step(UnitKind.REGION, COUNTY));
        assertThat(Extent.DEPARTMENT.reach(bare)).isEqualTo(Scope.only(COUNTY));
    }
}

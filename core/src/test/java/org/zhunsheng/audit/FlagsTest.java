package org.zhunsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Constants of an enum as one number. */
class FlagsTest {

    @Test
    void areInWhatHasAllOfThem() {
        int both = Flags.bit(RowTrait.NUMBER) | Flags.bit(RowTrait.COST);

        assertThat(Flags.of(RowTrait.COST).areIn(both)).isTrue();
        assertThat(Flags.of(RowTrait.COST, RowTrait.NUMBER).areIn(both)).isTrue();
        assertThat(Flags.of(RowTrait.COST, RowTrait.UPWARD).areIn(both)).isFalse();
        assertThat(AuditRule.ANY_ROW.areIn(0)).isTrue();
    }

    @Test
    void haveABitForEveryTrait() {
        assertThat(RowTrait.values().length).isLessThanOrEqualTo(Integer.SIZE);
        assertThat(ProjectTrait.values().length).isLessThanOrEqualTo(Integer.SIZE);
    }
}

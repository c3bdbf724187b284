package org.zhunsheng.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SliceTest {
    @Test
    void onlyAListThatSomebodyWantsCountedIsCounted() {
        assertThat(new Slice(3, 10).total(10, () -> 47)).isEqualTo(47);
        long met = new Slice(3, 10, false).total(7, () -> {
            throw new AssertionError("nobody wants to know");
        });
        assertThat(met).isEqualTo(37);
    }
}

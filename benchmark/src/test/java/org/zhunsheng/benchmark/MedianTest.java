package org.zhunsheng.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {
    @Test
    void isNotMovedByOneDisturbedMeasurement() {
        assertThat(Median.of(List.of(3.0, 900.0, 2.0))).isEqualTo(3);
    }

    @Test
    void liesBetweenTheTwoInTheMiddle() {
        assertThat(Median.of(List.of(4.0, 1.0, 2.0, 900.0))).isEqualTo(3);
    }

    @Test
    void needsAMeasurement() {
        assertThatIllegalArgumentException().isThrownBy(() -> Median.of(List.of()));
    }
}

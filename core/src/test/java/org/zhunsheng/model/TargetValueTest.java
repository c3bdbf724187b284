package org.zhunsheng.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TargetValueTest {

    /** The exchange format could not tell it from words, so it would read back as something else. */
    @Test
    void wordsAreNoSignWithoutANumber() {
        assertThatThrownBy(() -> new TargetValue.Unstated("定性", Operator.QUALITATIVE, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("定性");
    }
}

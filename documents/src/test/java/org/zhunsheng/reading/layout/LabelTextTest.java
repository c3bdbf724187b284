package org.zhunsheng.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LabelTextTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(
            resources = "label-text.cases.csv",
            delimiter = '|',
            emptyValue = "",
            nullValues = "absent",
            useHeadersInDisplayName = true)
    void isComparedWithoutItsOrnaments(String why, String printed, String core, String bare) {
        assertThat(LabelText.of(printed)).isEqualTo(new LabelText(core, bare == null ? "" : bare));
    }

    @Test
    void aLongTextIsNoLabel() {
        assertThat(LabelText.of("项".repeat(61))).isEqualTo(new LabelText("", ""));
        assertThat(LabelText.of("")).isEqualTo(new LabelText("", ""));
    }
}

package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    private static final String RARE = "\ud842\udfb7";

    /** A model with half a character in it could not be written as JSON and read back the same. */
    @Test
    void halvesOfSurrogatePairsAreReplacedAndWholePairsStay() {
        for (String text : new String[] {"甲\ud842", "甲\udfb7", "甲\ud842乙", "\udfb7\ud842", RARE + "\ud842" + RARE}) {
            assertThat(VisibleText.of(text)).contains("\ufffd").isEqualTo(Characters.ordinary(text));
            assertThat(VisibleText.of(text).codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        }
        assertThat(VisibleText.of(" 甲" + RARE)).isEqualTo("甲" + RARE);
        assertThat(Characters.ordinary("甲" + RARE)).isEqualTo("甲" + RARE);
    }
}

package org.zhunsheng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class BigramsTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    void theSameWordsAreAlikeWhateverStandsBetween() {
        assertThat(Bigrams.of("装备 使用率（%）").likeness(Bigrams.of("装备使用率"))).isEqualByComparingTo(HUNDRED);
        assertThat(Bigrams.of("装备使用率").likeness(Bigrams.of("装备使用比率"))).isEqualByComparingTo("50");
        assertThat(Bigrams.of("法律援助").likeness(Bigrams.of("社区矫正"))).isEqualByComparingTo("0");
        assertThat(Bigrams.of("").likeness(Bigrams.of(""))).isEqualByComparingTo("0");
    }

    @Property(tries = 300)
    void likenessIsSymmetricAndTheQuickQuestionAgrees(
            @ForAll @StringLength(max = 12) String one, @ForAll @StringLength(max = 12) String other) {
        Bigrams a = Bigrams.of(one);
        Bigrams b = Bigrams.of(other);
        BigDecimal likeness = a.likeness(b);
        assertThat(likeness).isEqualTo(b.likeness(a)).isBetween(BigDecimal.ZERO, HUNDRED);
        BigDecimal enough = new BigDecimal(60);
        assertThat(a.isLike(b, enough)).isEqualTo(likeness.compareTo(enough) >= 0);
    }
}

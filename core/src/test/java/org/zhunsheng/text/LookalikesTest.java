package org.zhunsheng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Finds what holding every text against every other finds. */
class LookalikesTest {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(80);

    @Test
    void findsTheFirstThatIsAlike() {
        List<Bigrams> texts = texts(List.of("推进社区矫正服务，全面构建信息化管理体系", "做好法律援助", "推进社区矫正服务，全面构建信息化管理体系。", ""));

        assertThat(Lookalikes.within(texts, PERCENT)).containsExactly(-1, -1, 0, -1);
        assertThat(Lookalikes.between(texts.subList(0, 2), texts.subList(2, 4), PERCENT))
                .containsExactly(0, -1);
    }

    @Property(tries = 300)
    void findsWhatAllPairsFind(@ForAll("names") List<String> names) {
        List<Bigrams> texts = texts(names);

        assertThat(Lookalikes.between(texts, texts, PERCENT)).isEqualTo(allPairs(texts));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .withChars("法律援助案件")
                .ofMinLength(0)
                .ofMaxLength(9)
                .list()
                .ofMaxSize(20);
    }

    private static int[] allPairs(List<Bigrams> texts) {
        int[] first = new int[texts.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = -1;
            for (int j = texts.size() - 1; j >= 0; j--) {
                if (texts.get(i).isLike(texts.get(j), PERCENT)) {
                    first[i] = j;
                }
            }
        }
        return first;
    }

    private static List<Bigrams> texts(List<String> names) {
        List<Bigrams> texts = new ArrayList<>();
        names.forEach(name -> texts.add(Bigrams.of(name)));
        return texts;
    }
}

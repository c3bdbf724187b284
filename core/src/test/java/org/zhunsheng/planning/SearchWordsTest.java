package org.zhunsheng.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.zhunsheng.planning.SearchHit.Mark;

class SearchWordsTest {

    @Test
    void aTextIsFoundByItsPairsAndItsLastCharacter() {
        assertThat(SearchWords.pairs("法律、援助")).containsExactly("法律", "律援", "援助", "助");
        assertThat(SearchWords.pairs("ＡＢ𠀀")).containsExactly("ab", "b𠀀", "𠀀");
        assertThat(SearchWords.pairs("。")).isEmpty();
    }

    @Test
    void aQuestionHasWords() {
        assertThat(SearchWords.terms(" 法律　援助，A ")).containsExactly("法律", "援助a");
        assertThat(SearchWords.asked("法")).isEqualTo(new SearchWords.Asked(List.of("法"), true));
        assertThat(SearchWords.asked("法律援")).isEqualTo(new SearchWords.Asked(List.of("法律", "律援"), false));
    }

    @Test
    void marksShowWhereWordsStand() {
        assertThat(SearchWords.marks("办理法律、援助案件", List.of("法律援助"))).containsExactly(new Mark(2, 7));
        assertThat(SearchWords.marks("援助援助", List.of("援助"))).containsExactly(new Mark(0, 4));
        assertThat(SearchWords.marks("ＰＤＦ文件", List.of("pdf", "件"))).containsExactly(new Mark(0, 3), new Mark(4, 5));
        assertThat(SearchWords.marks("法律", List.of("援助"))).isEmpty();
    }

    /** Whatever stands in a text is found by the index: the pairs of the question are among those of the text. */
    @Property(tries = 500)
    void theIndexMissesNothing(
            @ForAll @StringLength(max = 5) String before,
            @ForAll @StringLength(max = 5) String word,
            @ForAll @StringLength(max = 5) String after) {
        for (String term : SearchWords.terms(word.replace(' ', 'x'))) {
            SearchWords.Asked asked = SearchWords.asked(term);
            var pairs = SearchWords.pairs(before + term + after);
            assertThat(SearchWords.marks(before + term + after, List.of(term))).isNotEmpty();
            if (asked.prefix()) {
                assertThat(pairs).anyMatch(pair -> pair.startsWith(asked.pairs().get(0)));
            } else {
                assertThat(pairs).containsAll(asked.pairs());
            }
        }
    }
}

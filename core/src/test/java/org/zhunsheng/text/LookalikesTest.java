package org.zhunsheng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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

    /** Goals of one pattern, many of which differ in little more than a number. */
    @Test
    void findsAmongManyWhatAllPairsFind() {
        List<String> goals = new ArrayList<>();
        Random chance = new Random(7);
        for (int i = 0; i < 1_500; i++) {
            goals.add("在" + word(chance, 12) + word(chance, 12) + "办理" + word(chance, 5) + chance.nextInt(900) + "件，促进"
                    + word(chance, 5) + "，维护" + word(chance, 5) + "，群众满意度达到90%以上。");
        }
        List<Bigrams> texts = texts(goals);

        assertThat(Lookalikes.between(texts.subList(0, 1_000), texts.subList(1_000, 1_500), PERCENT))
                .isEqualTo(firstOf(texts.subList(0, 1_000), texts.subList(1_000, 1_500)));
        int[] within = Lookalikes.within(texts, PERCENT);
        assertThat(within).isEqualTo(firstUnlikeOf(texts)).isEqualTo(Lookalikes.within(texts, PERCENT));
        assertThat(Arrays.stream(within).filter(first -> first >= 0).count()).isGreaterThan(10);
    }

    /** Goals that were all copied from one, each with a sentence of its own, so that they are like it and not like each other. */
    @Test
    void findsWhatManyWereCopiedFrom() {
        List<String> goals = new ArrayList<>();
        Random chance = new Random(11);
        for (String template : List.of("贯彻落实司法行政工作部署，完成年度普法依法治理任务", "保障机关正常运转，按时足额发放聘用人员工资和社会保险")) {
            String whole = template + "，不断提高人民群众的获得感、幸福感和安全感，维护社会大局和谐稳定。";
            goals.add(whole);
            for (int i = 0; i < 700; i++) {
                goals.add(whole + word(chance, 300) + word(chance, 300));
            }
        }
        List<Bigrams> texts = texts(goals);

        int[] within = Lookalikes.within(texts, PERCENT);
        assertThat(within).isEqualTo(firstUnlikeOf(texts));
        assertThat(Arrays.stream(within).filter(first -> first >= 0).count()).isGreaterThan(1_300);
        assertThat(Lookalikes.between(texts.subList(0, 701), texts.subList(701, 1_402), PERCENT))
                .isEqualTo(firstOf(texts.subList(0, 701), texts.subList(701, 1_402)));
    }

    private static String word(Random chance, int words) {
        int first = 0x4e10 + chance.nextInt(words) * 7;
        return new String(new char[] {(char) first, (char) (first + 1), (char) (first + 2), (char) (first + 3)});
    }

    private static int[] firstOf(List<Bigrams> earlier, List<Bigrams> later) {
        return later.stream()
                .mapToInt(text -> IntStream.range(0, earlier.size())
                        .filter(i -> text.isLike(earlier.get(i), PERCENT))
                        .findFirst()
                        .orElse(-1))
                .toArray();
    }

    private static int[] firstUnlikeOf(List<Bigrams> texts) {
        int[] first = new int[texts.size()];
        for (int i = 0; i < first.length; i++) {
            Bigrams text = texts.get(i);
            first[i] = IntStream.range(0, i)
                    .filter(j -> first[j] < 0 && text.isLike(texts.get(j), PERCENT))
                    .findFirst()
                    .orElse(-1);
        }
        return first;
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

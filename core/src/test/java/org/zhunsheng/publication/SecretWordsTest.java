package org.zhunsheng.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.Trace;
import org.zhunsheng.publication.Concern.Gravity;
import org.zhunsheng.publication.SecretWord.Sort;
import org.zhunsheng.publication.SecretWords.Found;

class SecretWordsTest {
    private static SecretWords read(String yaml) {
        return SecretWords.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "secrets.yaml");
    }

    @Test
    void findsWordsThroughSpacesAndWidths() {
        SecretWords.OfPlace words = SecretWords.standard().in("513424");
        assertThat(words.found("本件为绝　密级 材料")).containsExactly(new Found("绝密级", Gravity.BLOCKS));
        assertThat(words.found("涉密设备采购")).containsExactly(new Found("涉密", Gravity.TO_EXPLAIN));
    }

    @Test
    void namesOfLawsAndUsualWorkMeanNothing() {
        SecretWords.OfPlace words = SecretWords.standard().in(null);
        assertThat(words.found("宣传《保守国家秘密法》，开展保密教育，执行内部控制制度")).isEmpty();
    }

    @Test
    void aCountyAddsItsOwnWords() {
        SecretWords both =
                SecretWords.standard().with(read("regions: [{region: '513424', blocks: [雪亮专线], harmless: [涉密设备报废]}]"));
        assertThat(both.in("513424").found("雪亮专线租赁，涉密设备报废")).containsExactly(new Found("雪亮专线", Gravity.BLOCKS));
        assertThat(both.in("513425").found("雪亮专线租赁，涉密设备报废")).containsExactly(new Found("涉密", Gravity.TO_EXPLAIN));
    }

    @Test
    void aDictionaryHoldsBesideTheWordsOfTheProgram() {
        Trace added = new Trace(Instant.EPOCH, null, "管理员");
        UnitPath county = UnitPath.root(1);
        SecretWords both = SecretWords.standard()
                .with(List.of(
                        new SecretWord(new UUID(0, 1), county, "竹县", "雪亮专线", Sort.BLOCKS, added),
                        new SecretWord(new UUID(0, 2), county, "竹县", "老城片区", Sort.EXPLAIN, added),
                        new SecretWord(new UUID(0, 3), county, "竹县", "涉密设备报废", Sort.HARMLESS, added)));
        assertThat(both.in(null).found("雪亮专线经老城片区，涉密设备报废，不得公开"))
                .containsExactly(
                        new Found("不得公开", Gravity.BLOCKS),
                        new Found("雪亮专线", Gravity.BLOCKS),
                        new Found("老城片区", Gravity.TO_EXPLAIN));
    }

    private static SecretWords.OfPlace with(String words) {
        return SecretWords.standard()
                .with(read("regions: [{region: '', " + words + "}]"))
                .in(null);
    }

    @Test
    void aHarmlessPhraseSwitchesOffNoWord() {
        SecretWords.OfPlace words = with("blocks: [雪亮行动指挥部], harmless: [绝密, 行动, 绝密级材料]");
        assertThat(words.found("本件绝密")).containsExactly(new Found("绝密", Gravity.BLOCKS));
        assertThat(words.found("雪亮行动指挥部经费")).containsExactly(new Found("雪亮行动指挥部", Gravity.BLOCKS));
        assertThat(words.found("绝密级材料")).isEmpty();
        assertThat(words.found("绝密级材料，绝密级卷宗")).containsExactly(new Found("绝密级", Gravity.BLOCKS));
    }

    @Test
    void aWordThatReachesOutOfAHarmlessPhraseIsFound() {
        SecretWords.OfPlace words = with("blocks: [议书第一号], harmless: []");
        assertThat(words.found("签订保密协议书第一号")).containsExactly(new Found("议书第一号", Gravity.BLOCKS));
    }

    @Test
    void wordsThatOverlapAreAllFound() {
        SecretWords.OfPlace words = with("blocks: [雪亮专线机房, 机房位置图], explain: [位置图纸, 专线]");
        assertThat(words.found("雪亮专线机房位置图纸"))
                .containsExactly(
                        new Found("雪亮专线机房", Gravity.BLOCKS),
                        new Found("机房位置图", Gravity.BLOCKS),
                        new Found("位置图纸", Gravity.TO_EXPLAIN));
        assertThat(words.found("雪亮专线机房，另租专线"))
                .containsExactly(new Found("雪亮专线机房", Gravity.BLOCKS), new Found("专线", Gravity.TO_EXPLAIN));
        assertThat(with("blocks: [演习演]").found("演习演习演")).containsExactly(new Found("演习演", Gravity.BLOCKS));
    }

    @Test
    void whatMakesNothingHarmlessIsNoHarmlessPhrase() {
        SecretWords.OfPlace words = SecretWords.standard().in(null);
        assertThat(words.canBeHarmless("涉密 设备报废")).isTrue();
        assertThat(words.canBeHarmless("绝密")).isFalse();
        assertThat(words.canBeHarmless("绝密级"))
                .as("it is longer than 绝密 and blocks itself")
                .isFalse();
        assertThat(words.canBeHarmless("涉密")).isFalse();
        assertThat(words.canBeHarmless("行动")).isFalse();
    }

    @Test
    void aFileOfAnotherFormIsRefused() {
        for (String wrong :
                new String[] {"[]", "regions: 1", "regions: [1]", "regions: [{blocks: 1}]", "regions: [{blocks: ['']}]"
                }) {
            assertThatThrownBy(() -> read(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

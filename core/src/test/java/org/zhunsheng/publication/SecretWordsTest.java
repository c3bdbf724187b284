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

    @Test
    void aFileOfAnotherFormIsRefused() {
        for (String wrong :
                new String[] {"[]", "regions: 1", "regions: [1]", "regions: [{blocks: 1}]", "regions: [{blocks: ['']}]"
                }) {
            assertThatThrownBy(() -> read(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

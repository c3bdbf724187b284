package org.zhunsheng.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.publication.Concern;
import org.zhunsheng.publication.Drafting.Drafted;

/** Every concern: what raises it, where, how grave it is, and what does not raise it. */
class ConcernsTest {
    private static List<Concern> of(String goal) {
        return PublicBook.drafted(
                        PublicBook.material(
                                PublicBook.around(goal),
                                List.of(PublicBook.aid(), PublicBook.secret(), PublicBook.mediation())),
                        List.of(1))
                .concerns();
    }

    private static Drafted withRow(Indicator row) {
        Project aid = PublicBook.aid();
        Project changed =
                new Project(aid.identity(), aid.finance(), aid.purpose(), aid.goals(), List.of(row), null, aid.notes());
        return PublicBook.drafted(
                PublicBook.material(PublicBook.around("依法履职"), List.of(changed, PublicBook.secret())), List.of(1));
    }

    @Test
    void aCleanTextRaisesNone() {
        assertThat(of("提供公共法律服务，维护群众合法权益。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "咨询电话13812345678, J-02, BLOCKS",
        "联系人证件11010519491231002X, J-02, BLOCKS",
        "发放账户6222021234567890128, J-02, BLOCKS",
        "社区矫正对象：张建国、李四平, J-02, BLOCKS",
        "本文本为机密级, P-01, BLOCKS",
        "配备涉密设备, P-01, TO_EXPLAIN",
        "重点保障看守所外围警戒经费, P-02, BLOCKS",
        "重点保障看 守 所外围警戒经费, P-02, BLOCKS",
        "含511700-77231, P-02, BLOCKS",
        "外围警戒哨位运行天数不减, P-02, TO_EXPLAIN",
        "安排876543元, P-03, TO_EXPLAIN",
        "安排87.6543万元, P-03, TO_EXPLAIN",
        "'安排876,543.00元', P-03, TO_EXPLAIN",
        "捌拾柒万陆仟伍佰肆拾叁元整, P-03, TO_EXPLAIN",
        "全年预算129.6543万元, P-03, TO_EXPLAIN"
    })
    void whatMustNotGoOutIsFoundWhereItStands(String goal, String code, Concern.Gravity gravity) {
        List<Concern> concerns = of(goal);
        assertThat(concerns).extracting(Concern::code).containsOnly(code);
        assertThat(concerns).extracting(Concern::gravity).containsOnly(gravity);
        assertThat(concerns).extracting(Concern::pointer).containsOnly("/overallGoal/text");
        assertThat(concerns.getFirst().message().zh()).isNotBlank();
        assertThat(concerns.getFirst().message().en()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年办理1876543元以外的案件",
                "法律援助办案补贴300000元，人民调解以案定补12万元",
                "宣传《保守国家秘密法》，落实保密工作责任",
                "热线12348，座机0817-6222333",
                "加强内部控制"
            })
    void whatIsPublicAnywayRaisesNone(String goal) {
        assertThat(of(goal)).isEmpty();
    }

    @Test
    void aConcernNamesTheProjectInWhichItStands() {
        Drafted drafted = withRow(PublicBook.row("外围警戒哨位运行天数"));
        // A project that is shown says this itself: it is public.
        assertThat(drafted.concerns()).isEmpty();
        Drafted other = withRow(PublicBook.row("协助外围警戒哨位运行天数统计"));
        assertThat(other.concerns()).extracting(Concern::project).containsOnly(0);
        assertThat(other.content().shown()).hasSize(1);
    }

    @Test
    void aDraftIsNoFinalText() {
        PerformanceDocument around = PublicBook.around("依法履职");
        PerformanceDocument draft = new PerformanceDocument(
                around.kind(),
                new PerformanceDocument.Heading("部门预算绩效文本（征求意见稿）", null, PublicBook.YEAR, null),
                around.strategy(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Drafted drafted = PublicBook.drafted(PublicBook.material(draft, List.of(PublicBook.aid())), List.of());
        assertThat(drafted.concerns()).extracting(Concern::code).containsExactly("J-05");
        assertThat(drafted.unexplained()).isEqualTo(1);
    }

    @Test
    void theNameOfAConcernStaysWhileTheSameIsFound() {
        String key = of("配备涉密设备").getFirst().key();
        assertThat(of("继续配备涉密设备两套").getFirst().key()).isEqualTo(key);
        assertThat(of("开展维稳").getFirst().key()).isNotEqualTo(key);
    }
}

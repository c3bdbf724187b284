package org.zhunsheng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.Tree;
import org.zhunsheng.publication.Concern.Gravity;
import org.zhunsheng.regulation.Regulations;

class CheckTest {
    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 20);
    private static final Check CHECK =
            new Check(Regulations.inForce(null, new FiscalYear(2026)), SecretWords.standard());
    private static final Tree NOTHING = new Tree.Node(Map.of());

    private static Project project(String number, String name) {
        return new Project(
                new Project.Identity(number, null, name, null, null, null, null, null),
                new Project.Finance(null, null, null, List.of(), null, null, List.of()),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static PerformanceDocument document(List<Withheld> withheld, Project... projects) {
        return new PerformanceDocument(
                DocumentKind.TARGET_TABLES,
                new PerformanceDocument.Heading("绩效文本", null, new FiscalYear(2026), null),
                new PerformanceDocument.Strategy(null, List.of(), List.of(), null, List.of()),
                List.of(projects),
                withheld,
                List.of(),
                List.of());
    }

    private static List<Concern> of(PerformanceDocument whole, boolean complete, LocalDate today) {
        Check.Looked looked = new Check.Looked(
                Redaction.of(whole, Map.of()),
                NOTHING,
                new Composition.Whole(whole, whole, complete),
                Hidden.NOTHING,
                null);
        return CHECK.of(looked, APPROVED, today);
    }

    private static List<Concern> concerns(@Nullable String notice) {
        Project open = project("1", "法律援助办案补贴");
        Project secret = project("2", "看守所外围警戒经费");
        PerformanceDocument whole = document(List.of(), open, secret);
        Redaction redaction = Redaction.of(whole, Map.of(1, "涉及国家秘密（依据：《保守国家秘密法》第三十五条）"));
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("name", new Tree.Leaf("看守所外围警戒经费"));
        Hidden hidden = new Hidden(
                List.of(new Hidden.Kept(secret, new Tree.Node(fields))), List.of(), List.of(), List.of(), List.of());
        Check.Looked looked =
                new Check.Looked(redaction, NOTHING, new Composition.Whole(whole, whole, true), hidden, notice);
        return CHECK.of(looked, APPROVED, APPROVED).stream()
                .filter(concern -> concern.pointer().equals(Check.NOTICE))
                .toList();
    }

    @Test
    void theNoticeOfACorrectionIsLookedThroughLikeTheText() {
        assertThat(concerns(null)).isEmpty();
        assertThat(concerns("更正绩效目标表述")).isEmpty();
        assertThat(concerns("撤下“看守所外围警戒经费”一项，属绝密级事项，联系人 13912345678"))
                .extracting(Concern::code)
                .contains(Check.SECRET_WORD, Check.LEAKED_TEXT, "J-02");
    }

    @Test
    void aNumberThatIsMissingWithItsProjectIsExplained() {
        PerformanceDocument gap = document(List.of(), project("1", "甲"), project("2", "乙"), project("4", "丁"));
        assertThat(of(gap, true, APPROVED)).extracting(Concern::gravity).containsExactly(Gravity.BLOCKS);
        assertThat(of(gap, false, APPROVED)).extracting(Concern::gravity).containsExactly(Gravity.TO_EXPLAIN);
    }

    @Test
    void whatWasSaidToLatenessHoldsOnTheNextDay() {
        PerformanceDocument one = document(List.of(), project("1", "甲"));
        List<Concern> today = of(one, true, APPROVED.plusDays(30));
        List<Concern> tomorrow = of(one, true, APPROVED.plusDays(31));
        assertThat(today).extracting(Concern::code).containsExactly("J-03");
        assertThat(tomorrow.getFirst().key()).isEqualTo(today.getFirst().key());
    }

    @Test
    void whatBecameLateAfterItsReviewIsTold() {
        List<Concern> late = of(document(List.of(), project("1", "甲")), true, APPROVED.plusDays(30));
        Preparation.Content silent = new Preparation.Content("{}", "", APPROVED, Preparation.Choices.NONE, List.of());
        Drafting.Drafted drafted = new Drafting.Drafted(silent, late);
        assertThat(drafted.unexplained()).isEqualTo(1);
        assertThat(drafted.reviewed().unexplained()).isZero();
        assertThat(drafted.reviewed().concerns()).extracting(Concern::code).containsExactly("J-03");
    }
}

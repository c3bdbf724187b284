package org.zhunsheng.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.publication.Concern;
import org.zhunsheng.publication.Concern.Gravity;
import org.zhunsheng.publication.Drafting.Drafted;
import org.zhunsheng.publication.Material;

/** Projects that are no part of a publication, found in it: drafts, and what the other publication of the year withholds. */
class BesideConcernsTest {
    private static final List<Project> SHOWN = List.of(PublicBook.aid(), PublicBook.mediation());

    private static Drafted with(Material.Beside beside, String goal, @Nullable String notice) {
        return PublicBook.drafted(PublicBook.material(PublicBook.around(goal), SHOWN, beside), List.of(), notice);
    }

    private static Material.Beside draft() {
        return new Material.Beside(List.of(PublicBook.kept(PublicBook.secret())), List.of(), null);
    }

    private static List<Concern> found(Drafted drafted) {
        // That a number is skipped is another matter.
        return drafted.concerns().stream()
                .filter(concern -> !concern.code().equals("J-01"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"重点保障看守所外围警戒经费", "含511700-77231一项", "安排87.6543万元", "保障看守所外围警戒经费全年落实到位。"})
    void whatIsNotApprovedIsFoundInTheTextAndInTheNotice(String said) {
        List<Concern> inText = found(with(draft(), said, null));
        assertThat(inText)
                .extracting(Concern::code, Concern::gravity, Concern::pointer)
                .containsExactly(tuple("P-06", Gravity.TO_EXPLAIN, "/overallGoal/text"));
        List<Concern> inNotice = found(with(draft(), "依法履职", said));
        assertThat(inNotice)
                .extracting(Concern::code, Concern::gravity, Concern::pointer)
                .containsExactly(tuple("P-06", Gravity.TO_EXPLAIN, "/notice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"法律援助办案补贴300000元", "外围警戒哨位运行天数", "依法履职"})
    void whatIsShownAnywayOrWordedLikeManyIsNot(String said) {
        assertThat(found(with(draft(), said, null))).isEmpty();
    }

    @Test
    void whatAnApprovedProjectSaysIsOnlyAskedForTheNameAndTheCodeOfADraft() {
        Project aid = PublicBook.aid();
        for (Map.Entry<String, Boolean> said : Map.of(
                        "与看守所外围警戒经费合并使用", true, "安排876543元", false, "保障看守所外围警戒经费全年落实到位。", true)
                .entrySet()) {
            Project saying = new Project(
                    aid.identity(), aid.finance(), said.getKey(), aid.goals(), aid.indicators(), null, aid.notes());
            Material material = PublicBook.material(PublicBook.around("依法履职"), List.of(saying), draft());
            assertThat(found(PublicBook.drafted(material, List.of())))
                    .as(said.getKey())
                    .hasSize(said.getValue() ? 1 : 0);
        }
    }

    @Test
    void aDraftThatCameAfterTheReviewHoldsNothingUp() {
        Drafted drafted = with(draft(), "重点保障看守所外围警戒经费", null);
        assertThat(drafted.unexplained()).isGreaterThan(0);
        assertThat(drafted.reviewed().concerns())
                .filteredOn(concern -> concern.code().equals("P-06"))
                .extracting(Concern::gravity)
                .containsExactly(Gravity.TOLD);
    }

    @Test
    void whatTheOtherPublicationWithholdsIsNeitherShownNorSaid() {
        Material.Beside shown = new Material.Beside(List.of(), List.of(PublicBook.kept(PublicBook.aid())), null);
        assertThat(with(shown, "依法履职", null).concerns())
                .extracting(Concern::code, Concern::gravity, Concern::project)
                .containsExactly(tuple("P-05", Gravity.BLOCKS, 0));
        Material.Beside said = new Material.Beside(List.of(), List.of(PublicBook.kept(PublicBook.secret())), null);
        assertThat(with(said, "重点保障看守所外围警戒经费", null).concerns())
                .extracting(Concern::code, Concern::gravity)
                .containsExactly(tuple("P-02", Gravity.BLOCKS));
        assertThat(with(said, "安排876543元", null).concerns())
                .extracting(Concern::code, Concern::gravity)
                .containsExactly(tuple("P-03", Gravity.TO_EXPLAIN));
        assertThat(with(said, "全年预算129.6543万元", null).concerns())
                .as("sums are public where every project is")
                .isEmpty();
    }

    @Test
    void whatTheOtherPublicationIsAboutToShowGoesOutWithAnExplanation() {
        Material.Beside shown =
                new Material.Beside(List.of(), List.of(), null, List.of(PublicBook.kept(PublicBook.aid())));
        assertThat(with(shown, "依法履职", null).concerns())
                .extracting(Concern::code, Concern::gravity, Concern::project)
                .containsExactly(tuple("P-05", Gravity.TO_EXPLAIN, 0));
        Material.Beside said =
                new Material.Beside(List.of(), List.of(), null, List.of(PublicBook.kept(PublicBook.secret())));
        assertThat(with(said, "重点保障看守所外围警戒经费", null).concerns())
                .extracting(Concern::code, Concern::gravity)
                .containsExactly(tuple("P-02", Gravity.TO_EXPLAIN));
    }

    @Test
    void whatTheOtherPublicationShowsIsNotWithheldInVain() {
        PerformanceDocument around = PublicBook.around("依法履职");
        PerformanceDocument other = new PerformanceDocument(
                around.kind(),
                around.heading(),
                around.strategy(),
                List.of(PublicBook.aid()),
                List.of(),
                List.of(),
                List.of());
        Material.Beside beside = new Material.Beside(List.of(), List.of(), PublicBook.CODEC.whole(other));
        Material material = PublicBook.material(around, SHOWN, beside);
        assertThat(PublicBook.drafted(material, List.of(0)).concerns())
                .extracting(Concern::code, Concern::gravity)
                .contains(tuple("P-05", Gravity.BLOCKS));
        assertThat(PublicBook.drafted(material, List.of(1)).concerns())
                .extracting(Concern::code)
                .doesNotContain("P-05");
    }

    @Test
    void aNumberThatADeletedProjectHadIsNoneThatIsMissing() {
        Material whole = PublicBook.material(PublicBook.around("依法履职"), SHOWN);
        Material byHand = new Material(whole.projects(), List.of(), null, Material.Beside.NOTHING);
        Drafted drafted = PublicBook.drafted(byHand, List.of());
        assertThat(drafted.concerns()).isEmpty();
        assertThat(PublicBook.CODEC.document(drafted.content().text()).projects())
                .extracting(project -> project.identity().number())
                .as("1 and 3 of three that were made by hand")
                .containsExactly("1", "2");
    }
}

package org.zhunsheng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.Tree;
import org.zhunsheng.publication.Concern.Gravity;

/** What targets withhold, results do not show, and the other way round. */
class OtherPublicationTest {
    private static Project project(@Nullable String name, @Nullable String code, @Nullable String unit) {
        CodedName whose = unit == null ? null : new CodedName(null, unit);
        return new Project(
                new Project.Identity("1", code, name, whose, null, null, null, null),
                new Project.Finance(null, null, null, List.of(), null, null, List.of()),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static Hidden.Kept kept(Project project) {
        return new Hidden.Kept(project, new Tree.Node(Map.of()));
    }

    private static List<Concern> shown(Project here, Project withheldThere) {
        List<Concern> concerns = new ArrayList<>();
        Hidden hidden = new Hidden(List.of(), List.of(kept(withheldThere)), List.of(), List.of(), List.of());
        OtherPublication.compare(List.of(project("另一项目", null, null), here), hidden, concerns::add);
        return concerns;
    }

    private static List<Concern> withheld(Project here, Project shownThere) {
        List<Concern> concerns = new ArrayList<>();
        Hidden hidden = new Hidden(List.of(kept(here)), List.of(), List.of(), List.of(), List.of(shownThere));
        OtherPublication.compare(List.of(project("另一项目", null, null)), hidden, concerns::add);
        return concerns;
    }

    @ParameterizedTest
    @CsvSource({
        "警戒经费, 5117-2, , 看守所警戒, 5117-2, , BLOCKS",
        "警戒经费, , , 警 戒经费, , , BLOCKS",
        "警戒经费, 5117-2, , 警戒经费, , 东所, BLOCKS",
        "警戒经费, , 东所, 警戒经费, , 东所, BLOCKS",
        "警戒经费, 5117-2, , 警戒经费, 5117-3, , TO_EXPLAIN",
        "警戒经费, , 东所, 警戒经费, , 西所, TO_EXPLAIN"
    })
    void whatIsTheSameIsTreatedTheSame(
            String name,
            @Nullable String code,
            @Nullable String unit,
            String otherName,
            @Nullable String otherCode,
            @Nullable String otherUnit,
            Gravity gravity) {
        Project one = project(name, code, unit);
        Project other = project(otherName, otherCode, otherUnit);
        List<Concern> here = shown(one, other);
        assertThat(here).extracting(Concern::code).containsExactly(Check.OTHERWISE_THERE);
        assertThat(here).extracting(Concern::gravity).containsExactly(gravity);
        assertThat(here).extracting(Concern::project).containsExactly(1);
        List<Concern> there = withheld(one, other);
        assertThat(there).extracting(Concern::code).containsExactly(Check.OTHERWISE_THERE);
        assertThat(there).extracting(Concern::gravity).containsExactly(gravity);
        assertThat(there.getFirst().message().zh()).contains("已经公开");
        assertThat(there.getFirst().message().en()).contains("take that one back");
    }

    @Test
    void whatIsBeingLiftedThereIsExplainedHere() {
        Project here = project("警戒经费", "5117-2", null);
        Hidden hidden = new Hidden(List.of(), List.of(), List.of(kept(here)), List.of(), List.of());
        List<Concern> concerns = new ArrayList<>();
        OtherPublication.compare(List.of(here, project("法律援助", "5117-1", null)), hidden, concerns::add);
        assertThat(concerns).extracting(Concern::gravity).containsExactly(Gravity.TO_EXPLAIN);
        assertThat(concerns.getFirst().project()).isZero();
        assertThat(concerns.getFirst().message().zh()).contains("解密");
        assertThat(shown(here, here).getFirst().message().zh()).contains("已经解密的，请先在另一项公开中重新编制");
    }

    @Test
    void whatIsAnotherProjectIsNot() {
        assertThat(shown(project("法律援助", "无", null), project("警戒经费", "无", null)))
                .isEmpty();
        assertThat(shown(project("法律援助", "5117-1", null), project("警戒经费", "5117-2", null)))
                .isEmpty();
        assertThat(withheld(project(null, null, null), project(null, null, null)))
                .isEmpty();
    }
}

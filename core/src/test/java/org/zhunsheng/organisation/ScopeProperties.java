package org.zhunsheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScopeProperties {
    @Provide
    Arbitrary<UnitPath> paths() {
        return Arbitraries.integers()
                .between(1, 3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(numbers -> new UnitPath(
                        numbers.stream().map(number -> number + "/").collect(Collectors.joining())));
    }

    @Provide
    Arbitrary<Scope> scopes() {
        Arbitrary<Set<UnitPath>> some = paths().set().ofMaxSize(3);
        return Combinators.combine(some, some).as(Scope::new);
    }

    @Property
    void aUnionSeesWhatAnyOfThemSees(
            @ForAll("scopes") Scope a, @ForAll("scopes") Scope b, @ForAll("paths") UnitPath at) {
        assertThat(Scope.union(List.of(a, b)).covers(at)).isEqualTo(a.covers(at) || b.covers(at));
    }

    @Property
    void whatContainsAnotherSeesAllOfIt(
            @ForAll("scopes") Scope a, @ForAll("scopes") Scope b, @ForAll("paths") UnitPath at) {
        assertThat(Scope.union(List.of(a, b)).contains(a)).isTrue();
        if (a.contains(b) && b.covers(at)) {
            assertThat(a.covers(at)).isTrue();
        }
    }

    @Property
    void aSubtreeIsARange(@ForAll("paths") UnitPath tree, @ForAll("paths") UnitPath at) {
        boolean within = at.text().compareTo(tree.text()) >= 0 && at.text().compareTo(tree.end()) < 0;
        assertThat(within).isEqualTo(tree.covers(at));
    }

    @Property
    void whatIsCommonCoversBothAndNothingBelowDoes(@ForAll("paths") UnitPath a, @ForAll("paths") UnitPath b) {
        long shared = a.lineage().stream().filter(step -> step.covers(b)).count();
        assertThat(a.common(b).map(UnitPath::depth).orElse(0)).isEqualTo((int) shared);
        a.common(b).ifPresent(common -> assertThat(common.covers(a) && common.covers(b))
                .isTrue());
    }

    @Property
    void narrowingSeesWhatBothSee(
            @ForAll("scopes") Scope a, @ForAll("paths") UnitPath tree, @ForAll("paths") UnitPath at) {
        assertThat(a.narrowedTo(tree).covers(at)).isEqualTo(a.covers(at) && tree.covers(at));
    }
}

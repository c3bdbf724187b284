package org.zhunsheng.exchange;

import static net.jqwik.api.Combinators.combine;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.Tree;
import org.zhunsheng.publication.Redaction;

/** Whatever a document says: what is withheld of it leaves nothing behind. */
class RedactionProperties {
    private static final ContentCodec CODEC = new KeptText();
    private static final String SENTENCE = "涉及国家秘密（依据：《保守国家秘密法》）";

    /** A document, and which of its projects are withheld. */
    record Case(PerformanceDocument document, Map<Integer, String> withheld) {}

    @Property(tries = 300)
    void nothingOfAWithheldProjectIsLeft(@ForAll("cases") Case one) {
        PerformanceDocument open = Redaction.of(one.document(), one.withheld()).document();
        Set<String> left = leaves(CODEC.tree(CODEC.whole(open)));
        Set<String> allowed = leaves(CODEC.tree(CODEC.whole(withoutProjects(one))));
        one.withheld().keySet().forEach(position -> {
            Set<String> secret = leaves(CODEC.tree(
                    CODEC.content(one.document().projects().get(position)).text()));
            secret.removeAll(allowed);
            secret.removeIf(RedactionProperties::isNumberOfAPlace);
            secret.retainAll(left);
            assertThat(secret).isEmpty();
        });
    }

    @Property(tries = 300)
    void everyNumberOfTheSequenceIsAccountedFor(@ForAll("cases") Case one) {
        PerformanceDocument open = Redaction.of(one.document(), one.withheld()).document();
        int withheld = open.withheld().stream()
                .mapToInt(range -> range.to() - range.from() + 1)
                .sum();
        int before = one.document().withheld().stream()
                .mapToInt(range -> range.to() - range.from() + 1)
                .sum();
        assertThat(withheld).isEqualTo(before + one.withheld().size());
        assertThat(open.projects().size() + one.withheld().size())
                .isEqualTo(one.document().projects().size());
        assertThat(open.unread()).isEmpty();
    }

    /** Places in a sequence are counted anew where the printed ones are of no use. */
    private static boolean isNumberOfAPlace(String text) {
        return text.length() <= 5 && text.chars().allMatch(Character::isDigit);
    }

    /** What may be left: everything but what is withheld, and no sums. */
    private static PerformanceDocument withoutProjects(Case one) {
        List<Project> open = new ArrayList<>();
        for (int i = 0; i < one.document().projects().size(); i++) {
            if (!one.withheld().containsKey(i)) {
                open.add(one.document().projects().get(i));
            }
        }
        PerformanceDocument whole = one.document();
        return new PerformanceDocument(
                whole.kind(), whole.heading(), whole.strategy(), open, whole.withheld(), List.of(), List.of());
    }

    private static Set<String> leaves(Tree tree) {
        Set<String> all = new HashSet<>();
        gather(tree, all);
        return all;
    }

    private static void gather(Tree tree, Set<String> into) {
        switch (tree) {
            case Tree.Leaf leaf -> into.add(leaf.text());
            case Tree.Items list -> list.items().forEach(each -> gather(each, into));
            case Tree.Node node -> node.fields().values().forEach(each -> gather(each, into));
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return combine(
                        Documents.all(),
                        Arbitraries.integers().between(0, 3).list().ofMaxSize(2))
                .as((document, positions) -> {
                    Map<Integer, String> withheld = new HashMap<>();
                    positions.stream()
                            .filter(position -> position < document.projects().size())
                            .forEach(position -> withheld.put(position, SENTENCE));
                    return new Case(document, withheld);
                });
    }
}

package org.zhunsheng.publication;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.zhunsheng.planning.Tree;

/** Every text of an exchange text with its JSON pointer: whatever the format has or will have, nothing is passed over. */
final class TextTree {
    /** What stands there already as the printed text beside it, or is a name out of a closed list. */
    private static final Set<String> TYPED = Set.of(
            "format",
            "kind",
            "moneyUnit",
            "fiscalYear",
            "horizon",
            "operator",
            "source",
            "likelihood",
            "causes",
            "value",
            "upper",
            "mandatory",
            "weight",
            "score",
            "month",
            "percent",
            "from",
            "to");

    private TextTree() {}

    static void each(Tree tree, BiConsumer<String, String> reader) {
        walk(tree, "", reader);
    }

    private static void walk(Tree tree, String pointer, BiConsumer<String, String> reader) {
        switch (tree) {
            case Tree.Leaf leaf -> reader.accept(pointer, leaf.text());
            case Tree.Items list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    walk(list.items().get(i), pointer + "/" + i, reader);
                }
            }
            case Tree.Node node -> {
                for (Map.Entry<String, Tree> field : node.fields().entrySet()) {
                    if (!TYPED.contains(field.getKey())) {
                        walk(field.getValue(), pointer + "/" + field.getKey(), reader);
                    }
                }
            }
        }
    }

    /** The name of the field that a pointer names; of an item of a list, that of the list. */
    static String field(String pointer) {
        String rest = pointer;
        while (true) {
            int slash = rest.lastIndexOf('/');
            String last = rest.substring(slash + 1);
            if (slash <= 0 || !last.chars().allMatch(Character::isDigit)) {
                return last;
            }
            rest = rest.substring(0, slash);
        }
    }
}

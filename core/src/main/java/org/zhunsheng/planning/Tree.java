package org.zhunsheng.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text of the exchange format taken apart, without knowing what its keys mean. Absent values are left out. */
public sealed interface Tree {

    /** An object: its keys in written order. */
    record Node(Map<String, Tree> fields) implements Tree {
        public Node {
            fields = new LinkedHashMap<>(fields);
        }

        /** The value of a key as a text, or {@code null}. */
        @Nullable
        String text(String key) {
            return fields.get(key) instanceof Leaf leaf ? leaf.text() : null;
        }

        /** Whether it is a target or another value that is printed as one text, with what the text amounts to beside it. */
        boolean isPrintedValue() {
            return text("text") != null && (fields.containsKey("operator") || fields.containsKey("unit"));
        }
    }

    /** A list. */
    record Items(List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A text, a number, true or false. */
    record Leaf(String text) implements Tree {}

    /** In one line, for people: the text itself, or what an object says key by key. */
    default String describe() {
        return switch (this) {
            case Leaf leaf -> leaf.text();
            case Items list ->
                String.join("; ", list.items().stream().map(Tree::describe).toList());
            case Node node -> describe(node);
        };
    }

    private static String describe(Node node) {
        if (node.isPrintedValue()) {
            return String.valueOf(node.text("text"));
        }
        return String.join(
                ", ",
                node.fields().entrySet().stream()
                        .map(field -> field.getKey() + ": " + field.getValue().describe())
                        .toList());
    }
}

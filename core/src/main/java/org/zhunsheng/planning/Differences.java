package org.zhunsheng.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.planning.Tree.Items;
import org.zhunsheng.planning.Tree.Leaf;
import org.zhunsheng.planning.Tree.Node;

/**
 * What changed from one state of a project to the next, field by field, as JSON pointers.
 *
 * <p>Rows are recognised again by what they say, not by where they stand: a row put in at the top is one new row, and a row
 * that was moved is one change whose field ends in {@link #POSITION}, with the positions before and after as people count
 * them. Pointers of rows are those of the later state; only a row that is gone has its former one.
 */
public final class Differences {
    /** The end of the field of a row that was moved. */
    public static final String POSITION = "#position";

    private final List<FieldChange> changes = new ArrayList<>();

    private Differences() {}

    /** All differences, in the order of the earlier state; none where both say the same. */
    public static List<FieldChange> between(Tree before, Tree after) {
        Differences found = new Differences();
        found.compare("", before, after);
        return List.copyOf(found.changes);
    }

    private void compare(String pointer, @Nullable Tree before, @Nullable Tree after) {
        if (before == null || after == null) {
            add(pointer, before, after);
        } else if (before instanceof Node one && after instanceof Node other) {
            compareNodes(pointer, one, other);
        } else if (before instanceof Items one && after instanceof Items other) {
            compareRows(pointer, one.items(), other.items());
        } else if (!before.equals(after)) {
            add(pointer, before, after);
        }
    }

    private void add(String pointer, @Nullable Tree before, @Nullable Tree after) {
        if (before != null || after != null) {
            changes.add(new FieldChange(pointer, words(before), words(after)));
        }
    }

    private static @Nullable String words(@Nullable Tree tree) {
        return tree == null ? null : tree.describe();
    }

    private void compareNodes(String pointer, Node before, Node after) {
        if (before.equals(after)) {
            return;
        }
        boolean values = before.isPrintedValue() && after.isPrintedValue();
        if (values && !before.describe().equals(after.describe())) {
            add(pointer, before, after);
            return;
        }
        Set<String> keys = new LinkedHashSet<>(before.fields().keySet());
        keys.addAll(after.fields().keySet());
        for (String key : keys) {
            compare(
                    pointer + "/" + escaped(key),
                    before.fields().get(key),
                    after.fields().get(key));
        }
    }

    private void compareRows(String pointer, List<Tree> before, List<Tree> after) {
        if (before.equals(after)) {
            return;
        }
        RowMatch match = RowMatch.of(before, after);
        for (int i = 0; i < before.size(); i++) {
            int now = match.after(i);
            if (now < 0) {
                add(pointer + "/" + i, before.get(i), null);
            } else {
                if (match.isMoved(i)) {
                    String from = Integer.toString(i + 1);
                    changes.add(new FieldChange(pointer + "/" + now + POSITION, from, Integer.toString(now + 1)));
                }
                compare(pointer + "/" + now, before.get(i), after.get(now));
            }
        }
        for (int j = 0; j < after.size(); j++) {
            if (match.isNew(j)) {
                add(pointer + "/" + j, null, after.get(j));
            }
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** What a row is called: the key by which people recognise it, or {@code null}. */
    static @Nullable String name(Tree row) {
        return switch (row) {
            case Leaf leaf -> leaf.text();
            case Items list -> null;
            case Node node -> name(node);
        };
    }

    private static final List<String> NAMES = List.of("level3", "name", "source", "month", "place", "label", "text");

    private static @Nullable String name(Node node) {
        for (String key : NAMES) {
            String text = node.text(key);
            if (text != null) {
                return key + "=" + text;
            }
        }
        return null;
    }
}

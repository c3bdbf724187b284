package org.zhunsheng.issuing.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing with its names, inside another one whose names hold as well: an indicator in its project. */
public final class Scope {
    /** Counts the things of a list from 1. */
    public static final String INDEX = "index";

    /** The same in Chinese numerals, for headings. */
    public static final String ORDINAL = "ordinal";

    private final FormWords words;
    private final Bound<?> here;
    private final @Nullable Scope outer;
    private final int index;

    private record Bound<T>(Names<T> names, T subject) {
        @Nullable
        Value value(String name, FormWords words) {
            return names.find(name, subject, words);
        }

        @Nullable
        List<Scope> list(String name, Scope from) {
            return names.items(name, subject, from);
        }
    }

    private Scope(FormWords words, Bound<?> here, @Nullable Scope outer, int index) {
        this.index = index;
        this.words = words;
        this.here = here;
        this.outer = outer;
    }

    /** The outermost scope. */
    static <T> Scope of(Names<T> names, T subject, FormWords words) {
        return new Scope(words, new Bound<>(names, subject), null, 0);
    }

    <T> Scope inner(Names<T> names, T subject, int position) {
        return new Scope(words, new Bound<>(names, subject), this, position);
    }

    FormWords words() {
        return words;
    }

    /** What a name stands for; {@code null} where this document says nothing about it. */
    public @Nullable Value value(String name) {
        if (name.equals(INDEX)) {
            return new Value.Words(String.valueOf(index));
        }
        if (name.equals(ORDINAL)) {
            return new Value.Words(ChineseNumerals.of(index));
        }
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.here.names().values().contains(name)) {
                return scope.here.value(name, words);
            }
        }
        return null;
    }

    /** The things of a list, each in a scope of its own; none where this document has none. */
    public List<Scope> list(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            List<Scope> found = scope.here.list(name, this);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether a name says anything here: a value that is there, a list that is not empty. */
    public boolean says(String name) {
        return value(name) != null || !list(name).isEmpty();
    }
}

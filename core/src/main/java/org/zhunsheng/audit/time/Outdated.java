package org.zhunsheng.audit.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.regulation.Term;

/** Finds terms in texts that the law no longer uses. The same names stand in many rows, so each is looked at once. */
final class Outdated {
    private static final int REMEMBERED = 10_000;

    private final List<Term> terms;
    private final Map<String, Optional<Term>> known = new HashMap<>();

    Outdated(List<Term> terms) {
        this.terms = terms;
    }

    /** The first such term in a text, or {@code null}. */
    @Nullable
    Term in(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Optional<Term> found = known.get(text);
        if (found == null) {
            found = Optional.ofNullable(first(text));
            if (known.size() < REMEMBERED) {
                known.put(text, found);
            }
        }
        return found.orElse(null);
    }

    private @Nullable Term first(String text) {
        for (Term term : terms) {
            if (text.contains(term.old())) {
                return term;
            }
        }
        return null;
    }
}

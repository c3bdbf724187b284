package org.zhunsheng.audit.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.regulation.Term;

/** Finds terms in a text that the law no longer uses. */
final class Outdated {
    private Outdated() {}

    /** The first such term of a list in a text, or {@code null}. */
    static @Nullable Term in(@Nullable String text, List<Term> terms) {
        if (text == null) {
            return null;
        }
        for (Term term : terms) {
            if (text.contains(term.old())) {
                return term;
            }
        }
        return null;
    }
}

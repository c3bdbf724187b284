package org.zhunsheng.publication;

import java.util.List;

/** What is decided on an attempt. */
public sealed interface Ruling {

    /**
     * The step is taken.
     *
     * @param next where the publication stands then
     */
    record Granted(Standing next) implements Ruling {}

    /**
     * It is not taken.
     *
     * @param denials every reason, at least one; the one that matters most comes first
     */
    record Denied(List<Denial> denials) implements Ruling {
        public Denied {
            denials = List.copyOf(denials);
            if (denials.isEmpty()) {
                throw new IllegalArgumentException("a denial needs a reason");
            }
        }
    }
}

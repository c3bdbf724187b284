package org.zhunsheng.refusal;

import java.util.function.Supplier;

/** Ends a transaction with a {@link Refusal}: nothing of it is kept. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // never serialised: refusals are told, not shipped
    private final Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    /** For {@code orElseThrow}: there is none, or none that the person may see. */
    public static Supplier<Refused> absent(String what, Object id) {
        return () -> new Refused(new Refusal.Absent(what, id.toString()));
    }

    /**
     * Holds a change to the revision from which it started.
     *
     * @throws Refused where that is no longer the present one
     */
    public static void unlessPresent(long given, long present) {
        if (given != present) {
            throw new Refused(new Refusal.Stale(given, present));
        }
    }
}

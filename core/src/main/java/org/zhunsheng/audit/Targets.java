package org.zhunsheng.audit;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.regulation.Units;

/** Understands the targets of one document. Many rows ask for the same (≥90%), so that one target serves them all. */
final class Targets {
    /** Powers of two. What is remembered must fit into the processor. */
    private static final int FEWEST_PLACES = 1 << 8;

    private static final int MOST_PLACES = 1 << 16;

    private final Units units;

    /** Each at the place that its words' hash tells; the latest one stays. */
    private final @Nullable AuditedTarget[] known;

    /** @param rows how many rows of indicators the document has */
    Targets(Units units, int rows) {
        int places = Math.clamp(Integer.highestOneBit(rows) * 2, FEWEST_PLACES, MOST_PLACES);
        this.units = units;
        this.known = new @Nullable AuditedTarget[places];
    }

    /** The target that a value is; {@code null} for none. */
    @Nullable
    AuditedTarget of(@Nullable TargetValue value) {
        if (value == null) {
            return null;
        }
        int hash = value.printed().hashCode();
        int place = (hash ^ hash >>> 16) & known.length - 1;
        AuditedTarget target = known[place];
        if (target == null || !target.value().equals(value)) {
            target = new AuditedTarget(value, units.of(value.unit()));
            known[place] = target;
        }
        return target;
    }
}

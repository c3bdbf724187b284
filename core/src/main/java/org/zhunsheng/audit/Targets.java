package org.zhunsheng.audit;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.regulation.Units;

/** Understands the targets of one document. Many rows ask for the same (≥90%), so that one target serves them all. */
final class Targets {
    /** A power of two. What is remembered must fit into the processor. */
    private static final int PLACES = 1 << 12;

    private final Units units;

    /** Each at the place that its words' hash tells; the latest one stays. */
    private final @Nullable AuditedTarget[] known = new @Nullable AuditedTarget[PLACES];

    Targets(Units units) {
        this.units = units;
    }

    /** The target that a value is; {@code null} for none. */
    @Nullable
    AuditedTarget of(@Nullable TargetValue value) {
        if (value == null) {
            return null;
        }
        int hash = value.printed().hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        AuditedTarget target = known[place];
        if (target == null || !target.value().equals(value)) {
            target = new AuditedTarget(value, units.of(value.unit()));
            known[place] = target;
        }
        return target;
    }
}

package org.zhunsheng.audit.weight;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;

/** The points of each first level of a table, and whether they can be told at all. */
final class LevelWeights {
    private LevelWeights() {}

    /** The sums of a table; {@code null} where a row has no weight or no first level. */
    static @Nullable Map<Level1, BigDecimal> of(AuditedProject project) {
        Map<Level1, BigDecimal> sums = new EnumMap<>(Level1.class);
        for (AuditedRow row : project.rows()) {
            Level1 level = level(row);
            BigDecimal weight = row.weight();
            if (level == null || weight == null) {
                return null;
            }
            sums.merge(level, weight, BigDecimal::add);
        }
        return sums;
    }

    /** The first level for which a row counts: older forms have satisfaction among the effects. */
    static @Nullable Level1 level(AuditedRow row) {
        return row.is(Level2.SATISFACTION) ? Level1.SATISFACTION : row.level1();
    }
}

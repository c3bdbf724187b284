package org.zhunsheng.audit.cost;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedRow;

/**
 * One cost row of a table.
 *
 * @param row the row
 * @param sort what sort of cost it is
 * @param price in yuan
 * @param perYear how many times a year it falls due
 * @param volume what a cost of each is multiplied with, or {@code null}
 */
record CostLine(
        AuditedRow row,
        Sort sort,
        Span price,
        int perYear,
        @Nullable Volume volume) {

    /** What a cost is counted for. */
    enum Sort {
        /** For each of something whose number stands in another row. */
        UNIT,
        /** For each of something whose number stands nowhere. */
        UNIT_ALONE,
        /** For a thing as a whole. */
        LUMP,
        /** For the whole project. */
        WHOLE,
        /** A standard or an average of which the words do not tell what it is multiplied with. */
        UNCLEAR
    }

    /** What it comes to in a year. */
    Span sum() {
        Span year = price.times(Span.exactly(BigDecimal.valueOf(perYear)));
        return volume == null ? year : year.times(volume.amount());
    }

    CostLine as(Sort other, @Nullable Volume with) {
        return new CostLine(row, other, price, perYear, with);
    }
}

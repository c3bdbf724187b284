package org.zhunsheng.audit.cost;

import org.zhunsheng.audit.AuditedRow;

/**
 * How much of something is to be done.
 *
 * @param row the row that says so
 * @param amount in single pieces
 * @param unit the printed unit without 万, or an empty text
 */
record Volume(AuditedRow row, Span amount, String unit) {
    /** Whether days are counted: 天, 人天. */
    boolean isOfDays() {
        return unit.endsWith("天") || unit.endsWith("日");
    }
}

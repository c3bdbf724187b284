package org.zhunsheng.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.reading.Reading;

/**
 * What became of a document within the time limit.
 *
 * @param reading as it was read
 * @param report what is wrong with it; absent where nobody asked
 */
record Product(Reading reading, @Nullable AuditReport report) {
    /** The report of a document that was audited. */
    AuditReport findings() {
        return Objects.requireNonNull(report, "not audited");
    }
}

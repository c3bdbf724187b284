package org.zhunsheng.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money rows of a self-evaluation or monitoring form (预算执行情况).
 *
 * @param total the row of the whole project
 * @param weight the points for budget execution (分值), or absent
 * @param score the points obtained (得分), or absent
 * @param deviation the printed reason (原因), or absent
 * @param sources the rows by source, as printed
 */
public record Execution(
        Row total,
        @Nullable Weight weight,
        @Nullable Weight score,
        @Nullable String deviation,
        List<SourceRow> sources) {
    public Execution {
        Text.absentOrPrinted(deviation, "deviation");
        sources = Text.copy(sources);
    }

    /**
     * One money row.
     *
     * @param initial 年初预算数
     * @param adjusted 全年（调整后）预算数
     * @param executed 执行数
     * @param rate the printed execution rate in percent, without its sign
     * @param forecast 全年预计执行数
     */
    public record Row(
            @Nullable Money initial,
            @Nullable Money adjusted,
            @Nullable Money executed,
            @Nullable BigDecimal rate,
            @Nullable Money forecast) {}

    /** A money row of one source. */
    public record SourceRow(FundingSource source, Row row) {}
}

package org.zhunsheng.planning;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Money;

/**
 * A project as a line of a list.
 *
 * @param id its lasting name
 * @param unit whose it is
 * @param year the fiscal year that it is planned for
 * @param heading what it is called
 * @param kind the form that it was written on
 * @param stage how far it has come
 * @param figures what it amounts to
 * @param findings what the audit thinks of it
 * @param revision counts its saved states, from 1
 * @param saved who saved the present state, and when
 */
public record ProjectSummary(
        UUID id,
        OwningUnit unit,
        FiscalYear year,
        Heading heading,
        DocumentKind kind,
        Stage stage,
        Figures figures,
        FindingsSummary findings,
        long revision,
        Trace saved) {

    /** The same with what an audit found in it. */
    public ProjectSummary judged(FindingsSummary found) {
        return new ProjectSummary(id, unit, year, heading, kind, stage, figures, found, revision, saved);
    }

    /**
     * What a project is called. A name too long for a line is cut; the content has all of it.
     *
     * @param number as printed in its heading
     * @param code 项目编码
     * @param name 项目名称
     */
    public record Heading(
            @Nullable String number,
            @Nullable String code,
            @Nullable String name) {}

    /**
     * What a project amounts to.
     *
     * @param budget the total, as its form prints it
     * @param indicators how many rows it has
     * @param weights the sum of the execution weight and the weights of the rows; absent where no row has one
     */
    public record Figures(
            @Nullable Money budget,
            int indicators,
            @Nullable BigDecimal weights) {}
}

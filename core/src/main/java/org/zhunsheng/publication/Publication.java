package org.zhunsheng.publication;

import java.time.Instant;
import java.util.UUID;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.planning.OwningUnit;

/**
 * What a department publishes of one year, as it is kept.
 *
 * @param id its lasting name
 * @param about what it is about
 * @param standing where it stands
 * @param counts what was done so far
 * @param changed when the last step was taken, or when it was opened
 */
public record Publication(UUID id, About about, Standing standing, Counts counts, Instant changed) {

    /**
     * What a publication is about; there is one of each.
     *
     * @param unit whose it is, with everything below it
     * @param year the fiscal year
     * @param matter targets or results
     */
    public record About(OwningUnit unit, FiscalYear year, Matter matter) {}

    /**
     * What was done so far.
     *
     * @param steps how many steps were taken: a step is only taken upon the one that was seen last
     * @param preparations how many texts were prepared
     */
    public record Counts(int steps, int preparations) {}
}

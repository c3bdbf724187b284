package org.zhunsheng.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.FiscalYear;

/**
 * A fiscal year of a region, with what is due when.
 *
 * @param region whose year it is
 * @param year the calendar year
 * @param state whether it takes work
 * @param deadlines what is due; at most one for each stage and unit
 * @param revision counts its changes, from 1
 */
public record BudgetYear(UUID region, FiscalYear year, State state, List<Deadline> deadlines, long revision) {
    public BudgetYear {
        deadlines = List.copyOf(deadlines);
    }

    /** Whether a year takes work. */
    public enum State {
        OPEN,
        CLOSED
    }

    /**
     * A day by which something is due.
     *
     * @param stage what
     * @param unit for this unit and those below it; absent for everybody
     * @param due the last day
     */
    public record Deadline(Stage stage, @Nullable UUID unit, LocalDate due) {}
}

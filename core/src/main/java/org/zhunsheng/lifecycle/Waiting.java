package org.zhunsheng.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.ProjectSummary;

/**
 * A target that waits for somebody.
 *
 * @param project the target
 * @param since since when; absent for a draft that nobody ever submitted
 * @param returned whether it came back before
 * @param round the round of its procedure
 */
public record Waiting(ProjectSummary project, @Nullable Instant since, boolean returned, int round) {

    /**
     * Which ones.
     *
     * @param returned of drafts, only those that came back
     * @param year of which fiscal year; absent for all
     * @param below of this unit and those below it; absent for all
     * @param slice which part of the list, those that have waited longest first
     */
    public record Query(
            boolean returned,
            @Nullable FiscalYear year,
            @Nullable UnitPath below,
            Slice slice) {}
}

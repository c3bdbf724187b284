package org.zhunsheng.planning.overall;

import java.util.List;
import java.util.UUID;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.Trace;

/**
 * The overall target of a department for a year as it stands now. There is one for each.
 *
 * @param department whose it is
 * @param year the fiscal year that it is for
 * @param content goal, programmes and safeguards in the exchange format, on one line
 * @param serving for each programme the projects that serve it
 * @param revision counts its saved states, from 1
 * @param saved who saved the present state, and when
 */
public record OverallRecord(
        OwningUnit department, FiscalYear year, String content, List<List<UUID>> serving, long revision, Trace saved) {
    public OverallRecord {
        serving = serving.stream().map(List::copyOf).toList();
    }
}

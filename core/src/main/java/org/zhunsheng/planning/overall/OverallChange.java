package org.zhunsheng.planning.overall;

import java.util.List;
import java.util.UUID;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.model.FiscalYear;

/**
 * A new state of an overall target that is to be saved.
 *
 * @param department whose it is
 * @param year the fiscal year that it is for
 * @param expected the revision that the change was made from; 0 for the first one
 * @param says what it shall say
 * @param changes field by field, for the journal
 */
public record OverallChange(UUID department, FiscalYear year, long expected, Says says, List<FieldChange> changes) {
    public OverallChange {
        changes = List.copyOf(changes);
    }

    /**
     * What an overall target says, as it is kept.
     *
     * @param content in the exchange format, on one line
     * @param serving for each programme the projects that serve it
     */
    public record Says(String content, List<List<UUID>> serving) {
        public Says {
            serving = serving.stream().map(List::copyOf).toList();
        }
    }
}

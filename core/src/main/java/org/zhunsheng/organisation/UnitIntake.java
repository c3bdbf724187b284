package org.zhunsheng.organisation;

import java.util.List;
import org.zhunsheng.refusal.Refusal;

/**
 * What became of a list of units.
 *
 * @param accepted how many were added
 * @param refused those that were not, with the reason
 */
public record UnitIntake(int accepted, List<RefusedRow> refused) {
    public UnitIntake {
        refused = List.copyOf(refused);
    }

    /**
     * A row that was not added.
     *
     * @param row as it came
     * @param why the reason
     */
    public record RefusedRow(UnitRow row, Refusal why) {}
}

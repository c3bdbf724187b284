package org.zhunsheng.intake;

import java.util.Map;
import java.util.UUID;
import org.zhunsheng.intake.AcceptancePlan.Choice;
import org.zhunsheng.model.FiscalYear;

/**
 * How an import is to be accepted.
 *
 * @param unit whose the projects shall be
 * @param year for which fiscal year
 * @param choices what somebody decided about single projects of the document
 */
public record AcceptanceOrder(UUID unit, FiscalYear year, Map<Integer, Choice> choices) {
    public AcceptanceOrder {
        choices = Map.copyOf(choices);
    }

    /** Without any decision. */
    public static AcceptanceOrder plain(UUID unit, FiscalYear year) {
        return new AcceptanceOrder(unit, year, Map.of());
    }
}

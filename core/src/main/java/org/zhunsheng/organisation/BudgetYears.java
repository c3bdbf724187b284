package org.zhunsheng.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhunsheng.model.FiscalYear;

/**
 * The fiscal years. Each belongs to a region and holds for everything below it, up to a region below that has that year
 * itself. Whoever sees a unit sees the years that hold for it, with the deadlines for everybody and for units that they see.
 * Every change puts itself on record and throws {@link org.zhunsheng.refusal.Refused}.
 */
public interface BudgetYears {

    /** The years that hold for a unit, the latest first. */
    List<BudgetYear> of(UUID unit, Scope scope);

    /** One of them. */
    Optional<BudgetYear> find(UUID unit, FiscalYear year, Scope scope);

    /** When something is due for a unit: the deadline of the nearest unit above (or itself), else that for everybody. */
    Optional<LocalDate> due(UUID unit, FiscalYear year, Stage stage, Scope scope);

    /** What holds for several units at once. Who lies above whom, and until when, is no secret among those who see the units. */
    Calendar calendar(Collection<UnitPath> units);

    /** Opens a year, within the scope of who does it. */
    BudgetYear open(BudgetYear year, Scope by);

    /** Replaces what stands for a year; {@code revision} of the year given is the one from which the change started. */
    BudgetYear change(BudgetYear year, Scope by);
}

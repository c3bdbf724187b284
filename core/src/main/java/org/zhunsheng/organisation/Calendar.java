package org.zhunsheng.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.BudgetYear.Deadline;

/** What holds for some units: which units lie above them, and the fiscal years of these with what is due when. Immutable. */
public final class Calendar {
    private final Map<UnitPath, OrganisationUnit> units = new HashMap<>();
    private final Map<UUID, List<BudgetYear>> years = new HashMap<>();

    /**
     * A calendar.
     *
     * @param units the units that are asked about, and all above them
     * @param years all years of these units
     */
    public Calendar(Collection<OrganisationUnit> units, Collection<BudgetYear> years) {
        units.forEach(unit -> this.units.put(unit.path(), unit));
        years.forEach(year -> this.years
                .computeIfAbsent(year.region(), region -> new ArrayList<>())
                .add(year));
    }

    /** The units from the root down to one, itself at the end. */
    public List<OrganisationUnit> lineage(UnitPath unit) {
        List<OrganisationUnit> lineage = new ArrayList<>();
        for (UnitPath path : unit.lineage()) {
            OrganisationUnit above = units.get(path);
            if (above != null) {
                lineage.add(above);
            }
        }
        return lineage;
    }

    /** The years that hold for a unit, the earliest first: of a year that several regions above have, that of the nearest. */
    public List<BudgetYear> years(UnitPath unit) {
        Map<FiscalYear, BudgetYear> inForce = new TreeMap<>(Comparator.comparingInt(FiscalYear::year));
        for (OrganisationUnit above : lineage(unit)) {
            years.getOrDefault(above.id(), List.of()).forEach(year -> inForce.put(year.year(), year));
        }
        return List.copyOf(inForce.values());
    }

    /** One of them. */
    public Optional<BudgetYear> year(UnitPath unit, FiscalYear year) {
        return years(unit).stream().filter(one -> one.year().equals(year)).findFirst();
    }

    /** When something is due for a unit: the deadline of the nearest unit above (or itself), else that for everybody. */
    public Optional<LocalDate> due(UnitPath unit, FiscalYear year, Stage stage) {
        List<OrganisationUnit> lineage = lineage(unit);
        return year(unit, year).stream()
                .flatMap(one -> one.deadlines().stream())
                .filter(deadline -> deadline.stage() == stage)
                .filter(deadline -> nearness(deadline, lineage) >= 0)
                .max(Comparator.comparingInt(deadline -> nearness(deadline, lineage)))
                .map(Deadline::due);
    }

    /** 0 for everybody's, greater the nearer its unit is, negative where it is none of ours. */
    private static int nearness(Deadline deadline, List<OrganisationUnit> lineage) {
        if (deadline.unit() == null) {
            return 0;
        }
        for (int i = 0; i < lineage.size(); i++) {
            if (lineage.get(i).id().equals(deadline.unit())) {
                return i + 1;
            }
        }
        return -1;
    }
}

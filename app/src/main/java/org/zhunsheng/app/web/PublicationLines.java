package org.zhunsheng.app.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.listing.Order;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.BeijingTime;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.organisation.UnitQuery;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Matter;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.publication.PublicationClock;
import org.zhunsheng.publication.Ready;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.store.Transaction;

/** What departments have to publish of a year, how far that has come, and by when it is due. */
public final class PublicationLines {
    /** The day of an office counts where the office is. */
    private static final int AT_ONCE = 1000;

    private final Clock clock;

    public PublicationLines(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a department has to publish.
     *
     * @param department whose it is
     * @param matter targets or results
     * @param publication how far it has come; absent where nobody has begun
     * @param projects how many projects there are
     * @param approved how many of them have a version in force
     * @param edition the edition that the public sees, or absent
     * @param clock by when it is due; absent where nothing is approved
     */
    public record Line(
            OrganisationUnit department,
            Matter matter,
            @Nullable Publication publication,
            int projects,
            int approved,
            @Nullable EditionHead edition,
            @Nullable PublicationClock clock) {}

    /** How many projects there are and how many are approved. */
    private record Count(
            int projects, int approved, @Nullable LocalDate approvedOn) {
        static final Count NONE = new Count(0, 0, null);

        Count and(Ready ready) {
            LocalDate latest = approvedOn;
            LocalDate other = ready.approvedOn();
            if (latest == null || other != null && other.isAfter(latest)) {
                latest = other;
            }
            return new Count(projects + ready.projects(), approved + ready.approved(), latest);
        }
    }

    /** The day in the place of the bureau. */
    public LocalDate today() {
        return day(clock.instant());
    }

    /** The day of a moment in the place of the bureau. */
    public static LocalDate day(Instant moment) {
        return BeijingTime.dayOf(moment);
    }

    /** The lines of the departments that lie within a scope with everything below them, by their place in the tree. */
    public List<Line> of(Transaction tx, FiscalYear year, Scope scope) {
        if (scope.subtrees().isEmpty()) {
            return List.of();
        }
        Map<UnitPath, OrganisationUnit> departments = departments(tx, scope);
        Map<UUID, Map<Matter, Count>> counts = new HashMap<>();
        for (Ready ready : tx.publications().ready(year, scope)) {
            nearest(departments, ready.unit()).ifPresent(department -> {
                for (Matter matter : Matter.values()) {
                    if (matter.covers(ready.kind())) {
                        counts.computeIfAbsent(department.id(), unknown -> new HashMap<>())
                                .merge(matter, Count.NONE.and(ready), (before, one) -> before.and(ready));
                    }
                }
            });
        }
        Map<UUID, Map<Matter, Publication>> begun = new HashMap<>();
        tx.publications().list(year, scope).forEach(each -> begun.computeIfAbsent(
                        each.about().unit().id(), unknown -> new HashMap<>())
                .put(each.about().matter(), each));
        List<Line> lines = new ArrayList<>();
        for (OrganisationUnit department : departments.values()) {
            for (Matter matter : Matter.values()) {
                Count count = counts.getOrDefault(department.id(), Map.of()).getOrDefault(matter, Count.NONE);
                Publication publication =
                        begun.getOrDefault(department.id(), Map.of()).get(matter);
                if (count.projects() > 0 || publication != null) {
                    lines.add(line(tx, new Found(department, matter, year, count, publication)));
                }
            }
        }
        return lines;
    }

    private record Found(
            OrganisationUnit department,
            Matter matter,
            FiscalYear year,
            Count count,
            @Nullable Publication publication) {}

    private static Line line(Transaction tx, Found found) {
        Publication publication = found.publication();
        EditionHead edition = publication == null ? null : edition(tx, publication);
        LocalDate approvedOn = found.count().approvedOn();
        PublicationClock clock = approvedOn == null
                ? null
                : clock(tx, found.department().id(), found.year(), new Days(approvedOn, edition));
        return new Line(
                found.department(),
                found.matter(),
                publication,
                found.count().projects(),
                found.count().approved(),
                edition,
                clock);
    }

    /** The day of the latest approval, and what was released last. */
    public record Days(LocalDate approvedOn, @Nullable EditionHead edition) {}

    /** By when something is due. What was approved after the edition that the public sees is not yet out. */
    public static PublicationClock clock(Transaction tx, UUID unit, FiscalYear year, Days days) {
        EditionHead edition = days.edition();
        boolean out = edition != null && !days.approvedOn().isAfter(edition.approvedOn());
        Regulations inForce = Regulations.inForce(RegionCodes.of(tx, unit), year);
        return PublicationClock.of(days.approvedOn(), out && edition != null ? day(edition.released()) : null, inForce);
    }

    /** The edition that the public sees; absent where it sees none. */
    public static @Nullable EditionHead edition(Transaction tx, Publication publication) {
        int inForce = publication.standing().inForce();
        return inForce == 0
                ? null
                : tx.publications().editions(publication.id()).stream()
                        .filter(head -> head.number() == inForce)
                        .max(Comparator.comparingInt(EditionHead::number))
                        .orElse(null);
    }

    private static Map<UnitPath, OrganisationUnit> departments(Transaction tx, Scope scope) {
        Map<UnitPath, OrganisationUnit> all = new TreeMap<>();
        for (int page = 0; ; page++) {
            UnitQuery query = new UnitQuery(
                    null, null, UnitKind.DEPARTMENT, Order.by(UnitQuery.Column.PLACE), new Slice(page, AT_ONCE));
            var found = tx.organisation().list(query, scope);
            found.items().stream()
                    .filter(unit -> scope.coversSubtree(unit.path()))
                    .forEach(unit -> all.put(unit.path(), unit));
            if (found.items().size() < AT_ONCE) {
                return all;
            }
        }
    }

    private static Optional<OrganisationUnit> nearest(Map<UnitPath, OrganisationUnit> departments, UnitPath unit) {
        return unit.lineage().reversed().stream()
                .map(departments::get)
                .filter(found -> found != null)
                .findFirst();
    }
}

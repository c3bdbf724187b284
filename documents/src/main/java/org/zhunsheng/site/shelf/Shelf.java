package org.zhunsheng.site.shelf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhunsheng.publication.EditionHead;

/** The editions in force, in the order in which people look for them: region, department, year. */
public final class Shelf {
    private static final Comparator<EditionHead.Department> ORDER =
            Comparator.comparing(EditionHead.Department::region).thenComparing(EditionHead.Department::name);

    private final Map<String, ShelfDepartment> departments = new LinkedHashMap<>();

    /** A shelf with the editions in force. */
    public Shelf(List<EditionHead> inForce) {
        SortedMap<EditionHead.Department, NavigableMap<Integer, ShelfYear>> years = new TreeMap<>(ORDER);
        for (EditionHead head : inForce) {
            NavigableMap<Integer, ShelfYear> own = years.computeIfAbsent(head.department(), any -> new TreeMap<>());
            ShelfYear present = own.get(head.year().year());
            own.put(head.year().year(), present == null ? ShelfYear.of(head) : present.with(head));
        }
        years.forEach((department, own) -> {
            String id = ShelfDepartment.idOf(department);
            if (departments.put(id, new ShelfDepartment(id, department, own)) != null) {
                throw new IllegalStateException("two departments have the address " + id);
            }
        });
    }

    /** All departments, by region and name. */
    public Collection<ShelfDepartment> departments() {
        return Collections.unmodifiableCollection(departments.values());
    }

    /** A department by its id. */
    public Optional<ShelfDepartment> find(String id) {
        return Optional.ofNullable(departments.get(id));
    }

    /** All years of all departments. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (ShelfDepartment department : departments.values()) {
            department.years().values().forEach(year -> places.add(new Place(department, year)));
        }
        return places;
    }

    /** A year and whose it is. */
    public record Place(ShelfDepartment department, ShelfYear year) {
        /** Where its page is found. */
        public Address.Year address() {
            return new Address.Year(department.id(), year.year());
        }
    }
}

package org.zhunsheng.site.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Project;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Editions;

/**
 * What the editions of a year say.
 *
 * @param place whose year it is
 * @param targets the edition of the targets
 * @param results the edition of the results
 * @param entries the projects: those with targets in their order, then those that only have results
 */
public record YearContents(
        Shelf.Place place,
        @Nullable Edition targets,
        @Nullable Edition results,
        List<Entry> entries) {
    public YearContents {
        entries = List.copyOf(entries);
    }

    /**
     * A project of a year; at least one of the two is there.
     *
     * @param number its position, from 1
     * @param planned what was approved
     * @param reached the same with its results
     */
    public record Entry(
            int number, @Nullable Project planned, @Nullable Project reached) {
        /** The project as it was approved, or as its results tell it. */
        public Project project() {
            return planned == null ? Objects.requireNonNull(reached) : planned;
        }
    }

    /**
     * Reads the editions of a year.
     *
     * @throws EditionGoneException where one was taken back since the shelf was filled
     */
    public static YearContents of(Shelf.Place place, Editions editions) {
        Edition targets = find(place.year().targets(), editions);
        Edition results = find(place.year().results(), editions);
        List<Entry> entries = new ArrayList<>();
        for (Pairing.Pair<Project> pair : Pairing.ofProjects(projects(targets), projects(results))) {
            entries.add(new Entry(entries.size() + 1, pair.first(), pair.second()));
        }
        return new YearContents(place, targets, results, entries);
    }

    private static @Nullable Edition find(@Nullable EditionHead head, Editions editions) {
        if (head == null) {
            return null;
        }
        return editions.find(head.publication(), head.number()).orElseThrow(() -> new EditionGoneException(head));
    }

    private static List<Project> projects(@Nullable Edition edition) {
        return edition == null ? List.of() : edition.document().projects();
    }

    /** The editions that there are, targets first. */
    public List<Edition> editions() {
        return Stream.of(targets, results).filter(Objects::nonNull).toList();
    }

    /** The edition that says what the department wants. */
    public Edition main() {
        return editions().getFirst();
    }

    /** A project by its position. */
    public Optional<Entry> entry(int number) {
        return number > entries.size() ? Optional.empty() : Optional.of(entries.get(number - 1));
    }
}

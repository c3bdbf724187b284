package org.zhunsheng.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Editions;

/**
 * The editions about some years.
 *
 * @param all the editions
 * @param years the fiscal years; none means all of them
 */
public record OfYears(Editions all, Set<Integer> years) implements Editions {
    public OfYears {
        years = Set.copyOf(years);
    }

    @Override
    public List<EditionHead> inForce() {
        return all.inForce().stream()
                .filter(head -> years.isEmpty() || years.contains(head.year().year()))
                .toList();
    }

    @Override
    public List<EditionHead> history(UUID publication) {
        return all.history(publication);
    }

    @Override
    public Optional<Edition> find(UUID publication, int number) {
        return all.find(publication, number);
    }
}

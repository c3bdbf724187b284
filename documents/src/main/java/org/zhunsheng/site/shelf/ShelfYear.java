package org.zhunsheng.site.shelf;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Matter;

/**
 * What is published about one year of a department; at least one of the two is there.
 *
 * @param targets the edition of the targets in force
 * @param results the edition of the results in force
 */
public record ShelfYear(
        @Nullable EditionHead targets, @Nullable EditionHead results) {
    public ShelfYear {
        if (targets == null && results == null) {
            throw new IllegalArgumentException("a year without an edition");
        }
    }

    static ShelfYear of(EditionHead head) {
        return switch (head.matter()) {
            case TARGETS -> new ShelfYear(head, null);
            case RESULTS -> new ShelfYear(null, head);
        };
    }

    /** With another edition; of two about the same matter the later one counts. */
    ShelfYear with(EditionHead head) {
        EditionHead present = of(head.matter());
        if (present != null && present.released().isAfter(head.released())) {
            return this;
        }
        return switch (head.matter()) {
            case TARGETS -> new ShelfYear(head, results);
            case RESULTS -> new ShelfYear(targets, head);
        };
    }

    /** The edition about a matter. */
    public @Nullable EditionHead of(Matter matter) {
        return switch (matter) {
            case TARGETS -> targets;
            case RESULTS -> results;
        };
    }

    /** The editions that there are, targets first. */
    public List<EditionHead> heads() {
        return Stream.of(targets, results).filter(Objects::nonNull).toList();
    }

    /** The fiscal year. */
    public int year() {
        return heads().getFirst().year().year();
    }
}

package org.zhunsheng.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.lifecycle.Parts;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.planning.DocumentRecord;

/**
 * What a publication is made of: the versions in force of a department's projects, and the department's documents. Drafts are
 * no part of it.
 *
 * @param projects in the order of their documents, then in that in which they were made
 * @param documents of the forms that belong to the matter, the latest first
 * @param strategy the department's overall target, as it is kept; absent where none was written here, or the matter is another
 * @param beside what is no part of it and must be known before it goes out
 */
public record Material(
        List<Approved> projects,
        List<DocumentRecord> documents,
        @Nullable String strategy,
        Beside beside) {
    private static final String FORM = "zhunsheng-material/1";

    public Material {
        projects = List.copyOf(projects);
        documents = List.copyOf(documents);
    }

    /**
     * A project with the version of it that is in force.
     *
     * @param project which
     * @param heading what lists say of it
     * @param version the number of the version
     * @param hash of the version
     * @param approvedOn the day of its approval
     * @param content what the version says, as it is kept
     */
    public record Approved(
            UUID project, Heading heading, int version, String hash, LocalDate approvedOn, String content) {}

    /**
     * What lists say of a project.
     *
     * @param name what it is called now
     * @param unitName whose it is
     * @param kind its form
     * @param moneyUnit the unit in which its form prints money
     * @param document the document that it came from, or absent
     */
    public record Heading(
            @Nullable String name,
            String unitName,
            DocumentKind kind,
            MoneyUnit moneyUnit,
            @Nullable UUID document) {}

    /**
     * What is no part of a publication. It does not count for the fingerprint: a draft that is written on changes no text that
     * was prepared.
     *
     * @param unapproved the projects of which no version is in force, as they are kept now
     * @param withheld the projects that the other publication of the same department and year withholds, in the edition that
     *     the public sees or in the text that was prepared last; as they are kept
     * @param shown the edition of that other publication that the public sees, in the exchange format; absent where it sees
     *     none
     * @param lifted the projects that the public does not see in that edition, while the text that was prepared after it shows
     *     them: their secrecy is being lifted; they are none of those withheld
     */
    public record Beside(
            List<String> unapproved,
            List<String> withheld,
            @Nullable String shown,
            List<String> lifted) {
        /** There is nothing else. */
        public static final Beside NOTHING = new Beside(List.of(), List.of(), null);

        public Beside {
            unapproved = List.copyOf(unapproved);
            withheld = List.copyOf(withheld);
            lifted = List.copyOf(lifted);
        }

        /** No secrecy is being lifted. */
        public Beside(List<String> unapproved, List<String> withheld, @Nullable String shown) {
            this(unapproved, withheld, shown, List.of());
        }

        /** Whether the other publication is the same here and there. */
        public boolean isSameElsewhere(Beside other) {
            return withheld.equals(other.withheld) && lifted.equals(other.lifted) && Objects.equals(shown, other.shown);
        }
    }

    /** How many more projects there are of which no version is in force. */
    public int unapproved() {
        return beside.unapproved().size();
    }

    /** The same for the same versions and documents, and for no others: 64 hexadecimal digits. */
    public String fingerprint() {
        List<String> parts = new ArrayList<>();
        parts.add(FORM);
        projects.stream()
                .map(each -> each.project() + "/" + each.version() + "/" + each.hash())
                .sorted()
                .forEach(parts::add);
        documents.stream().map(each -> each.id().toString()).sorted().forEach(parts::add);
        parts.add(strategy == null ? "" : strategy);
        return Parts.hash(parts.toArray(String[]::new));
    }

    /** The day of the latest approval; empty where nothing is approved. */
    public Optional<LocalDate> approvedOn() {
        return projects.stream().map(Approved::approvedOn).max(Comparator.naturalOrder());
    }
}

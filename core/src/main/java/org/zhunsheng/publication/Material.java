package org.zhunsheng.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * @param unapproved how many more projects there are of which no version is in force
 */
public record Material(
        List<Approved> projects,
        List<DocumentRecord> documents,
        @Nullable String strategy,
        int unapproved) {
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

package org.zhunsheng.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Heading;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.DocumentRecord;

/**
 * The whole document of a department, with nothing taken out: the versions in force of its projects, within the goals,
 * programmes and safeguards of the document that the department handed in.
 */
final class Composition {
    private final Publication.About about;
    private final Material material;
    private final ContentCodec codec;

    private Composition(Publication.About about, Material material, ContentCodec codec) {
        this.about = about;
        this.material = material;
        this.codec = codec;
    }

    /**
     * A document with all that is said in it.
     *
     * @param document every sum included, whatever it adds up
     * @param open the same with those sums only that are true of the projects it has: what may go out where nothing is withheld
     * @param complete whether no project is missing from it
     */
    record Whole(PerformanceDocument document, PerformanceDocument open, boolean complete) {}

    static Whole of(Publication.About about, Material material, ContentCodec codec) {
        return new Composition(about, material, codec).whole();
    }

    private Whole whole() {
        DocumentRecord frame = frame();
        PerformanceDocument around = frame == null ? null : codec.document(frame.content());
        List<Project> projects = new ArrayList<>();
        material.projects().forEach(each -> projects.add(codec.project(each.content())));
        boolean complete = material.unapproved() == 0 && (frame == null || isWhole(frame));
        PerformanceDocument document = new PerformanceDocument(
                kind(frame),
                heading(around),
                strategy(around),
                projects,
                withheldBefore(),
                around == null ? List.of() : around.totals(),
                List.of());
        PerformanceDocument counted = frame == null ? ProjectNumbers.withoutGaps(document) : document;
        return new Whole(counted, open(counted, complete), complete);
    }

    /** A sum is only true over all that it adds up; less the projects that are shown, it is the money of the others. */
    private PerformanceDocument open(PerformanceDocument whole, boolean complete) {
        if (complete) {
            return whole;
        }
        boolean holds = material.strategy() != null && material.unapproved() == 0;
        return new PerformanceDocument(
                whole.kind(),
                whole.heading(),
                holds ? whole.strategy() : Redaction.withoutMoney(whole.strategy()),
                whole.projects(),
                whole.withheld(),
                List.of(),
                List.of());
    }

    /** The overall target that was written here; where there is none, what the document says. */
    private Strategy strategy(@Nullable PerformanceDocument around) {
        if (material.strategy() != null) {
            return codec.strategy(material.strategy());
        }
        return around == null ? new Strategy(null, List.of(), List.of(), null, List.of()) : around.strategy();
    }

    /** The book of the department, where there is one; otherwise the latest document that says more than its projects. */
    private @Nullable DocumentRecord frame() {
        Optional<DocumentRecord> book = material.documents().stream()
                .filter(each -> each.kind() == DocumentKind.TARGET_BOOK)
                .findFirst();
        return book.or(() ->
                        material.documents().stream().filter(this::saysMore).findFirst())
                .or(() -> material.documents().stream().findFirst())
                .orElse(null);
    }

    private boolean saysMore(DocumentRecord document) {
        Strategy strategy = codec.document(document.content()).strategy();
        return strategy.overallGoal() != null
                || !strategy.programmes().isEmpty()
                || !strategy.indicators().isEmpty();
    }

    private boolean isWhole(DocumentRecord frame) {
        boolean only = material.projects().stream()
                .allMatch(each -> frame.id().equals(each.heading().document()));
        return only
                && material.unapproved() == 0
                && frame.projects() == material.projects().size();
    }

    private DocumentKind kind(@Nullable DocumentRecord frame) {
        if (frame != null) {
            return frame.kind();
        }
        return material.projects().isEmpty()
                ? DocumentKind.TARGET_TABLES
                : material.projects().getFirst().heading().kind();
    }

    private Heading heading(@Nullable PerformanceDocument around) {
        String title = around == null ? null : around.heading().title();
        CodedName department = around == null ? null : around.heading().department();
        MoneyUnit unit = around == null ? null : around.heading().moneyUnit();
        if (unit == null && !material.projects().isEmpty()) {
            unit = material.projects().getFirst().heading().moneyUnit();
        }
        return new Heading(
                title == null ? title() : title,
                department == null ? new CodedName(null, about.unit().name()) : department,
                about.year(),
                unit);
    }

    private String title() {
        String what =
                switch (about.matter()) {
                    case TARGETS -> "绩效目标";
                    case RESULTS -> "绩效自评结果";
                };
        return about.unit().name() + about.year().year() + "年度" + what;
    }

    /** What the documents of these projects withheld themselves, before they were handed in. */
    private List<Withheld> withheldBefore() {
        Set<UUID> sources = new HashSet<>();
        material.projects().forEach(each -> {
            UUID document = each.heading().document();
            if (document != null) {
                sources.add(document);
            }
        });
        List<Withheld> ranges = new ArrayList<>();
        material.documents().stream()
                .filter(each -> sources.contains(each.id()))
                .forEach(each -> ranges.addAll(codec.document(each.content()).withheld()));
        return ranges;
    }
}

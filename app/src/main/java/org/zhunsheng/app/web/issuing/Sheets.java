package org.zhunsheng.app.web.issuing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.DocumentRecord;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.overall.OverallRecord;

/**
 * What is printed.
 *
 * @param document as a document of the model
 * @param name what it is about, for the name of its file; empty where nothing has one
 * @param region the code of the region whose layouts are usual; absent where nobody needs to know it any more
 */
record Sheets(
        PerformanceDocument document, String name, @Nullable String region) {
    private static final PerformanceDocument.Strategy NO_STRATEGY =
            new PerformanceDocument.Strategy(null, List.of(), List.of(), null, List.of());
    private static final PerformanceDocument.Heading NO_HEADING =
            new PerformanceDocument.Heading(null, null, null, null);

    /** Nothing at all. */
    static final Sheets NONE =
            new Sheets(document(DocumentKind.TARGET_TABLES, NO_HEADING, NO_STRATEGY, List.of()), "", null);

    /** Whose book it is, of which year, and what they wrote here about the whole of it, or absent. */
    record Owner(
            OrganisationUnit unit,
            FiscalYear year,
            @Nullable OverallRecord overall) {}

    /**
     * Some targets.
     *
     * @param around the document that all of them came from, or absent
     */
    static Sheets of(
            ContentCodec codec, List<ProjectRecord> records, @Nullable DocumentRecord around, @Nullable String region) {
        ProjectRecord first = records.getFirst();
        PerformanceDocument.Heading rest =
                around == null ? NO_HEADING : codec.document(around.content()).heading();
        PerformanceDocument.Heading heading =
                new PerformanceDocument.Heading(rest.title(), rest.department(), year(records), unit(records));
        List<Project> projects = projects(codec, records);
        String name = first.summary().heading().name();
        return new Sheets(
                document(first.summary().kind(), heading, NO_STRATEGY, projects), name == null ? "" : name, region);
    }

    /**
     * All targets of a unit, with its goals.
     *
     * @param frame the document that says the goals, or absent where the unit has handed in none
     */
    static Sheets book(ContentCodec codec, List<ProjectRecord> records, @Nullable DocumentRecord frame, Owner owner) {
        PerformanceDocument rest = frame == null ? NONE.document() : codec.document(frame.content());
        OrganisationUnit.Identification whose = owner.unit().identification();
        CodedName department = rest.heading().department();
        PerformanceDocument.Heading heading = new PerformanceDocument.Heading(
                rest.heading().title(),
                department == null ? new CodedName(null, whose.name()) : department,
                owner.year(),
                records.isEmpty() ? rest.heading().moneyUnit() : unit(records));
        PerformanceDocument document = new PerformanceDocument(
                rest.kind(),
                heading,
                owner.overall() == null
                        ? rest.strategy()
                        : codec.strategy(owner.overall().content()),
                projects(codec, records),
                rest.withheld(),
                // A printed total is one of just those projects that were printed with it.
                frame != null && isWhole(records, frame) ? rest.totals() : List.of(),
                List.of());
        return new Sheets(document, whose.name() + owner.year().year(), null);
    }

    private static boolean isWhole(List<ProjectRecord> records, DocumentRecord frame) {
        return records.size() == frame.projects()
                && records.stream().allMatch(record -> record.documents().stream()
                        .anyMatch(source -> source.document().equals(frame.id())));
    }

    private static List<Project> projects(ContentCodec codec, List<ProjectRecord> records) {
        return records.stream().map(record -> codec.project(record.content())).toList();
    }

    private static @Nullable FiscalYear year(List<ProjectRecord> records) {
        Set<FiscalYear> years = new HashSet<>();
        records.forEach(record -> years.add(record.summary().year()));
        return years.size() == 1 ? years.iterator().next() : null;
    }

    private static MoneyUnit unit(List<ProjectRecord> records) {
        return records.getFirst().moneyUnit();
    }

    private static PerformanceDocument document(
            DocumentKind kind,
            PerformanceDocument.Heading heading,
            PerformanceDocument.Strategy strategy,
            List<Project> projects) {
        return new PerformanceDocument(kind, heading, strategy, projects, List.of(), List.of(), List.of());
    }
}

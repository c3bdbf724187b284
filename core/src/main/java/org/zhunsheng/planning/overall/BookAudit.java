package org.zhunsheng.planning.overall;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.audit.Catalogue;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.Part;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Heading;
import org.zhunsheng.model.Project;
import org.zhunsheng.regulation.Regulations;

/**
 * What is wrong with a book as a whole: all rules of the audit about the overall target, and those that compare it with the
 * projects about both, as if they were printed as one document.
 *
 * @param findings those about the overall target itself; of those about projects only what compares them with it. The
 *     position of a project is that in the book
 * @param inForce the regulations that it was held against
 */
public record BookAudit(List<Finding> findings, Regulations inForce) {
    /** Rules that hold a project against its programme, or its parts against its rows. */
    private static final Set<String> BETWEEN = Set.of("A-13", "G-05", "G-06");

    private static final Audit COMPARING = Audit.of(
            Catalogue.all().stream().filter(rule -> BETWEEN.contains(rule.id())).toList());

    /** What the book has no words for: its heading is made up, and it has no printed totals. */
    private static final Set<Part> MADE_UP = EnumSet.of(
            Part.DOCUMENT, Part.TITLE, Part.DEPARTMENT, Part.FISCAL_YEAR, Part.TOTALS, Part.WITHHELD, Part.UNREAD);

    public BookAudit {
        findings = List.copyOf(findings);
    }

    /**
     * Whose book it is.
     *
     * @param region the code of the region whose regulations hold; absent for the region's own
     */
    public record Whose(
            String department, FiscalYear year, @Nullable String region) {}

    /** Audits a book. */
    public static BookAudit of(Audit audit, Whose whose, OverallTarget target, List<BookProject> book) {
        List<Project> projects = book.stream().map(BookProject::project).toList();
        AuditReport itself = audit.of(document(whose, target, List.of()), whose.region());
        List<Finding> findings = new ArrayList<>();
        itself.findings().stream().filter(BookAudit::isOfTheTarget).forEach(findings::add);
        // What is wrong with one project alone is looked for at the project, not while somebody types here.
        COMPARING.of(document(whose, target, projects), itself.inForce()).findings().stream()
                .filter(finding -> finding.where().project() >= 0)
                .forEach(findings::add);
        return new BookAudit(findings, itself.inForce());
    }

    private static PerformanceDocument document(Whose whose, OverallTarget target, List<Project> projects) {
        return new PerformanceDocument(
                DocumentKind.TARGET_BOOK,
                new Heading(null, new CodedName(null, whose.department()), whose.year(), MoneyUnit.YUAN),
                target.strategy(),
                projects,
                List.of(),
                List.of(),
                List.of());
    }

    private static boolean isOfTheTarget(Finding finding) {
        return finding.where().row() >= 0
                || finding.where().isInProgramme()
                || !MADE_UP.contains(finding.where().part());
    }
}

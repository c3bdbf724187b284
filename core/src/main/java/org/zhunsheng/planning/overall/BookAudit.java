package org.zhunsheng.planning.overall;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.audit.AuditReport;
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
 * What is wrong with a book as a whole: the rules of the audit, run over the overall target with all projects of the
 * department as if they were printed as one document.
 *
 * @param findings those about the overall target itself; of those about projects only what compares them with it. The
 *     position of a project is that in the book
 * @param inForce the regulations that it was held against
 */
public record BookAudit(List<Finding> findings, Regulations inForce) {
    /** Rules that hold a project against its programme, or its parts against its rows. */
    private static final Set<String> BETWEEN = Set.of("A-13", "G-05", "G-06");

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
        PerformanceDocument document = new PerformanceDocument(
                DocumentKind.TARGET_BOOK,
                new Heading(null, new CodedName(null, whose.department()), whose.year(), MoneyUnit.YUAN),
                target.strategy(),
                projects,
                List.of(),
                List.of(),
                List.of());
        AuditReport report = audit.of(document, whose.region());
        return new BookAudit(
                report.findings().stream().filter(BookAudit::isOfTheWhole).toList(), report.inForce());
    }

    private static boolean isOfTheWhole(Finding finding) {
        return finding.where().project() >= 0
                ? BETWEEN.contains(finding.rule())
                : finding.where().row() >= 0
                        || finding.where().isInProgramme()
                        || !MADE_UP.contains(finding.where().part());
    }
}

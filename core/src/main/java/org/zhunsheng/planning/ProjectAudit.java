package org.zhunsheng.planning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.Functions;
import org.zhunsheng.audit.ReviewScore;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.regulation.Topic;

/**
 * What is wrong with each project of a document.
 *
 * <p>Several rules look at more than one project (a copied table, the same deliverable twice, totals that do not add up), so
 * a project is audited within the document that it came from, as that document stands now.
 *
 * @param projects the findings of each project, in the order of the document
 * @param whole findings about the document as a whole, which count for no project
 */
public record ProjectAudit(List<Judged> projects, List<Finding> whole) {
    public ProjectAudit {
        projects = List.copyOf(projects);
        whole = List.copyOf(whole);
    }

    /**
     * What was found in one project.
     *
     * @param score the score that it amounts to
     * @param function the id of the function that the project is about, or absent
     */
    public record Judged(
            List<Finding> findings,
            ReviewScore score,
            @Nullable String function) {
        public Judged {
            findings = List.copyOf(findings);
        }

        /** The same, counted. */
        public FindingsSummary summary() {
            return FindingsSummary.of(findings, score.points());
        }

        /** The same rule by rule. */
        public Breakdown breakdown() {
            return Breakdown.of(function, findings);
        }
    }

    /**
     * Audits all projects of a document.
     *
     * @param region the code of the region whose regulations hold; {@code null} for the document's own
     */
    public static ProjectAudit of(Audit audit, PerformanceDocument document, @Nullable String region) {
        AuditReport report = audit.of(document, region);
        List<List<Finding>> byProject = new ArrayList<>();
        document.projects().forEach(project -> byProject.add(new ArrayList<>()));
        List<Finding> whole = new ArrayList<>();
        for (Finding finding : report.findings()) {
            int project = finding.where().project();
            (project >= 0 ? byProject.get(project) : whole).add(finding);
        }
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < byProject.size(); i++) {
            Topic function = Functions.main(document.projects().get(i), report.inForce());
            judged.add(new Judged(
                    byProject.get(i),
                    audit.score(byProject.get(i), report.inForce()),
                    function == null ? null : function.id()));
        }
        return new ProjectAudit(judged, whole);
    }
}

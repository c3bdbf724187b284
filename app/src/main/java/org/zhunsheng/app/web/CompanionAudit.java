package org.zhunsheng.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.cost.CostTotal;
import org.zhunsheng.exchange.ProjectText;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.Breakdown;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.DocumentRecord;
import org.zhunsheng.planning.FindingsSummary;
import org.zhunsheng.planning.ProjectAudit;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.Projects.Verdict;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.store.Transaction;

/**
 * Audits a project among those that it stands with: the projects that came from its document, as they say now, within what
 * else that document says; of projects made by hand, those of the same unit, year and form. Several rules compare projects, so
 * a change of one can change what is found in another. Of a document with more than {@link #MOST} projects each is audited
 * alone: nobody waits for a thousand tables because one cell was saved.
 */
public final class CompanionAudit {
    /** As many projects as the largest budget books of a bureau have. */
    static final int MOST = 60;

    private final Audit audit = Audit.standard();
    private final ContentCodec codec;

    public CompanionAudit(ContentCodec codec) {
        this.codec = codec;
    }

    /** Loads what an audit needs by one of a project that nobody has. */
    public static void warmUp() {
        try {
            Project project = ProjectText.project("{\"name\":\"法律援助\",\"goals\":[{\"horizon\":\"ANNUAL\","
                    + "\"text\":\"办理法律援助案件100件\"}],\"indicators\":[{\"level3\":\"办理案件数量\"}]}");
            ProjectAudit.of(
                    Audit.standard(),
                    new PerformanceDocument(
                            DocumentKind.TARGET_TABLES,
                            new PerformanceDocument.Heading(null, null, null, null),
                            new PerformanceDocument.Strategy(null, List.of(), List.of(), null, List.of()),
                            List.of(project),
                            List.of(),
                            List.of(),
                            List.of()),
                    null);
        } catch (ReadingException impossible) {
            throw new IllegalStateException("the sample project cannot be read", impossible);
        }
    }

    /**
     * Projects that are audited together.
     *
     * @param records the projects
     * @param around what their document says besides, or absent
     * @param region in which region their unit lies
     * @param noted what was noted of them rule by rule
     */
    public record Group(
            List<ProjectRecord> records,
            @Nullable DocumentRecord around,
            @Nullable String region,
            Map<UUID, Breakdown> noted) {
        public Group {
            records = List.copyOf(records);
            noted = Map.copyOf(noted);
        }

        /** The position of a project. */
        public int positionOf(UUID id) {
            for (int i = 0; i < records.size(); i++) {
                if (records.get(i).summary().id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** The group of a project; empty where there is no such project. */
    public Group group(Transaction tx, UUID id, Scope scope) {
        ProjectRecord own = tx.projects().find(id, scope).orElse(null);
        if (own == null) {
            return new Group(List.of(), null, null, Map.of());
        }
        String region = RegionCodes.of(tx, own.summary().unit().id());
        List<ProjectRecord> all = tx.projects().companions(id, scope, MOST + 1);
        if (all.size() > MOST) {
            return new Group(List.of(own), null, region, noted(tx, List.of(own)));
        }
        List<ProjectRecord.Source> sources = own.documents();
        DocumentRecord around = sources.isEmpty()
                ? null
                : tx.documents()
                        .find(sources.get(sources.size() - 1).document(), scope)
                        .orElse(null);
        return new Group(all, around, region, noted(tx, all));
    }

    private static Map<UUID, Breakdown> noted(Transaction tx, List<ProjectRecord> records) {
        return tx.projects()
                .breakdowns(
                        records.stream().map(record -> record.summary().id()).toList());
    }

    /** What is found in each project of a group, with some of them as they shall be. */
    public ProjectAudit of(Group group, Map<UUID, Project> instead) {
        List<Project> projects = new ArrayList<>();
        for (ProjectRecord record : group.records()) {
            Project other = instead.get(record.summary().id());
            projects.add(other == null ? codec.project(record.content()) : other);
        }
        return ProjectAudit.of(audit, document(group, projects), group.region());
    }

    /** What the cost rows of a project of a group come to, as it shall be; empty where it has none. */
    public Optional<CostTotal> cost(Group group, Project project) {
        PerformanceDocument alone = document(group, List.of(project));
        Regulations inForce =
                Regulations.inForce(group.region(), alone.heading().fiscalYear());
        return CostTotal.of(new AuditedDocument(alone, inForce).projects().get(0));
    }

    private PerformanceDocument document(Group group, List<Project> projects) {
        ProjectRecord first = group.records().get(0);
        FiscalYear year = first.summary().year();
        DocumentRecord around = group.around();
        PerformanceDocument rest = around == null ? null : codec.document(around.content());
        boolean whole = around != null && around.projects() == projects.size();
        PerformanceDocument.Heading heading = new PerformanceDocument.Heading(
                rest == null ? null : rest.heading().title(),
                rest == null ? null : rest.heading().department(),
                year,
                first.moneyUnit());
        // Totals and goals of the whole are held against the projects only where all of them are there.
        return rest != null && whole
                ? new PerformanceDocument(
                        rest.kind(), heading, rest.strategy(), projects, rest.withheld(), rest.totals(), rest.unread())
                : new PerformanceDocument(
                        first.summary().kind(),
                        heading,
                        new PerformanceDocument.Strategy(null, List.of(), List.of(), null, List.of()),
                        projects,
                        List.of(),
                        List.of(),
                        List.of());
    }

    /**
     * What has to be noted anew: the projects of a group for which something else was found than before. Of one that is
     * audited as it shall be, the verdict is about its next revision.
     */
    public List<Verdict> news(Group group, Map<UUID, Project> instead) {
        if (group.records().isEmpty()) {
            return List.of();
        }
        List<ProjectAudit.Judged> judged = of(group, instead).projects();
        List<Verdict> news = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            FindingsSummary found = judged.get(i).summary();
            ProjectRecord record = group.records().get(i);
            UUID id = record.summary().id();
            Breakdown breakdown = judged.get(i).breakdown();
            if (!found.equals(record.summary().findings())
                    || !breakdown.equals(group.noted().get(id))) {
                long revision = record.summary().revision();
                news.add(new Verdict(id, instead.containsKey(id) ? revision + 1 : revision, found, breakdown));
            }
        }
        return news;
    }
}

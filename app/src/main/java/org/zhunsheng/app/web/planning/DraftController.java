package org.zhunsheng.app.web.planning;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CompanionAudit;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.cost.CostTotal;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.model.Project;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.ProjectAudit;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;
import tools.jackson.databind.JsonNode;

/** {@code /projects/{id}/…}: what somebody needs while they write a project. Nothing here changes anything. */
@RestController
@RequestMapping("/api/v1/projects/{id}")
class DraftController {
    private final Store store;
    private final ContentCodec codec;
    private final CompanionAudit audit;

    DraftController(Store store, ContentCodec codec) {
        this.store = store;
        this.codec = codec;
        this.audit = new CompanionAudit(codec);
    }

    /** A project as it is being typed: a target may be its {@code text} alone. */
    record TypedBody(@Wanted @Nullable JsonNode project) {}

    /** What the cost rows come to beside the budget; amounts in yuan, {@code over} in percent of the budget. */
    record Cost(
            String terms,
            String termsEn,
            String sum,
            @Nullable String budget,
            @Nullable String over,
            boolean complete) {
        static Cost of(CostTotal total) {
            BigDecimal budget = total.budget();
            BigDecimal over = total.over();
            return new Cost(
                    total.terms(),
                    total.termsEn(),
                    Figures.plain(total.sum()),
                    budget == null ? null : Figures.plain(budget),
                    over == null ? null : Figures.inPercent(over),
                    total.complete());
        }
    }

    /**
     * A project as it was typed, with its targets understood, and what is found in it.
     *
     * @param mostRows how many rows a project may have
     */
    record Judged(
            @JsonRawValue String project,
            FindingView.Report report,
            @Nullable Cost cost,
            int mostRows) {}

    /** Audits a project as it is being typed, among those that it stands with. Nothing is saved. */
    @Requires(Permission.PROJECT_WRITE)
    @PostMapping("/audit")
    Judged audit(@PathVariable UUID id, @RequestBody TypedBody body, CurrentOfficer officer) {
        Fields fields = new Fields();
        fields.present("project", body.project());
        fields.check();
        CompanionAudit.Group group = store.read(tx -> {
            ProjectRecord present = present(tx, id, officer);
            if (tx.projects().find(id, officer.scope(Permission.PROJECT_WRITE)).isEmpty()) {
                throw Refusal.of(ProblemCode.FORBIDDEN);
            }
            return audit.group(tx, present.summary().id(), officer.scope(Permission.PROJECT_READ));
        });
        Project project = DraftText.project(body.project(), group.region());
        ProjectAudit found = audit.of(group, Map.of(id, project));
        Cost cost = audit.cost(group, project).map(Cost::of).orElse(null);
        return new Judged(
                codec.content(project).text(),
                FindingView.Report.of(found.projects().get(group.positionOf(id)), project),
                cost,
                DraftText.MOST_ROWS);
    }

    private static ProjectRecord present(Transaction tx, UUID id, CurrentOfficer officer) {
        return tx.projects().find(id, officer.scope(Permission.PROJECT_READ)).orElseThrow(Refusal::notFound);
    }

    /** How far a project has come and who saved it last: little, to be asked again and again. */
    record State(long revision, Stage stage, Instant updatedAt, String updatedBy) {}

    /** Whether somebody else has changed a project. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/state")
    State state(@PathVariable UUID id, CurrentOfficer officer) {
        ProjectSummary now = store.read(tx -> present(tx, id, officer).summary());
        return new State(
                now.revision(), now.stage(), now.saved().at(), now.saved().name());
    }

    /** Tables of the year before, the likeliest first. */
    record Earlier(List<EarlierYear.Table> items) {}

    /** What the same unit wrote for the same project the year before: its targets, and what became of them. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/earlier")
    Earlier earlier(@PathVariable UUID id, CurrentOfficer officer) {
        return store.read(tx -> {
            Scope scope = officer.scope(Permission.PROJECT_READ);
            return new Earlier(EarlierYear.of(tx, present(tx, id, officer), scope));
        });
    }

    /** What others wrote in such a field, the likeliest first. */
    record Offers(List<Suggestions.Offer> items) {}

    /** What could stand in a field of an indicator: names of classes, and what tables that one may see have there. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping("/suggestions")
    Offers suggestions(@PathVariable UUID id, Suggestions.Asked asked, CurrentOfficer officer) {
        Suggestions.Question question = asked.checked();
        return store.read(tx -> {
            Scope scope = officer.scope(Permission.PROJECT_READ);
            return new Offers(new Suggestions(tx, codec, scope).offers(question, present(tx, id, officer)));
        });
    }
}

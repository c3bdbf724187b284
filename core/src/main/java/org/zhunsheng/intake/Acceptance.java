package org.zhunsheng.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhunsheng.intake.AcceptancePlan.Create;
import org.zhunsheng.intake.AcceptancePlan.Unchanged;
import org.zhunsheng.intake.AcceptancePlan.Update;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.DocumentRecord;
import org.zhunsheng.planning.Documents;
import org.zhunsheng.planning.NewDocument;
import org.zhunsheng.planning.NewProject;
import org.zhunsheng.planning.NewProject.Origin;
import org.zhunsheng.planning.ProjectChange;
import org.zhunsheng.planning.Projects;
import org.zhunsheng.planning.Saved;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/**
 * Turns a document that was read and looked through into projects, within one transaction: the document, its projects, the
 * state of the import and what the journal says of them are kept together or not at all. Doing it again does nothing and
 * tells what was done the first time.
 */
public final class Acceptance {
    private final Imports imports;
    private final Documents documents;
    private final Projects projects;
    private final ContentCodec codec;

    /** All of one transaction. */
    public Acceptance(Imports imports, Documents documents, Projects projects, ContentCodec codec) {
        this.imports = imports;
        this.documents = documents;
        this.projects = projects;
        this.codec = codec;
    }

    /**
     * What accepting would do.
     *
     * @param document what was read, with its corrections
     * @param scope where whoever asks may make and change projects
     */
    public AcceptancePlan plan(PerformanceDocument document, AcceptanceOrder order, Scope scope) {
        return new Matching(projects.ofUnit(order.unit(), order.year(), scope), document.kind(), codec)
                .plan(document.projects(), order.choices());
    }

    /**
     * An import as it shall be accepted.
     *
     * @param id the import
     * @param revision the revision that somebody looked at
     * @param document what was read, with the corrections of that revision
     * @param order how it is to be accepted
     */
    public record Task(UUID id, long revision, PerformanceDocument document, AcceptanceOrder order) {}

    /**
     * Accepts it.
     *
     * @throws Refused {@code Absent}, {@code Stale}, {@code Unfit} as of {@link Imports}
     */
    public Accepted accept(Task task, Scope scope, Act act) {
        ImportRecord present = imports.find(task.id(), scope).orElseThrow(Refused.absent("import", task.id()));
        if (present.state() == ImportState.ACCEPTED) {
            return imports.accepted(task.id(), scope).orElseThrow(Refused.absent("import", task.id()));
        }
        Refused.unlessPresent(task.revision(), present.revision());
        AcceptanceOrder order = task.order();
        AcceptancePlan plan = plan(task.document(), order, scope);
        NewDocument.Origin origin = new NewDocument.Origin(present.file().name(), task.id());
        DocumentRecord kept = documents.create(
                new NewDocument(order.unit(), order.year(), task.document(), codec.document(task.document()), origin),
                act);
        List<UUID> created = new ArrayList<>();
        for (Create create : plan.creates()) {
            created.add(create(task, create.index(), kept, act));
        }
        List<UUID> updated = new ArrayList<>();
        for (Update update : plan.updates()) {
            update(task, update, kept, scope, act);
            updated.add(update.project());
        }
        for (Unchanged same : plan.unchanged()) {
            projects.link(same.project(), new Origin(kept.id(), same.index()));
        }
        Accepted accepted = new Accepted(kept.id(), created, updated);
        imports.accept(task.id(), task.revision(), accepted, scope, act);
        return accepted;
    }

    private UUID create(Task task, int index, DocumentRecord kept, Act act) {
        PerformanceDocument document = task.document();
        Project project = document.projects().get(index);
        MoneyUnit unit = document.heading().moneyUnit();
        NewProject draft = new NewProject(
                kept.unit().id(),
                kept.year(),
                document.kind(),
                unit == null ? MoneyUnit.YUAN : unit,
                codec.content(project),
                new Origin(kept.id(), index));
        return projects.create(draft, act).summary().id();
    }

    private void update(Task task, Update update, DocumentRecord kept, Scope scope, Act act) {
        Project project = task.document().projects().get(update.index());
        ProjectChange.Why why = new ProjectChange.Why(Action.ACCEPT, null, new Origin(kept.id(), update.index()));
        ProjectChange change =
                new ProjectChange(update.project(), update.revision(), codec.content(project), update.changes(), why);
        switch (projects.revise(change, scope, act)) {
            case Saved.Done done -> {}
            case Saved.Stale stale ->
                throw new Refused(new Refusal.Stale(
                        update.revision(), stale.present().summary().revision()));
            case Saved.Closed closed -> throw new Refused(new Refusal.Unfit("projects", "project-is-past-that"));
            case Saved.Absent absent ->
                throw Refused.absent("project", update.project()).get();
        }
    }
}

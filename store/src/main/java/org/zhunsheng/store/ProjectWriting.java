package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_DOCUMENT;
import static org.zhunsheng.store.tables.Tables.PROJECT_REVISION;
import static org.zhunsheng.store.tables.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.FindingsSummary;
import org.zhunsheng.planning.NewProject;
import org.zhunsheng.planning.NewProject.Origin;
import org.zhunsheng.planning.ProjectChange;
import org.zhunsheng.planning.ProjectContent;
import org.zhunsheng.planning.ProjectRevision;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.planning.Projects.Verdict;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.Trace;
import org.zhunsheng.store.tables.tables.records.ProjectRecord;

/** What changes projects, with its record in the journal. Who may change them was asked before. */
final class ProjectWriting {
    private final DSLContext sql;
    private final JournalTable journal;
    private final Consumer<UUID> changed;

    ProjectWriting(DSLContext sql, JournalTable journal, Consumer<UUID> changed) {
        this.sql = sql;
        this.journal = journal;
        this.changed = changed;
    }

    UUID create(NewProject project, Act act) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String path = sql.select(UNIT.PATH)
                .from(UNIT)
                .where(UNIT.ID.eq(project.unit()))
                .fetchSingle(UNIT.PATH);
        ProjectRecord row = sql.newRecord(PROJECT);
        row.set(PROJECT.ID, id);
        row.set(PROJECT.UNIT_ID, project.unit());
        row.set(PROJECT.UNIT_PATH, path);
        row.set(PROJECT.BUDGET_YEAR, project.year().year());
        row.set(PROJECT.KIND, project.kind().name());
        row.set(PROJECT.STAGE, Stage.DRAFT.name());
        row.set(PROJECT.MONEY_UNIT, project.moneyUnit().name());
        row.set(PROJECT.REVISION, 1L);
        save(row, act);
        ProjectRows.put(row, project.content().project());
        ProjectRows.put(row, FindingsSummary.NOT_AUDITED);
        put(row, project.from());
        row.insert();
        Action action = project.from() == null ? Action.CREATE : Action.ACCEPT;
        keep(id, project.content(), row, new ProjectChange.Why(action, null, project.from()));
        journal.record(new Happening(Action.CREATE, subject(id, row.getName()), new UnitPath(path), List.of(), null));
        return id;
    }

    private static Subject subject(UUID id, @Nullable String name) {
        return new Subject(Subject.Kind.PROJECT, id.toString(), name);
    }

    private static void save(ProjectRecord row, Act act) {
        row.set(PROJECT.SAVED_AT, act.at());
        row.set(PROJECT.SAVED_BY, act.actor());
        row.set(PROJECT.SAVED_BY_NAME, Columns.person(act.actorName()));
    }

    private static void put(ProjectRecord row, @Nullable Origin from) {
        if (from != null) {
            row.set(PROJECT.DOCUMENT_ID, from.document());
            row.set(PROJECT.DOCUMENT_POSITION, from.position());
        }
    }

    /** Keeps a state, and all that is searched in it. */
    private void keep(UUID id, ProjectContent content, ProjectRecord row, ProjectChange.Why why) {
        sql.insertInto(PROJECT_REVISION)
                .set(PROJECT_REVISION.PROJECT_ID, id)
                .set(PROJECT_REVISION.REVISION, row.getRevision())
                .set(PROJECT_REVISION.SAVED_AT, row.getSavedAt())
                .set(PROJECT_REVISION.SAVED_BY, row.getSavedBy())
                .set(PROJECT_REVISION.SAVED_BY_NAME, row.getSavedByName())
                .set(PROJECT_REVISION.ACTION, why.action().name())
                .set(PROJECT_REVISION.REASON, why.reason())
                .set(PROJECT_REVISION.CONTENT, content.text())
                .execute();
        new ProjectParts(sql).put(id, content.project());
        new ProjectWords(sql).put(id, content.project());
        Origin from = why.from();
        if (from != null) {
            note(id, from);
        }
    }

    private void note(UUID id, Origin from) {
        sql.insertInto(PROJECT_DOCUMENT)
                .values(id, from.document(), from.position())
                .onConflictDoNothing()
                .execute();
    }

    void link(UUID id, Origin from) {
        sql.update(PROJECT)
                .set(PROJECT.DOCUMENT_ID, from.document())
                .set(PROJECT.DOCUMENT_POSITION, from.position())
                .where(PROJECT.ID.eq(id))
                .execute();
        note(id, from);
    }

    static ProjectRevision revision(Record row) {
        return new ProjectRevision(
                row.get(PROJECT_REVISION.REVISION),
                new Trace(
                        row.get(PROJECT_REVISION.SAVED_AT),
                        row.get(PROJECT_REVISION.SAVED_BY),
                        row.get(PROJECT_REVISION.SAVED_BY_NAME)),
                Action.valueOf(row.get(PROJECT_REVISION.ACTION)),
                row.get(PROJECT_REVISION.REASON));
    }

    /** Saves a new state; {@code false} where somebody else was faster. */
    boolean revise(ProjectChange change, org.zhunsheng.planning.ProjectRecord now, Act act) {
        ProjectRecord row = sql.newRecord(PROJECT);
        row.set(PROJECT.REVISION, change.expected() + 1);
        save(row, act);
        ProjectRows.put(row, change.content().project());
        Origin from = change.why().from();
        if (from != null) {
            put(row, from);
            ProjectRows.put(
                    row, FindingsSummary.NOT_AUDITED); // among other projects now, and audited when they are kept
        }
        int rows = sql.update(PROJECT)
                .set(row)
                .where(PROJECT.ID.eq(change.project()))
                .and(PROJECT.REVISION.eq(change.expected()))
                .and(PROJECT.STAGE.eq(Stage.DRAFT.name()))
                .and(PROJECT.DELETED_AT.isNull())
                .execute();
        changed.accept(change.project());
        if (rows == 1) {
            keep(change.project(), change.content(), row, change.why());
            record(
                    change.why().action(),
                    now.summary(),
                    change.changes(),
                    change.why().reason());
        }
        return rows == 1;
    }

    private void record(Action action, ProjectSummary of, List<FieldChange> changes, @Nullable String reason) {
        Subject subject = subject(of.id(), of.heading().name());
        journal.record(new Happening(action, subject, of.unit().path(), changes, reason));
    }

    boolean delete(org.zhunsheng.planning.ProjectRecord now, Act act) {
        UUID id = now.summary().id();
        int rows = sql.update(PROJECT)
                .set(PROJECT.DELETED_AT, act.at())
                .set(PROJECT.REVISION, now.summary().revision() + 1)
                .where(PROJECT.ID.eq(id))
                .and(PROJECT.REVISION.eq(now.summary().revision()))
                .and(PROJECT.STAGE.eq(Stage.DRAFT.name()))
                .and(PROJECT.DELETED_AT.isNull())
                .execute();
        changed.accept(id);
        if (rows == 1) {
            new ProjectParts(sql).remove(id);
            new ProjectFindings(sql).remove(id);
            new ProjectWords(sql).remove(id);
            record(Action.DELETE, now.summary(), List.of(), null);
        }
        return rows == 1;
    }

    void judge(Collection<Verdict> verdicts) {
        verdicts.forEach(verdict -> {
            ProjectRecord row = sql.newRecord(PROJECT);
            ProjectRows.put(row, verdict.found());
            row.set(PROJECT.FUNCTION_ID, verdict.breakdown().function());
            int rows = sql.update(PROJECT)
                    .set(row)
                    .where(PROJECT.ID.eq(verdict.project()))
                    .and(PROJECT.REVISION.eq(verdict.revision()))
                    .execute();
            if (rows == 1) {
                new ProjectFindings(sql).put(verdict.project(), verdict.breakdown());
            }
        });
    }
}

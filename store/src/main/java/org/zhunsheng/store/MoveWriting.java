package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.NOTICE;
import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_APPROVAL;
import static org.zhunsheng.store.tables.Tables.PROJECT_LIFE;
import static org.zhunsheng.store.tables.Tables.PROJECT_MOVE;
import static org.zhunsheng.store.tables.Tables.PROJECT_VERSION;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.lifecycle.Life;
import org.zhunsheng.lifecycle.Making;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.lifecycle.Seal;
import org.zhunsheng.lifecycle.Standing;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.Stage;

/** What a move leaves behind: the stage, the life, the move itself, a version, an approval, notices, and the record of it. */
final class MoveWriting {
    private final Outbox outbox;
    private final TakenTargets targets;
    private final JournalTable journal;

    MoveWriting(Outbox outbox, TakenTargets targets, JournalTable journal) {
        this.outbox = outbox;
        this.targets = targets;
        this.journal = journal;
    }

    /** A version by number and hash. */
    private record Fixed(int number, String hash) {
        static final Fixed NONE = new Fixed(0, "");
    }

    boolean make(Making making, Act act) {
        Record project = targets.take(making.project(), making.before());
        if (project == null) {
            return false;
        }
        targets.forget(making.project());
        int position = making.before().moves() + 1;
        Fixed version = version(making, project, act);
        step(making);
        keepLife(making, version.number(), position, act);
        keepMove(making, version.number(), position, act);
        approve(making, version, act);
        send(making, position);
        notify(making, project.get(PROJECT.SAVED_BY), position, act);
        journal.record(new Happening(
                Action.valueOf(making.move().name()),
                new Subject(Subject.Kind.PROJECT, making.project().toString(), project.get(PROJECT.NAME)),
                new UnitPath(project.get(PROJECT.UNIT_PATH)),
                changes(making, version),
                making.said().words().reason()));
        return true;
    }

    private void step(Making making) {
        Life before = making.before();
        outbox.put(MoveStatements.STEP
                .with(TakenTargets.ID, making.project())
                .with(MoveStatements.STAGE, before.standing().stage().name())
                .with(MoveStatements.REVISION, before.revision())
                .with(MoveStatements.NEXT, making.next().stage().name()));
    }

    /**
     * Fixes what is submitted; the same state is not fixed twice, unless it was approved: an adjustment may say what was said
     * before. Of other moves, the latest version.
     */
    private Fixed version(Making making, Record project, Act act) {
        String hash = project.get(TakenTargets.LAST_HASH);
        Fixed before = hash == null ? Fixed.NONE : new Fixed(making.before().versions(), hash);
        if (making.move() != Move.SUBMIT) {
            return before;
        }
        long revision = making.before().revision();
        Long last = project.get(TakenTargets.LAST_REVISION);
        boolean fixed = last != null && last == revision;
        boolean inForce = before.number() == making.before().standing().inForce();
        if (fixed && !inForce) {
            return before;
        }
        int number = before.number() + 1;
        String says = Objects.requireNonNull(project.get(TakenTargets.DRAFT), "only a draft is submitted");
        String seal = Seal.of(making.project(), number, says, before.hash());
        outbox.put(MoveStatements.VERSION.row(
                PROJECT_VERSION,
                making.project(),
                number,
                revision,
                seal,
                before.hash(),
                act.at(),
                act.actor(),
                Columns.person(act.actorName())));
        return new Fixed(number, seal);
    }

    /** Keeps where it stands now; the first move begins the row, and any other goes on from just the one before. */
    private void keepLife(Making making, int versions, int position, Act act) {
        Standing next = making.next();
        int moves = making.before().moves();
        KeptStatement.Filled life = (moves == 0 ? MoveStatements.FIRST_LIFE : MoveStatements.NEXT_LIFE)
                .row(
                        PROJECT_LIFE,
                        making.project(),
                        next.round(),
                        making.move() == Move.APPROVE ? versions : next.inForce(),
                        position,
                        versions,
                        next.hands().submitter(),
                        LifeRows.people(next.hands().passed()),
                        next.hands().last(),
                        next.hands().returned(),
                        act.at());
        outbox.put(life.with(TakenTargets.ID, making.project()).with(MoveStatements.MOVES, moves));
    }

    private void keepMove(Making making, int version, int position, Act act) {
        Standing before = making.before().standing();
        outbox.put(MoveStatements.MOVE.row(
                PROJECT_MOVE,
                making.project(),
                position,
                making.move().name(),
                before.stage().name(),
                making.next().stage().name(),
                before.round(),
                making.before().revision(),
                version,
                act.at(),
                act.actor(),
                Columns.person(act.actorName()),
                making.said().words().reason(),
                LifeRows.marks(making.said().words().marks())));
    }

    private void approve(Making making, Fixed version, Act act) {
        Making.Approved approved = making.said().approval();
        if (making.move() != Move.APPROVE) {
            return;
        }
        if (approved == null || version.number() == 0) {
            throw new IllegalStateException("an approval needs a version, a number and a day: " + making.project());
        }
        outbox.put(MoveStatements.APPROVAL.row(
                PROJECT_APPROVAL,
                making.project(),
                version.number(),
                approved.number(),
                approved.on().toString(),
                version.hash(),
                act.at(),
                act.actor(),
                Columns.person(act.actorName())));
    }

    /** With a decision go the remarks of its step; with a return to the handler they want an answer. */
    private void send(Making making, int position) {
        switch (making.move()) {
            case RETURN, PASS, APPROVE ->
                outbox.put(MoveStatements.SEND
                        .with(TakenTargets.ID, making.project())
                        .with(
                                MoveStatements.STAGE,
                                making.before().standing().stage().name())
                        .with(MoveStatements.SENT_WITH, position)
                        .with(
                                MoveStatements.BINDING,
                                making.move() == Move.RETURN && making.next().stage() == Stage.DRAFT));
            case SUBMIT, WITHDRAW, ADJUST, ABANDON -> {}
        }
    }

    /** Who submitted it and who wrote it last hear what was decided, unless they decided it themselves. */
    private void notify(Making making, @Nullable UUID writer, int position, Act act) {
        boolean decision =
                switch (making.move()) {
                    case RETURN, PASS, APPROVE -> true;
                    case SUBMIT, WITHDRAW, ADJUST, ABANDON -> false;
                };
        if (!decision) {
            return;
        }
        Set<UUID> people = new LinkedHashSet<>();
        UUID submitter = making.before().standing().hands().submitter();
        if (submitter != null) {
            people.add(submitter);
        }
        if (writer != null) {
            people.add(writer);
        }
        people.remove(act.actor());
        for (UUID person : people) {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            outbox.put(MoveStatements.NOTICED.row(NOTICE, id, person, making.project(), position, act.at(), null));
        }
    }

    private static List<FieldChange> changes(Making making, Fixed version) {
        List<FieldChange> changes = new ArrayList<>();
        changes.add(new FieldChange(
                "stage",
                making.before().standing().stage().name(),
                making.next().stage().name()));
        if (version.number() > 0) {
            changes.add(new FieldChange("version", null, version.number() + " " + version.hash()));
        }
        Making.Approved approved = making.said().approval();
        if (approved != null) {
            changes.add(new FieldChange("approval", null, approved.number() + " " + approved.on()));
        }
        return changes;
    }
}

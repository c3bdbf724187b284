package org.zhunsheng.app.web.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.PendingAudits;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.exchange.ProjectText;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Act;
import org.zhunsheng.lifecycle.Attempt;
import org.zhunsheng.lifecycle.Denial;
import org.zhunsheng.lifecycle.FindingNote;
import org.zhunsheng.lifecycle.Making;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.lifecycle.MoveMade;
import org.zhunsheng.lifecycle.Ruling;
import org.zhunsheng.lifecycle.Version;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.Differences;
import org.zhunsheng.planning.ProjectChange;
import org.zhunsheng.planning.ProjectContent;
import org.zhunsheng.planning.Saved;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.store.Transaction;

/** Makes moves: rules on them, and has them kept or refuses them with every reason. */
final class Moving {
    private final ContentCodec codec;
    private final PendingAudits audits;

    Moving(ContentCodec codec, PendingAudits audits) {
        this.codec = codec;
        this.audits = audits;
    }

    /** Who moves, on which day, and the circumstances for the journal. */
    record Mover(UUID officer, LocalDate today, Act act) {}

    /**
     * Keeps the remarks and explanations that come with a move; with a refusal they are not kept either.
     *
     * @return whether anything was said
     */
    boolean say(Transaction tx, Passage.Case one, MoveBody body, Act act) {
        List<RemarksController.RemarkBody> remarks = body.remarks() == null ? List.of() : body.remarks();
        List<RemarksController.NoteBody> explanations = body.explanations() == null ? List.of() : body.explanations();
        if (!remarks.isEmpty() && !one.isMineToDecide()) {
            throw denied(List.of(Denial.of(Denial.Why.NOT_YOURS)));
        }
        remarks.forEach(remark -> remark.keep(tx, one, act));
        explanations.forEach(note -> note.keep(tx, one, FindingNote.Kind.EXPLAINED, act));
        return !remarks.isEmpty() || !explanations.isEmpty();
    }

    /** Rules on a move on a day, and has it kept. */
    void make(Transaction tx, Passage.Case one, MoveBody.Checked wanted, Mover mover) {
        if (wanted.revision() != one.life().revision()) {
            throw Refusal.stale(null);
        }
        Attempt.Words said = new Attempt.Words(wanted.reason(), 0, wanted.to(), wanted.approval() != null);
        Attempt attempt = new Attempt(wanted.move(), mover.officer(), one.mine(), Passage.words(one, said));
        switch (one.lifecycle().rule(one.life().standing(), attempt, one.around(mover.today()))) {
            case Ruling.Denied denied -> throw denied(denied.denials());
            case Ruling.Granted granted -> keep(tx, one, wanted, granted, mover.act());
        }
    }

    private void keep(Transaction tx, Passage.Case one, MoveBody.Checked wanted, Ruling.Granted granted, Act act) {
        boolean approval = wanted.move() == Move.APPROVE;
        Making.Said said = new Making.Said(
                new MoveMade.Words(wanted.reason(), wanted.marks()), approval ? wanted.approval() : null);
        var before = one.life();
        if (wanted.move() == Move.ABANDON) {
            restore(tx, one, wanted.reason(), act);
            before = tx.lives().take(one.id(), tx.organisation().everything()).orElseThrow(Refusal::notFound);
        }
        if (!tx.lives().make(new Making(one.id(), before, wanted.move(), granted.next(), said), act)) {
            throw Refusal.stale(null);
        }
    }

    /** The version in force is what the target says again. */
    private void restore(Transaction tx, Passage.Case one, @Nullable String reason, Act act) {
        Scope everything = tx.organisation().everything();
        Version inForce = tx.lives().versions(one.id(), everything).stream()
                .filter(version -> version.number() == one.life().standing().inForce())
                .findFirst()
                .orElseThrow(Refusal::notFound);
        String text =
                tx.projects().content(one.id(), inForce.revision(), everything).orElseThrow(Refusal::notFound);
        ProjectChange change = new ProjectChange(
                one.id(),
                one.life().revision(),
                content(text),
                Differences.between(codec.tree(one.record().content()), codec.tree(text)),
                ProjectChange.Why.saved(reason));
        if (!(tx.projects().revise(change, everything, act) instanceof Saved.Done)) {
            throw Refusal.stale(null);
        }
    }

    private ProjectContent content(String text) {
        try {
            return codec.content(ProjectText.project(text));
        } catch (ReadingException impossible) {
            throw new IllegalStateException("a version that was kept cannot be read", impossible);
        }
    }

    /** Of a target that says again what it said before, the findings are counted again. */
    void auditWhatCameBack(UUID project, Move move, CurrentOfficer officer, Act act) {
        if (move == Move.ABANDON) {
            audits.audit(List.of(project), officer.scope(Permission.PROJECT_READ), act);
        }
    }

    static Refusal denied(List<Denial> denials) {
        Refusal refusal = Refusal.of(ProblemCode.MOVE_REFUSED)
                .with(
                        "reasons",
                        denials.stream().map(denial -> denial.why().name()).toList());
        for (Denial denial : denials) {
            refusal.saying(
                    "lifecycle.denied." + denial.why().name(), denial.due() == null ? denial.count() : denial.due());
        }
        return refusal;
    }
}

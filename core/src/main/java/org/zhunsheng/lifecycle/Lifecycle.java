package org.zhunsheng.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.lifecycle.Attempt.Words;
import org.zhunsheng.lifecycle.Denial.Why;
import org.zhunsheng.lifecycle.Procedure.Step;
import org.zhunsheng.lifecycle.Standing.Hands;
import org.zhunsheng.planning.Stage;

/**
 * Rules on moves: who may make which, from where, when and with what. Whether somebody may see the target at all was asked
 * before.
 *
 * @param procedure the way that the target's region goes
 */
public record Lifecycle(Procedure procedure) {

    /** What becomes of an attempt. */
    public Ruling rule(Standing now, Attempt attempt, Circumstances around) {
        List<Denial> against = new ArrayList<>();
        Optional<Step> step = procedure.at(now.stage());
        if (!isMove(now, attempt.move())) {
            against.add(Denial.of(Why.WRONG_STAGE));
            return new Ruling.Denied(against);
        }
        if (!around.open()) {
            against.add(Denial.of(Why.YEAR_CLOSED));
        }
        authority(now, attempt, against);
        words(attempt, step.orElse(null), against);
        if (attempt.move() == Move.SUBMIT) {
            readiness(around, against);
        }
        return against.isEmpty()
                ? new Ruling.Granted(next(now, attempt, step.orElse(null)))
                : new Ruling.Denied(against);
    }

    /** The moves that lead on from where a target stands, whoever makes them. */
    public List<Move> moves(Standing now) {
        List<Move> moves = new ArrayList<>();
        for (Move move : Move.values()) {
            if (isMove(now, move)) {
                moves.add(move);
            }
        }
        return moves;
    }

    private boolean isMove(Standing now, Move move) {
        Step step = procedure.at(now.stage()).orElse(null);
        return switch (move) {
            case SUBMIT -> now.stage() == Stage.DRAFT;
            case ABANDON -> now.stage() == Stage.DRAFT && now.inForce() > 0;
            case ADJUST -> now.stage() == Stage.APPROVED;
            case RETURN -> step != null;
            case WITHDRAW -> step != null && now.hands().last() != null;
            case APPROVE -> step != null && endsProcedure(now, step);
            case PASS -> step != null && !endsProcedure(now, step);
        };
    }

    private boolean endsProcedure(Standing now, Step step) {
        return procedure.isLast(step) && now.round() >= procedure.rounds();
    }

    /** Whose move it is. */
    private void authority(Standing now, Attempt attempt, List<Denial> against) {
        Step step = procedure.at(now.stage()).orElse(null);
        Hands hands = now.hands();
        switch (attempt.move()) {
            case SUBMIT, ADJUST, ABANDON -> needs(Permission.PROJECT_WRITE, attempt, against);
            case WITHDRAW -> {
                needs(beforeStep(step), attempt, against);
                if (!attempt.officer().equals(hands.last())) {
                    against.add(Denial.of(Why.NOT_YOUR_STEP));
                }
            }
            case PASS, RETURN, APPROVE -> {
                needs(decides(step), attempt, against);
                if (attempt.officer().equals(hands.submitter())) {
                    against.add(Denial.of(Why.OWN_SUBMISSION));
                } else if (hands.passed().contains(attempt.officer())) {
                    against.add(Denial.of(Why.DECIDED_ALREADY));
                }
            }
        }
    }

    private static Permission decides(@Nullable Step step) {
        if (step == null) {
            throw new IllegalStateException("no step decides here");
        }
        return step.decides();
    }

    /** Who takes a step back may still make it. */
    private Permission beforeStep(@Nullable Step step) {
        Stage back = step == null ? Stage.DRAFT : procedure.before(step);
        return procedure.at(back).map(Step::decides).orElse(Permission.PROJECT_WRITE);
    }

    private static void needs(Permission permission, Attempt attempt, List<Denial> against) {
        if (!attempt.permissions().contains(permission)) {
            against.add(Denial.of(Why.NOT_YOURS));
        }
    }

    /** What has to be said to a move. */
    private void words(Attempt attempt, @Nullable Step step, List<Denial> against) {
        Words words = attempt.words();
        switch (attempt.move()) {
            case ADJUST, ABANDON -> {
                if (words.reason() == null) {
                    against.add(Denial.of(Why.REASON_WANTED));
                }
            }
            case RETURN -> {
                if (words.remarks() == 0) {
                    against.add(Denial.of(Why.REMARK_WANTED));
                }
                if (words.to() != null && (step == null || !procedure.canReturn(step, words.to()))) {
                    against.add(Denial.of(Why.NO_SUCH_STEP));
                }
            }
            case APPROVE -> {
                if (!words.approved()) {
                    against.add(Denial.of(Why.APPROVAL_WANTED));
                }
            }
            case SUBMIT, WITHDRAW, PASS -> {}
        }
    }

    /** Whether the content can be handed in, and today. */
    private static void readiness(Circumstances around, List<Denial> against) {
        boolean late = around.due() != null && around.today().isAfter(around.due());
        if (late && !around.state().submittedBefore()) {
            against.add(new Denial(Why.TOO_LATE, 0, around.due()));
        }
        Circumstances.State state = around.state();
        if (!state.audited()) {
            against.add(Denial.of(Why.NOT_AUDITED));
        }
        count(Why.BLOCKED, state.blocking(), against);
        count(Why.UNEXPLAINED, state.unexplained(), against);
        count(Why.UNANSWERED, state.unanswered(), against);
    }

    private static void count(Why why, int count, List<Denial> against) {
        if (count > 0) {
            against.add(Denial.of(why, count));
        }
    }

    private Standing next(Standing now, Attempt attempt, @Nullable Step step) {
        return switch (attempt.move()) {
            case SUBMIT ->
                new Standing(
                        procedure.first().stage(),
                        now.round(),
                        now.inForce(),
                        new Hands(
                                attempt.officer(),
                                Set.of(),
                                attempt.officer(),
                                now.hands().returned()));
            case PASS -> passed(now, attempt, step);
            case WITHDRAW -> withdrawn(now, step);
            case RETURN -> returned(now, attempt.words().to());
            case APPROVE -> new Standing(Stage.APPROVED, now.round(), now.inForce(), Hands.NOBODY);
            // An adjustment does not ask for the money a second time: it goes the last round only.
            case ADJUST -> new Standing(Stage.DRAFT, procedure.rounds(), now.inForce(), Hands.NOBODY);
            case ABANDON -> new Standing(Stage.APPROVED, procedure.rounds(), now.inForce(), Hands.NOBODY);
        };
    }

    private Standing passed(Standing now, Attempt attempt, @Nullable Step step) {
        if (step == null || procedure.isLast(step)) {
            return new Standing(Stage.DRAFT, now.round() + 1, now.inForce(), Hands.NOBODY);
        }
        Set<UUID> passed = new HashSet<>(now.hands().passed());
        passed.add(attempt.officer());
        Hands hands = new Hands(
                now.hands().submitter(), passed, attempt.officer(), now.hands().returned());
        return new Standing(procedure.after(step), now.round(), now.inForce(), hands);
    }

    private Standing withdrawn(Standing now, @Nullable Step step) {
        Stage back = step == null ? Stage.DRAFT : procedure.before(step);
        Hands hands = now.hands();
        Set<UUID> passed = new HashSet<>(hands.passed());
        passed.remove(hands.last());
        UUID submitter = back == Stage.DRAFT ? null : hands.submitter();
        return new Standing(back, now.round(), now.inForce(), new Hands(submitter, passed, null, hands.returned()));
    }

    /** Whoever decides behind the step to which it goes back decides anew. */
    private static Standing returned(Standing now, @Nullable Stage to) {
        Stage back = to == null ? Stage.DRAFT : to;
        UUID submitter = back == Stage.DRAFT ? null : now.hands().submitter();
        return new Standing(back, now.round(), now.inForce(), new Hands(submitter, Set.of(), null, true));
    }
}

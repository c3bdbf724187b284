package org.zhunsheng.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.publication.Denial.Why;

/**
 * Rules on steps: who may take which, from where and with what. Whether somebody may see the publication at all was asked
 * before.
 */
public final class Publishing {
    private Publishing() {}

    /** What becomes of an attempt. */
    public static Ruling rule(Standing now, Attempt attempt, Circumstances around) {
        List<Denial> against = new ArrayList<>();
        if (!isStep(now, attempt.step())) {
            return new Ruling.Denied(List.of(Denial.of(Why.WRONG_STATE)));
        }
        authority(now, attempt, against);
        words(now, attempt, against);
        readiness(attempt.step(), around, against);
        return against.isEmpty() ? new Ruling.Granted(next(now, attempt)) : new Ruling.Denied(against);
    }

    /** The steps that lead on from where a publication stands, whoever takes them. */
    public static List<Step> steps(Standing now) {
        List<Step> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            if (isStep(now, step)) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static boolean isStep(Standing now, Step step) {
        return switch (step) {
            // What was reviewed stays as it is until it is released or sent back.
            case PREPARE -> now.state() != State.REVIEWED;
            case REVIEW -> now.state() == State.PREPARED;
            case RETURN -> now.state() == State.PREPARED || now.state() == State.REVIEWED;
            case RELEASE -> now.state() == State.REVIEWED;
            // What the public sees can be taken back at any time, also while its correction is under way.
            case WITHDRAW -> now.inForce() > 0;
        };
    }

    private static void authority(Standing now, Attempt attempt, List<Denial> against) {
        Set<Permission> mine = attempt.permissions();
        boolean prepares = mine.contains(Permission.PUBLICATION_PREPARE);
        boolean reviews = mine.contains(Permission.PUBLICATION_REVIEW);
        boolean mayDo =
                switch (attempt.step()) {
                    case PREPARE -> prepares;
                    case REVIEW, RETURN -> reviews;
                    case RELEASE, WITHDRAW -> prepares || reviews;
                };
        if (!mayDo) {
            against.add(Denial.of(Why.NOT_YOURS));
        }
        if (attempt.step() == Step.REVIEW && now.preparers().contains(attempt.officer())) {
            against.add(Denial.of(Why.OWN_PREPARATION));
        }
    }

    private static void words(Standing now, Attempt attempt, List<Denial> against) {
        boolean silent = attempt.words() == null;
        switch (attempt.step()) {
            case PREPARE -> {
                if (silent && now.isCorrection()) {
                    against.add(Denial.of(Why.NOTICE_WANTED));
                }
            }
            case RETURN, WITHDRAW -> {
                if (silent) {
                    against.add(Denial.of(Why.REASON_WANTED));
                }
            }
            case REVIEW, RELEASE -> {}
        }
    }

    /** Preparing a text that has concerns is allowed: so they are seen. Nobody passes or releases it. */
    private static void readiness(Step step, Circumstances around, List<Denial> against) {
        switch (step) {
            case PREPARE -> {
                if (around.projects() == 0) {
                    against.add(Denial.of(Why.NOTHING_APPROVED));
                }
            }
            case REVIEW, RELEASE -> {
                if (around.changed()) {
                    against.add(Denial.of(Why.CHANGED_SINCE));
                }
                count(Why.BLOCKED, around.blocking(), against);
                count(Why.UNEXPLAINED, around.unexplained(), against);
            }
            case RETURN, WITHDRAW -> {}
        }
    }

    private static void count(Why why, int count, List<Denial> against) {
        if (count > 0) {
            against.add(new Denial(why, count));
        }
    }

    private static Standing next(Standing now, Attempt attempt) {
        return switch (attempt.step()) {
            case PREPARE -> {
                Set<UUID> preparers = new HashSet<>(now.preparers());
                preparers.add(attempt.officer());
                yield new Standing(State.PREPARED, now.inForce(), now.editions(), preparers);
            }
            case REVIEW -> new Standing(State.REVIEWED, now.inForce(), now.editions(), now.preparers());
            case RETURN -> new Standing(State.RETURNED, now.inForce(), now.editions(), now.preparers());
            case RELEASE -> new Standing(State.RELEASED, now.editions() + 1, now.editions() + 1, Set.of());
            // Who worked at the correction that was under way does not review it because the edition before was taken
            // back.
            case WITHDRAW -> new Standing(State.WITHDRAWN, 0, now.editions(), now.preparers());
        };
    }
}

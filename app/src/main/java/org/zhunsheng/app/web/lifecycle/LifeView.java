package org.zhunsheng.app.web.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.audit.ReviewScore.Aspect;
import org.zhunsheng.lifecycle.Attempt;
import org.zhunsheng.lifecycle.Circumstances;
import org.zhunsheng.lifecycle.Denial;
import org.zhunsheng.lifecycle.Life;
import org.zhunsheng.lifecycle.Marks;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.lifecycle.MoveMade;
import org.zhunsheng.lifecycle.Procedure;
import org.zhunsheng.lifecycle.Ruling;
import org.zhunsheng.planning.Stage;

/** Where a target stands and where it can go from there, as the browser gets it. */
record LifeView(
        UUID project,
        long revision,
        Stage stage,
        int round,
        int rounds,
        int version,
        int inForce,
        boolean adjustment,
        boolean returned,
        @Nullable Instant since,
        @Nullable LocalDate due,
        @Nullable StepView step,
        List<StepView> way,
        WaitingFor waiting,
        List<Way> moves) {

    /** A step of the procedure. */
    record StepView(Stage stage, String name, String nameEn, boolean mine) {
        static StepView of(Procedure.Step step, boolean mine) {
            return new StepView(step.stage(), step.name().chinese(), step.name().english(), mine);
        }
    }

    /** What stands in the way of a submission, counted; nothing is counted where it is not one's to submit. */
    record WaitingFor(int blocking, int unexplained, int unanswered) {
        static WaitingFor of(Circumstances.State state) {
            return new WaitingFor(state.blocking(), state.unexplained(), state.unanswered());
        }
    }

    /** A move that leads on from here: whether whoever asks may make it now, and if not, why not. */
    record Way(Move move, boolean allowed, List<Reason> reasons) {}

    /** Why a move is not made, for programs by its name and for people in words. */
    record Reason(Denial.Why why, int count, @Nullable LocalDate due, String text) {
        static Reason of(Denial denial, Messages messages) {
            return new Reason(denial.why(), denial.count(), denial.due(), words(denial, messages));
        }
    }

    static String words(Denial denial, Messages messages) {
        return messages.say(
                "lifecycle.denied." + denial.why().name(), denial.due() == null ? denial.count() : denial.due());
    }

    static LifeView of(Passage.Case one, LocalDate today, UUID officer, Messages messages) {
        Circumstances around = one.around(today);
        Life life = one.life();
        Procedure procedure = one.lifecycle().procedure();
        List<Way> moves = new ArrayList<>();
        for (Move move : one.lifecycle().moves(life.standing())) {
            Ruling ruling = one.lifecycle()
                    .rule(life.standing(), new Attempt(move, officer, one.mine(), Attempt.Words.ENOUGH), around);
            moves.add(
                    switch (ruling) {
                        case Ruling.Granted granted -> new Way(move, true, List.of());
                        case Ruling.Denied denied ->
                            new Way(
                                    move,
                                    false,
                                    denied.denials().stream()
                                            .map(denial -> Reason.of(denial, messages))
                                            .toList());
                    });
        }
        Procedure.Step step = one.step();
        return new LifeView(
                one.id(),
                life.revision(),
                life.standing().stage(),
                life.standing().round(),
                procedure.rounds(),
                life.versions(),
                life.standing().inForce(),
                life.standing().isAdjustment(),
                life.standing().hands().returned(),
                life.since(),
                around.due(),
                step == null ? null : StepView.of(step, one.isMineToDecide()),
                procedure.steps().stream()
                        .map(each -> StepView.of(each, one.mine().contains(each.decides())))
                        .toList(),
                WaitingFor.of(around.state()),
                moves);
    }

    /** A move that was made. */
    record Made(
            int position,
            Move move,
            Stage from,
            Stage to,
            int round,
            long revision,
            int version,
            Instant at,
            String by,
            @Nullable String reason,
            @Nullable Map<Aspect, String> marks,
            @Nullable String points) {
        static Made of(MoveMade made) {
            Marks marks = made.words().marks();
            return new Made(
                    made.position(),
                    made.move(),
                    made.from(),
                    made.to(),
                    made.round(),
                    made.state().revision(),
                    made.state().version(),
                    made.made().at(),
                    made.made().name(),
                    made.words().reason(),
                    marks == null
                            ? null
                            : marks.inOrder().entrySet().stream()
                                    .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                                            .toPlainString())),
                    marks == null ? null : marks.total().toPlainString());
        }
    }
}

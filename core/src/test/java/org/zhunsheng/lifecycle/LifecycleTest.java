package org.zhunsheng.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.identity.Role;
import org.zhunsheng.lifecycle.Attempt.Words;
import org.zhunsheng.lifecycle.Circumstances.State;
import org.zhunsheng.lifecycle.Denial.Why;
import org.zhunsheng.lifecycle.Standing.Hands;
import org.zhunsheng.planning.Stage;

/** Every role, move and stage against one another, and what a ruling depends on besides. */
class LifecycleTest {
    private static final UUID HANDLER = new UUID(0, 1);
    private static final UUID SECTION = new UUID(0, 2);
    private static final UUID BUREAU = new UUID(0, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Circumstances CLEAR = new Circumstances(TODAY, true, null, State.CLEAR);
    private static final Lifecycle STANDARD =
            new Lifecycle(Procedures.standard().of(null));
    private static final Lifecycle TWO_ROUNDS = new Lifecycle(procedure("two-rounds"));

    private static Procedure procedure(String id) {
        return Procedures.standard().all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Attempt by(UUID officer, Role role, Move move, Words words) {
        return new Attempt(move, officer, role.permissions(), words);
    }

    private static Standing at(Stage stage) {
        Hands hands =
                switch (stage) {
                    case SUBMITTED -> new Hands(HANDLER, Set.of(), HANDLER, false);
                    case REVIEWED -> new Hands(HANDLER, Set.of(SECTION), SECTION, false);
                    default -> Hands.NOBODY;
                };
        return new Standing(stage, 1, stage == Stage.APPROVED ? 1 : 0, hands);
    }

    private static List<Why> why(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Granted granted -> List.of();
            case Ruling.Denied denied ->
                denied.denials().stream().map(Denial::why).toList();
        };
    }

    private static Standing granted(Ruling ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Granted.class);
        return ((Ruling.Granted) ruling).next();
    }

    /** What product.md allows: the role that makes a move from a stage. Everything else is refused. */
    private static boolean allowed(Role role, Move move, Stage stage) {
        return switch (move) {
            case SUBMIT -> stage == Stage.DRAFT && (role == Role.HANDLER || role == Role.FINANCE_SECTION);
            case PASS -> stage == Stage.SUBMITTED && role == Role.FINANCE_SECTION;
            case APPROVE -> stage == Stage.REVIEWED && role == Role.FINANCE_BUREAU;
            case RETURN ->
                stage == Stage.SUBMITTED && role == Role.FINANCE_SECTION
                        || stage == Stage.REVIEWED && role == Role.FINANCE_BUREAU;
            case ADJUST -> stage == Stage.APPROVED && (role == Role.HANDLER || role == Role.FINANCE_SECTION);
            case WITHDRAW, ABANDON -> false; // of the stranger who acts here nothing can be withdrawn
        };
    }

    static Stream<Arguments> everything() {
        List<Arguments> all = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Move move : Move.values()) {
                for (Stage stage : Stage.values()) {
                    all.add(Arguments.of(role, move, stage));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} {1} at {2}")
    @MethodSource("everything")
    void nobodyMakesAMoveThatIsNotTheirs(Role role, Move move, Stage stage) {
        UUID stranger = new UUID(0, 99);
        Ruling ruling = STANDARD.rule(at(stage), by(stranger, role, move, Words.ENOUGH), CLEAR);
        if (allowed(role, move, stage)) {
            assertThat(ruling).isInstanceOf(Ruling.Granted.class);
        } else {
            assertThat(why(ruling)).isNotEmpty();
        }
    }

    @Test
    void goesFromDraftToApproval() {
        Standing submitted =
                granted(STANDARD.rule(Standing.NEW, by(HANDLER, Role.HANDLER, Move.SUBMIT, Words.NONE), CLEAR));
        assertThat(submitted.stage()).isEqualTo(Stage.SUBMITTED);
        Standing reviewed =
                granted(STANDARD.rule(submitted, by(SECTION, Role.FINANCE_SECTION, Move.PASS, Words.NONE), CLEAR));
        assertThat(reviewed.stage()).isEqualTo(Stage.REVIEWED);
        Standing approved =
                granted(STANDARD.rule(reviewed, by(BUREAU, Role.FINANCE_BUREAU, Move.APPROVE, Words.ENOUGH), CLEAR));
        assertThat(approved.stage()).isEqualTo(Stage.APPROVED);
        assertThat(STANDARD.moves(approved)).containsExactly(Move.ADJUST);
    }

    @Test
    void goesUpTwiceWhereTheRegionDoesSo() {
        Standing first = at(Stage.REVIEWED);
        assertThat(TWO_ROUNDS.moves(first)).contains(Move.PASS).doesNotContain(Move.APPROVE);
        Standing down = granted(TWO_ROUNDS.rule(first, by(BUREAU, Role.FINANCE_BUREAU, Move.PASS, Words.NONE), CLEAR));
        assertThat(down.stage()).isEqualTo(Stage.DRAFT);
        assertThat(down.round()).isEqualTo(2);
        Standing second = new Standing(Stage.REVIEWED, 2, 0, at(Stage.REVIEWED).hands());
        assertThat(TWO_ROUNDS.moves(second)).contains(Move.APPROVE).doesNotContain(Move.PASS);
    }

    @Test
    void nobodyPassesTheirOwnSubmission() {
        Standing own = new Standing(Stage.SUBMITTED, 1, 0, new Hands(SECTION, Set.of(), SECTION, false));
        assertThat(why(STANDARD.rule(own, by(SECTION, Role.FINANCE_SECTION, Move.PASS, Words.NONE), CLEAR)))
                .containsExactly(Why.OWN_SUBMISSION);
        Attempt both = new Attempt(
                Move.APPROVE, SECTION, Set.of(Permission.DEPARTMENT_REVIEW, Permission.FINANCE_REVIEW), Words.ENOUGH);
        assertThat(why(STANDARD.rule(at(Stage.REVIEWED), both, CLEAR))).containsExactly(Why.DECIDED_ALREADY);
    }

    @Test
    void nobodyReturnsWhatTheySubmittedOrPassed() {
        Standing own = new Standing(Stage.SUBMITTED, 1, 0, new Hands(SECTION, Set.of(), SECTION, false));
        assertThat(why(STANDARD.rule(own, by(SECTION, Role.FINANCE_SECTION, Move.RETURN, Words.ENOUGH), CLEAR)))
                .containsExactly(Why.OWN_SUBMISSION);
    }

    @Test
    void whoMayNoLongerMakeAStepDoesNotTakeItBack() {
        Attempt reader = by(HANDLER, Role.LEADER, Move.WITHDRAW, Words.NONE);
        assertThat(why(STANDARD.rule(at(Stage.SUBMITTED), reader, CLEAR))).containsExactly(Why.NOT_YOURS);
    }

    @Test
    void aReturnNeedsARemarkAndGoesBackNoFurtherThanItCan() {
        Attempt bare = by(BUREAU, Role.FINANCE_BUREAU, Move.RETURN, Words.NONE);
        assertThat(why(STANDARD.rule(at(Stage.REVIEWED), bare, CLEAR))).containsExactly(Why.REMARK_WANTED);
        Attempt forward = by(BUREAU, Role.FINANCE_BUREAU, Move.RETURN, new Words(null, 1, Stage.APPROVED, false));
        assertThat(why(STANDARD.rule(at(Stage.REVIEWED), forward, CLEAR))).containsExactly(Why.NO_SUCH_STEP);
        Attempt step = by(BUREAU, Role.FINANCE_BUREAU, Move.RETURN, new Words(null, 1, Stage.SUBMITTED, false));
        Standing back = granted(STANDARD.rule(at(Stage.REVIEWED), step, CLEAR));
        assertThat(back.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(back.hands().submitter()).isEqualTo(HANDLER);
        assertThat(back.hands().passed()).isEmpty();
    }

    @Test
    void onlyWhoMadeTheStepTakesItBackAndOnlyUntilSomebodyDecides() {
        Attempt mine = by(HANDLER, Role.HANDLER, Move.WITHDRAW, Words.NONE);
        assertThat(granted(STANDARD.rule(at(Stage.SUBMITTED), mine, CLEAR)).stage())
                .isEqualTo(Stage.DRAFT);
        assertThat(why(STANDARD.rule(at(Stage.REVIEWED), mine, CLEAR)))
                .containsExactly(Why.NOT_YOURS, Why.NOT_YOUR_STEP);
        Attempt passer = by(SECTION, Role.FINANCE_SECTION, Move.WITHDRAW, Words.NONE);
        Standing undone = granted(STANDARD.rule(at(Stage.REVIEWED), passer, CLEAR));
        assertThat(undone.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(why(STANDARD.rule(undone, passer, CLEAR))).containsExactly(Why.WRONG_STAGE);
    }

    @Test
    void saysEverythingThatStandsAgainstASubmission() {
        Circumstances bad = new Circumstances(TODAY, false, TODAY.minusDays(1), new State(false, 2, 3, 1, false));
        Attempt submit = by(HANDLER, Role.AUDITOR, Move.SUBMIT, Words.NONE);
        assertThat(why(STANDARD.rule(Standing.NEW, submit, bad)))
                .containsExactly(
                        Why.YEAR_CLOSED,
                        Why.NOT_YOURS,
                        Why.TOO_LATE,
                        Why.NOT_AUDITED,
                        Why.BLOCKED,
                        Why.UNEXPLAINED,
                        Why.UNANSWERED);
    }

    @Test
    void theLastDayCountsOnceAndNotForWhatCameBack() {
        Attempt submit = by(HANDLER, Role.HANDLER, Move.SUBMIT, Words.NONE);
        assertThat(why(STANDARD.rule(Standing.NEW, submit, due(TODAY)))).isEmpty();
        assertThat(why(STANDARD.rule(Standing.NEW, submit, due(TODAY.minusDays(1)))))
                .containsExactly(Why.TOO_LATE);
        Circumstances again = new Circumstances(TODAY, true, TODAY.minusDays(1), new State(true, 0, 0, 0, true));
        assertThat(why(STANDARD.rule(Standing.NEW, submit, again))).isEmpty();
    }

    private static Circumstances due(@Nullable LocalDate due) {
        return new Circumstances(TODAY, true, due, State.CLEAR);
    }

    @Test
    void anAdjustmentNeedsAReasonAndGoesTheLastRoundOnly() {
        Attempt bare = by(HANDLER, Role.HANDLER, Move.ADJUST, Words.NONE);
        assertThat(why(TWO_ROUNDS.rule(at(Stage.APPROVED), bare, CLEAR))).containsExactly(Why.REASON_WANTED);
        Standing draft = granted(
                TWO_ROUNDS.rule(at(Stage.APPROVED), by(HANDLER, Role.HANDLER, Move.ADJUST, Words.ENOUGH), CLEAR));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(draft.inForce()).isEqualTo(1);
        assertThat(draft.round()).isEqualTo(2);
        assertThat(TWO_ROUNDS.moves(draft)).containsExactly(Move.SUBMIT, Move.ABANDON);
    }
}

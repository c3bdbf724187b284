package org.zhunsheng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.identity.Role;
import org.zhunsheng.publication.Denial.Why;

/** Who takes which step, from where, and with what. */
class PublishingTest {
    private static final UUID SECTION = new UUID(0, 1);
    private static final UUID LEADER = new UUID(0, 2);
    private static final Standing PREPARED = new Standing(State.PREPARED, 0, 0, Set.of(SECTION));
    private static final Standing REVIEWED = new Standing(State.REVIEWED, 0, 0, Set.of(SECTION));
    private static final Standing RELEASED = new Standing(State.RELEASED, 1, 1, Set.of());

    private static Attempt by(UUID officer, Role role, Step step, @Nullable String words) {
        return new Attempt(step, officer, role.permissions(), words);
    }

    private static List<Why> why(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Granted granted -> List.of();
            case Ruling.Denied denied ->
                denied.denials().stream().map(Denial::why).toList();
        };
    }

    private static Standing next(Standing now, Attempt attempt) {
        Ruling ruling = Publishing.rule(now, attempt, Circumstances.CLEAR);
        assertThat(why(ruling)).isEmpty();
        return ((Ruling.Granted) ruling).next();
    }

    @Test
    void goesFromPreparationOverReviewToRelease() {
        Standing now = next(Standing.NEW, by(SECTION, Role.FINANCE_SECTION, Step.PREPARE, null));
        assertThat(now).isEqualTo(PREPARED);
        now = next(now, by(LEADER, Role.LEADER, Step.REVIEW, null));
        assertThat(now).isEqualTo(REVIEWED);
        now = next(now, by(SECTION, Role.FINANCE_SECTION, Step.RELEASE, null));
        assertThat(now).isEqualTo(RELEASED);
    }

    @Test
    void aCorrectionLeavesTheEditionInForceUntilItIsReleased() {
        Attempt silent = by(SECTION, Role.FINANCE_SECTION, Step.PREPARE, null);
        assertThat(why(Publishing.rule(RELEASED, silent, Circumstances.CLEAR))).containsExactly(Why.NOTICE_WANTED);
        Standing now = next(RELEASED, by(SECTION, Role.FINANCE_SECTION, Step.PREPARE, "更正预算数"));
        assertThat(now.inForce()).isEqualTo(1);
        now = next(now, by(LEADER, Role.LEADER, Step.REVIEW, null));
        now = next(now, by(LEADER, Role.LEADER, Step.RELEASE, null));
        assertThat(now).isEqualTo(new Standing(State.RELEASED, 2, 2, Set.of()));
    }

    @Test
    void whatIsOutCanBeTakenBackAtAnyTime() {
        Standing correcting = next(RELEASED, by(SECTION, Role.FINANCE_SECTION, Step.PREPARE, "更正"));
        for (Standing now : List.of(RELEASED, correcting)) {
            assertThat(next(now, by(LEADER, Role.LEADER, Step.WITHDRAW, "误公开")))
                    .isEqualTo(new Standing(State.WITHDRAWN, 0, 1, now.preparers()));
        }
        assertThat(correcting.preparers()).containsExactly(SECTION);
        Standing withdrawn = new Standing(State.WITHDRAWN, 0, 1, Set.of());
        Standing again = next(withdrawn, by(SECTION, Role.FINANCE_SECTION, Step.PREPARE, "重新公开"));
        assertThat(again.isCorrection()).isTrue();
    }

    @Test
    void nobodyReviewsWhatTheyPreparedAtAnyAttempt() {
        Set<Permission> both = Set.of(Permission.PUBLICATION_PREPARE, Permission.PUBLICATION_REVIEW);
        Standing twice = new Standing(State.PREPARED, 0, 0, Set.of(SECTION, LEADER));
        for (UUID officer : List.of(SECTION, LEADER)) {
            Attempt attempt = new Attempt(Step.REVIEW, officer, both, null);
            assertThat(why(Publishing.rule(twice, attempt, Circumstances.CLEAR)))
                    .containsExactly(Why.OWN_PREPARATION);
        }
        Attempt third = new Attempt(Step.REVIEW, new UUID(0, 3), both, null);
        assertThat(why(Publishing.rule(twice, third, Circumstances.CLEAR))).isEmpty();
    }

    @Test
    void whatWasReviewedIsNotPreparedAnewUnlessItWasSentBack() {
        Attempt again = by(SECTION, Role.FINANCE_SECTION, Step.PREPARE, null);
        assertThat(why(Publishing.rule(REVIEWED, again, Circumstances.CLEAR))).containsExactly(Why.WRONG_STATE);
        Standing returned = next(REVIEWED, by(LEADER, Role.LEADER, Step.RETURN, "漏列一项"));
        assertThat(returned.state()).isEqualTo(State.RETURNED);
        assertThat(why(Publishing.rule(returned, again, Circumstances.CLEAR))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARE, FINANCE_SECTION",
        "REVIEW, LEADER FINANCE_BUREAU",
        "RETURN, LEADER FINANCE_BUREAU",
        "RELEASE, FINANCE_SECTION LEADER FINANCE_BUREAU",
        "WITHDRAW, FINANCE_SECTION LEADER FINANCE_BUREAU"
    })
    void everyStepHasItsRoles(Step step, String roles) {
        Standing from =
                switch (step) {
                    case PREPARE -> Standing.NEW;
                    case REVIEW, RETURN -> PREPARED;
                    case RELEASE -> REVIEWED;
                    case WITHDRAW -> RELEASED;
                };
        for (Role role : Role.values()) {
            Ruling ruling = Publishing.rule(from, by(LEADER, role, step, "因为"), Circumstances.CLEAR);
            boolean may = List.of(roles.split(" ")).contains(role.name());
            assertThat(why(ruling)).as(role + " " + step).isEqualTo(may ? List.of() : List.of(Why.NOT_YOURS));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"REVIEW", "RELEASE"})
    void nothingGoesOnWithConcernsOrUponWhatHasChanged(Step step) {
        Standing from = step == Step.REVIEW ? PREPARED : REVIEWED;
        Circumstances around = new Circumstances(3, 1, 2, true);
        Ruling ruling = Publishing.rule(from, by(LEADER, Role.LEADER, step, null), around);
        assertThat(why(ruling)).containsExactly(Why.CHANGED_SINCE, Why.BLOCKED, Why.UNEXPLAINED);
    }

    @Test
    void nothingIsPreparedOfNothing() {
        Attempt attempt = by(SECTION, Role.FINANCE_SECTION, Step.PREPARE, null);
        assertThat(why(Publishing.rule(Standing.NEW, attempt, new Circumstances(0, 0, 0, false))))
                .containsExactly(Why.NOTHING_APPROVED);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void theStepsThatLeadOnAreThoseThatAreRuledUpon(State state) {
        Standing now = new Standing(state, state == State.RELEASED ? 1 : 0, 1, Set.of());
        List<Step> steps = Publishing.steps(now);
        Set<Permission> all = Set.of(Permission.values());
        for (Step step : Step.values()) {
            Ruling ruling = Publishing.rule(now, new Attempt(step, LEADER, all, "因为"), Circumstances.CLEAR);
            assertThat(why(ruling).contains(Why.WRONG_STATE)).isEqualTo(!steps.contains(step));
        }
    }
}

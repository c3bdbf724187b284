package org.zhunsheng.app.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhunsheng.identity.People;

class NobodysDoorsTest {
    private static final Instant NOW = Instant.parse("2026-01-05T01:02:03Z");
    private static final Duration LENGTH = Duration.ofMinutes(15);

    private final NobodysDoors doors = new NobodysDoors(new People.Lockout(3, LENGTH));

    @Test
    void failuresAreCountedHoweverLongTheyAreApart() {
        assertThat(doors.failed("x", NOW)).isNull();
        assertThat(doors.failed("x", NOW.plusSeconds(86_400))).isNull();
        Instant third = NOW.plusSeconds(172_800);
        assertThat(doors.failed("x", third)).isEqualTo(third.plus(LENGTH));
        assertThat(doors.failed("y", third)).isNull();
    }

    @Test
    void aLockEndsAtItsTimeAndCountingBeginsAnew() {
        for (int i = 0; i < 3; i++) {
            doors.failed("x", NOW);
        }
        assertThat(doors.failed("x", NOW.plus(LENGTH).minusMillis(1))).isEqualTo(NOW.plus(LENGTH));
        assertThat(doors.failed("x", NOW.plus(LENGTH))).isNull();
        assertThat(doors.failed("x", NOW.plus(LENGTH))).isNull();
        assertThat(doors.failed("x", NOW.plus(LENGTH)))
                .isEqualTo(NOW.plus(LENGTH).plus(LENGTH));
    }
}

package org.zhunsheng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.publication.PublicationClock.Face;
import org.zhunsheng.regulation.Regulations;

class PublicationClockTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, , 2026-01-10, RUNNING, 15",
        "2026-01-05, , 2026-01-18, SOON, 7",
        "2026-01-05, , 2026-01-25, SOON, 0",
        "2026-01-05, , 2026-01-26, OVERDUE, -1",
        "2026-01-05, 2026-01-25, 2026-03-01, IN_TIME, -35",
        "2026-01-05, 2026-01-26, 2026-03-01, LATE, -35"
    })
    void countsTwentyDaysFromTheDayAfterTheApproval(
            LocalDate approved, @Nullable LocalDate published, LocalDate today, Face face, long left) {
        PublicationClock clock =
                PublicationClock.of(approved, published, Regulations.inForce("51", new FiscalYear(2026)));
        assertThat(clock.due()).isEqualTo(LocalDate.of(2026, 1, 25));
        assertThat(clock.face(today)).isEqualTo(face);
        assertThat(clock.daysLeft(today)).isEqualTo(left);
    }
}

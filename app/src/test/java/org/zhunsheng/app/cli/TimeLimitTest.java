package org.zhunsheng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # chosen, bytes,              limit in seconds
                    -,        0,                  10
                    -,        1048575,            10
                    -,        1048576,            15
                    -,        4000000,            25
                    -,        10485760,           60
                    -,        268435456,          60
                    -,        9223372036854775807,60
                    3,        268435456,          3
                    7200,     10,                 7200
                    """)
    void growsWithTheFileUnlessChosen(@Nullable Long chosen, long bytes, long seconds) {
        TimeLimit limit = new TimeLimit(chosen == null ? null : Duration.ofSeconds(chosen));

        assertThat(limit.of(bytes)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void leavesTimeForTheAuditUnlessChosen() {
        assertThat(TimeLimit.withAudit(null).of(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(TimeLimit.withAudit(null).of(Long.MAX_VALUE)).isEqualTo(Duration.ofSeconds(80));
        assertThat(TimeLimit.withAudit(Duration.ofSeconds(3)).of(0)).isEqualTo(Duration.ofSeconds(3));
    }
}

package org.zhunsheng.app.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;

/** Two of the largest files fit into the memory at once, a third one waits for one of them. */
class LargeBytesTest {
    private static final long LARGEST = (64L << 20) - 1;

    @Test
    void whatDoesNotFitWaitsAndIsRefusedWhereItMustNotWait() {
        LargeBytes large = new LargeBytes();
        LargeBytes.Room first = large.take(LARGEST);
        try (LargeBytes.Room second = large.take(LARGEST)) {
            Thread.currentThread().interrupt(); // nobody waits ten seconds here
            assertThatThrownBy(() -> large.take(1))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.code()).isEqualTo(ProblemCode.STORE_BUSY));
            assertThat(Thread.interrupted()).isTrue();
            first.close();
            large.take(LARGEST).close();
        }
    }
}

package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/** What tests say about things that are not done. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(Refusal why, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(why));
    }

    static void assertRefused(Class<? extends Refusal> why, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isInstanceOf(why));
    }
}

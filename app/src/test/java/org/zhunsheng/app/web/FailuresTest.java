package org.zhunsheng.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.zhunsheng.issuing.IssuingException;

class FailuresTest {
    @Test
    void whatCannotBeIssuedIsSaidHoweverItCame() {
        IssuingException cannot = IssuingException.tookTooLong(120);
        Refusal bare = Refusal.of(cannot);
        Refusal wrapped = Failures.refusal(new IllegalStateException(new UncheckedIOException(cannot)));
        assertThat(wrapped.code()).isEqualTo(bare.code()).isEqualTo(ProblemCode.NOT_ISSUED);
        assertThat(wrapped)
                .usingRecursiveComparison()
                .ignoringFields("stackTrace")
                .isEqualTo(bare);
    }

    @Test
    void whatNobodyFoundAWordForIsInternal() {
        assertThat(Failures.refusal(new IllegalStateException("x")).code()).isEqualTo(ProblemCode.INTERNAL);
    }
}

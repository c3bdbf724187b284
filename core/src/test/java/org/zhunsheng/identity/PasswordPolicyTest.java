package org.zhunsheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunsheng.identity.PasswordPolicy.Fault;
import org.zhunsheng.identity.PasswordPolicy.Reason;

class PasswordPolicyTest {
    private static final PasswordPolicy POLICY = PasswordPolicy.standard();
    private static final Login LOGIN = new Login("wang.fang");

    @ParameterizedTest
    @CsvSource({
        "Tq7-kd, TOO_SHORT",
        "abcdefghijk, FEW_CLASSES",
        "Tq7-kd9Zaaaa, REPEATED",
        "xWang.Fang77, CONTAINS_LOGIN",
        "7-gnaf.gnaWx, CONTAINS_LOGIN",
        "Admin@123xyz, COMMON",
        "司法局Sifaju99, COMMON",
    })
    void saysWhatIsWrong(String password, Fault fault) {
        assertThat(POLICY.against(password, LOGIN, former -> false))
                .extracting(Reason::fault)
                .contains(fault);
    }

    @ParameterizedTest
    @CsvSource({"Tq7-kd9Zpw", "青山绿水不改长流Ab7", "a long sentence of Mine 7"})
    void isContentWithGoodOnes(String password) {
        assertThat(POLICY.against(password, LOGIN, former -> false)).isEmpty();
    }

    @Test
    void namesTheLimit() {
        assertThat(POLICY.against("Ab1", LOGIN, former -> false))
                .containsExactly(new Reason(Fault.TOO_SHORT, POLICY.leastLength()));
    }

    @Test
    void refusesWhatWasUsedBefore() {
        assertThat(POLICY.against("Tq7-kd9Zpw", LOGIN, "Tq7-kd9Zpw"::equals))
                .containsExactly(new Reason(Fault.USED_BEFORE, POLICY.remembered()));
    }

    @Test
    void asksForFormerOnesOnlyWhereItMatters() {
        assertThat(POLICY.against("x", LOGIN, former -> {
                    throw new AssertionError("that would have taken long");
                }))
                .isNotEmpty();
        assertThat(POLICY.against("x".repeat(100_000), LOGIN, former -> true))
                .containsExactly(new Reason(Fault.TOO_LONG, POLICY.mostLength()));
    }

    @Test
    void isDataThatAHouseReplaces() {
        String yaml =
                "{least-length: 4, most-length: 8, least-classes: 1, most-repeated: 4, remembered: 0, failures: 3,"
                        + " lock-minutes: 60}";
        PasswordPolicy own = PasswordPolicy.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        assertThat(own.against("aaaa", LOGIN, former -> false)).isEmpty();
        assertThat(own.lockout().failures()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "{least-length: many}", "{", "''"})
    void refusesWhatIsNoPolicy(String yaml) {
        assertThatThrownBy(() -> PasswordPolicy.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

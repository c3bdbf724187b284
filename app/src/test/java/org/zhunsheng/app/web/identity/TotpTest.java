package org.zhunsheng.app.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The cases of RFC 6238, appendix B, of which six digits are asked for here. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void givesTheCodesOfTheStandard(long time, String code) {
        assertThat(Totp.code(SECRET, time / 30)).isEqualTo(code);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(time))).hasValue(time / 30);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(time + 30))).hasValue(time / 30);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(time + 90))).isEmpty();
    }

    @Test
    void aSecretIsWrittenAsAuthenticatorsTakeIt() {
        assertThat(Totp.written(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Authenticator.bytes(Totp.written(SECRET))).isEqualTo(SECRET);
        assertThat(Totp.uri(SECRET, "张 三")).startsWith("otpauth://totp/%E5%87%86%E7%BB%B3:%E5%BC%A0%20");
    }
}

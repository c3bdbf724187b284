package org.zhunsheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
    @ParameterizedTest
    @CsvSource({"wang.fang, wang.fang", "' Wang.Fang ', wang.fang", "ＷＡＮＧ１, wang1", "王芳, 王芳"})
    void hasOneForm(String typed, String kept) {
        assertThat(Login.typed(typed)).contains(new Login(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", ".ab", "a b", "a'b", "a\u0000b", "<b>", "a\u202eb", "İİ"})
    void isNothingElse(String typed) {
        assertThat(Login.typed(typed)).isEmpty();
    }
}

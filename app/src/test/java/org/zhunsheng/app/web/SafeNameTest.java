package org.zhunsheng.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource({
        "目标表.xlsx, 目标表.xlsx",
        "../../etc/passwd, passwd",
        "C:\\temp\\a.doc, a.doc",
        ".., file",
        "'', file",
        ".htaccess, htaccess",
        "'a\"b;c.pdf', abc.pdf"
    })
    void foldersAndSignsAreLeftOut(String given, String kept) {
        assertThat(SafeName.of(given)).isEqualTo(kept);
    }

    @Property(tries = 500)
    void noNameSteersAHeader(@ForAll String name) {
        assertThat(SafeName.of(name)).isNotEmpty().doesNotContain("/", "\\", "\r", "\n", "\"", ";", "\0");
        assertThat(SafeName.attachment(name)).startsWith("attachment").doesNotContain("\r", "\n");
    }
}

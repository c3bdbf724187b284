package org.zhunsheng.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhunsheng.model.CodedName;

class CodedNamesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "coded-names.cases.csv", delimiter = '|', useHeadersInDisplayName = true)
    void findsTheCodeOfAUnit(String why, String printed, @Nullable String code, @Nullable String name) {
        assertThat(CodedNames.parse(printed)).isEqualTo(new CodedName(code, name));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "project-names.cases.csv", delimiter = '|', useHeadersInDisplayName = true)
    void findsTheCodeOfAProject(String why, String printed, @Nullable String code, String name) {
        assertThat(CodedNames.project(printed)).isEqualTo(new CodedName(code, name));
    }

    @Test
    void aBlankIsNoName() {
        assertThat(CodedNames.parse(null)).isNull();
        assertThat(CodedNames.parse(" \u3000")).isNull();
    }
}

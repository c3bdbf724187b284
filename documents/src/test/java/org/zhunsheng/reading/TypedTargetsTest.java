package org.zhunsheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunsheng.exchange.ProjectText;

/** What somebody types into a cell is understood as the reader would understand a printed one. */
class TypedTargetsTest {
    private static String understood(String target) throws IOException {
        String row = "{\"indicators\":[{\"target\":" + target + "}]}";
        return ProjectText.text(new TypedTargets(null).in(ProjectText.project(row)));
    }

    @ParameterizedTest
    @CsvSource({
        "≥90%, '\"operator\":\"GE\",\"value\":\"90\",\"unit\":\"%\"'",
        "不低于15%, '\"operator\":\"GE\",\"value\":\"15\",\"unit\":\"%\"'",
        "15-20天, '\"operator\":\"RANGE\",\"value\":\"15\",\"upper\":\"20\",\"unit\":\"天\"'",
        "定性: 合格, '\"operator\":\"QUALITATIVE\"'",
        "每次1万-3万元, '\"operator\":\"QUALITATIVE\"'",
        "—, '\"operator\":\"QUALITATIVE\"'"
    })
    void aPrintedTextIsEnough(String typed, String parts) throws IOException {
        assertThat(understood("{\"text\":\"" + typed + "\"}"))
                .isEqualTo("{\"indicators\":[{\"target\":{\"text\":\"" + typed + "\"," + parts + "}}]}");
    }

    @Test
    void whatWasUnderstoodBeforeStays() throws IOException {
        String read = "{\"text\":\"5\",\"operator\":\"QUALITATIVE\"}";
        String unit = "{\"text\":\"%\",\"unit\":\"%\"}";
        assertThat(understood(read)).contains(read);
        assertThat(understood(unit)).contains(unit);
    }
}

package org.zhunsheng.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.reading.source.ReadingException;

class HostileJsonTest {
    private static final String START = "{\"format\":\"zhunsheng/1\",\"kind\":\"PROJECT_LIST\"";

    /** Each text with the pointer or the words that its refusal has to contain. */
    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("[" + START + "}]", "expected an object, found an array"),
                Arguments.of("12", "expected an object, found a number"),
                Arguments.of("   ", "expected an object, found nothing"),
                Arguments.of("{\"name\":\"left-pad\",\"version\":\"1.3.0\"}", "format is missing"),
                Arguments.of(START, "Unexpected end-of-input"),
                Arguments.of(START + ",\"title\":\"" + "x".repeat(50), "line 1:"),
                Arguments.of(START + ",}", "line 1:"),
                Arguments.of(START + "} " + START + "}", "holds 2 documents"),
                Arguments.of(START + ",\"title\":\"a\",\"title\":\"b\"}", "at /title: the key stands twice"),
                Arguments.of(START + ",\"title\":[]}", "at /title: expected a text, found an array"),
                Arguments.of(START + ",\"fiscalYear\":\"2024-02-30\"}", "at /fiscalYear: expected a whole number"),
                Arguments.of(START + ",\"fiscalYear\":1e999999}", "at /fiscalYear: expected a whole number"),
                Arguments.of(START + ",\"fiscalYear\":" + "9".repeat(500) + "}", "the number is too large"),
                Arguments.of(START + ",\"fiscalYear\":" + "9".repeat(5000) + "}", "Number value length"),
                Arguments.of(START + ",\"fiscalYear\":1066}", "not a fiscal year"),
                Arguments.of(START + ",\"budget\":{\"total\":\"1e999999\"}}", "at /budget/total: not a plain decimal"),
                Arguments.of(START + ",\"budget\":{\"total\":12.5}}", "at /budget/total: expected a decimal in quotes"),
                Arguments.of(START + ",\"budget\":{\"total\":\"NaN\"}}", "not a plain decimal"),
                Arguments.of(START + ",\"budget\":{\"total\":\"" + "9".repeat(100) + "\"}}", "not a plain decimal"),
                Arguments.of(START + ",\"projects\":[{},{\"goals\":[{\"text\":\"x\"}]}]}", "at /projects/1/goals/0"),
                Arguments.of(START + ",\"projects\":[null]}", "at /projects/0"),
                Arguments.of(START + ",\"indicators\":[{\"likelihood\":\"MAYBE\"}]}", "expected one of [CERTAIN"),
                Arguments.of(
                        START + ",\"indicators\":[{\"target\":{\"text\":\"3-1\",\"operator\":\"RANGE\","
                                + "\"value\":\"3\",\"upper\":\"1\"}}]}",
                        "at /indicators/0/target: a range from 3 down to 1"),
                Arguments.of(START + ",\"other\":" + "[".repeat(100_000), "nesting depth"),
                Arguments.of("{\"projects\":".repeat(100_000), "found an object"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void endsInAClearRefusal(String json, String words) {
        ReadingException refusal = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Refusals.of(json));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(ReadingException.Code.FORMAT);
        assertThat(refusal.english()).startsWith("x.json: ").contains(words);
        assertThat(refusal.chinese()).startsWith("x.json：").endsWith("。");
    }

    @Test
    void anotherEncodingIsRefused() {
        byte[] bytes = (START + ",\"title\":\"司法局\"}").getBytes(Charset.forName("GB18030"));
        ReadingException refusal =
                catchThrowableOfType(ReadingException.class, () -> DocumentReader.read(bytes, "gb.json"));
        assertThat(refusal.code()).isEqualTo(ReadingException.Code.FORMAT);
    }

    @Test
    void aFileOfNoBytesIsEmpty() {
        ReadingException refusal =
                catchThrowableOfType(ReadingException.class, () -> DocumentReader.read(new byte[0], "x.json"));
        assertThat(refusal.code()).isEqualTo(ReadingException.Code.EMPTY);
    }

    @Test
    void unknownKeysAreKeptAsUnreadTextWithTheirPlace() throws IOException {
        String json = START + ",\"motto\":\"准绳\",\"projects\":[{\"name\":\"x\",\"risk\":{\"level\":[1,2]}}]}";
        var document = DocumentReader.read(json.getBytes(StandardCharsets.UTF_8), "x.json")
                .document();
        assertThat(document.unread())
                .containsExactly(new Unread("/motto", "\"准绳\""), new Unread("/projects/0/risk", "{\"level\":[1,2]}"));
    }

    @Test
    void aByteOrderMarkAndUtf16AreNoObstacle() throws IOException {
        String json = START + ",\"title\":\"司法局\"}";
        for (byte[] bytes : new byte[][] {
            ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8), json.getBytes(StandardCharsets.UTF_16BE)
        }) {
            assertThat(DocumentReader.read(bytes, "x.json").document().heading().title())
                    .isEqualTo("司法局");
        }
    }

    @Test
    void nothingThatSteersATerminalIsWrittenAsItIs() throws IOException {
        String json = START + ",\"title\":\"a\\u001b[31m\\u009b2J\\u007f\\u202eb\\u2028\\ud800\"}";
        var document = DocumentReader.read(json.getBytes(StandardCharsets.UTF_8), "x.json")
                .document();
        String written = DocumentWriter.json(document);
        assertThat(written)
                .contains("a\\u001B[31m\\u009B2J\\u007F\\u202Eb\\u2028\uFFFD")
                .doesNotContain("\u001b", "\u009b", "\u007f", "\u202e", "\u2028");
    }
}

package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    private static final String TEXT = "项目名称\t法律援助经费\r\n预算数：12.50 万元，其中：财政资金 12.50 万元\r\n年度总体目标：保障㐱、𠮷等生僻字。\n";

    private static String decode(byte[] bytes) throws ReadingException {
        return Encodings.decode("测试.txt", bytes, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void tellsTheEncodingFromTheContent(String charset) throws IOException {
        assertThat(decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void believesAByteOrderMarkAndDropsIt(String charset) throws IOException {
        assertThat(decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void readsGbkAndTraditionalBig5() throws IOException {
        String simple = "绩效指标，产出指标，数量指标，完成次数大于十二次";
        assertThat(decode(simple.getBytes(Charset.forName("GBK")))).isEqualTo(simple);
        String traditional = "項目支出績效目標表，總體績效目標，產出指標，數量指標，效益指標，滿意度指標，服務對象滿意度。".repeat(3);
        assertThat(decode(traditional.getBytes(Charset.forName("Big5")))).isEqualTo(traditional);
    }

    @Test
    void plainAsciiStaysAscii() throws IOException {
        assertThat(decode("a,b\nc,d\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo("a,b\nc,d\n");
    }

    @Test
    void replacesAFewFaultsAndDropsStrayNuls() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(TEXT.repeat(50).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.write(0);
        bytes.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(decode(bytes.toByteArray())).isEqualTo(TEXT.repeat(50) + "\uFFFD" + TEXT);
    }

    @Test
    void aWrongStatementIsNotBelieved() throws IOException {
        byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(Encodings.decode("x", utf8, Encodings.GB18030)).isEqualTo(TEXT);
        byte[] gb = TEXT.getBytes(Encodings.GB18030);
        assertThat(Encodings.decode("x", gb, StandardCharsets.ISO_8859_1)).isEqualTo(TEXT);
        assertThat(Encodings.decode("x", gb, StandardCharsets.UTF_8)).isEqualTo(TEXT);
    }

    @Test
    void binaryIsNoText() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertThatThrownBy(() -> decode(noise)).isInstanceOfSatisfying(ReadingException.class, e -> assertThat(e.code())
                .isEqualTo(ReadingException.Code.UNKNOWN_TYPE));
    }

    @Test
    void whatFitsNoEncodingSaysSo() {
        byte[] odd = new byte[3000];
        Arrays.fill(odd, (byte) 0xFF);
        assertThatThrownBy(() -> decode(odd)).isInstanceOfSatisfying(ReadingException.class, e -> assertThat(e.code())
                .isEqualTo(ReadingException.Code.ENCODING));
    }
}

package org.zhunsheng.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What was written comes back from another program's reader, and nothing that comes is a formula. */
class CsvProperties {
    private static final CSVFormat RFC4180 = CSVFormat.RFC4180;

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of(
                        "=1+1", "+1", "-1", "@x", "\t=1", "'=1", "''", "\"", "\r\n", " a ", "＝1", ",", ";", "𠮷",
                        "é\u0301"),
                Arbitraries.strings().withChars("=+-@\t\r\n'\",; 法律援助").ofMaxLength(12),
                Arbitraries.strings().ofMaxLength(8).filter(CsvProperties::isWhole));
        return texts.list().ofSize(3).list().ofMinSize(1).ofMaxSize(5);
    }

    /** Without halves of characters, and without U+FFFE, which is no character and which the other reader takes for a mark. */
    private static boolean isWhole(String text) {
        return text.indexOf('\uFFFE') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static String written(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Csv csv = new Csv(out, List.of("a", "b", "c"))) {
            for (List<String> row : rows) {
                for (String cell : row) {
                    csv.text(cell);
                }
                csv.end();
            }
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1);
    }

    private static String undone(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    @Property
    void comesBackFromAnotherReader(@ForAll("rows") List<List<String>> rows) throws IOException {
        List<List<String>> read = new ArrayList<>();
        for (CSVRecord record : RFC4180.parse(new StringReader(written(rows)))) {
            read.add(record.stream().map(CsvProperties::undone).toList());
        }
        assertThat(read.getFirst()).containsExactly("a", "b", "c");
        assertThat(read.subList(1, read.size())).isEqualTo(rows);
    }

    @Property
    void nothingIsAFormula(@ForAll("rows") List<List<String>> rows) throws IOException {
        for (CSVRecord record : RFC4180.parse(new StringReader(written(rows)))) {
            for (String cell : record) {
                assertThat(cell)
                        .satisfies(text -> assertThat(List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
                                .noneMatch(text::startsWith));
            }
        }
    }

    @Example
    void numbersStayNumbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Csv csv = new Csv(out, List.of("n"))) {
            csv.number(new BigDecimal("-1126240.00"));
            csv.end();
            csv.number(new BigDecimal("1E+3"));
            csv.end();
            csv.number(null);
            csv.end();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFn\r\n-1126240.00\r\n1000\r\n\r\n");
    }
}

package org.zhunsheng.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.issuing.layout.Layouts;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;

/** Whatever stands in a document, what is issued is a right file, or it is refused with a reason. */
class HostileTextTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WORDS = Set.of(
            "name", "level3", "description", "basis", "remark", "purpose", "attribute", "term", "deviation", "title");
    private static final int LONG = 100_000;

    /** A document of the corpus with a text in every field of words. */
    private static PerformanceDocument full(String text) throws IOException {
        JsonNode root = JSON.readTree(DocumentWriter.json(IssuedDocuments.ofCorpus("tt-cost-build")));
        fill(root, text);
        return DocumentReader.read(JSON.writeValueAsBytes(root), "hostile").document();
    }

    private static void fill(JsonNode node, String text) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (WORDS.contains(name) && object.get(name).isTextual()) {
                    object.set(name, TextNode.valueOf(text));
                } else {
                    fill(object.get(name), text);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> fill(item, text));
        }
    }

    private static RoundTrip trip(FileKind kind) throws IOException {
        return new RoundTrip(Layouts.find("ningxia"), kind);
    }

    private static String name(PerformanceDocument document) {
        Project first = document.projects().getFirst();
        return String.valueOf(first.identity().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-1-1",
                "@SUM(1,1)",
                "=HYPERLINK(\"http://example.org\")",
                "_x003D_1+1",
                "'=1",
            })
    void noTextIsEverAFormula(String text) throws IOException {
        byte[] workbook = trip(FileKind.XLSX).issue(full(text));
        for (String sheet : parts(workbook, "xl/worksheets/")) {
            assertThat(sheet).doesNotContain("<f>").doesNotContain("<f ").contains("t=\"inlineStr\"");
        }
        assertThat(parts(workbook, "xl/styles").getFirst()).contains("quotePrefix=\"1\"");
        assertThat(name(trip(FileKind.XLSX).again(full(text)))).isEqualTo(text);
    }

    private static List<String> parts(byte[] zip, String name) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getName()).doesNotContain("..").doesNotStartWith("/");
                if (entry.getName().startsWith(name)) {
                    parts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX", "HTML"})
    void rareCharactersComeBack(FileKind kind) throws IOException {
        String text = "𠮷野家法律援助😀é\u0301项目ａ①㊣";
        assertThat(name(trip(kind).again(full(text)))).isEqualTo(text);
    }

    @Test
    void aPdfHasEveryCharacterOrIsRefused() throws IOException {
        for (String character : List.of("𠮷", "😀", "é\u0301", "\uE000", "\u200D\uFE0F")) {
            try {
                byte[] pdf = trip(FileKind.PDF).issue(full("法律" + character + "援助"));
                assertThat(text(pdf)).contains("法律").contains("援助");
            } catch (IssuingException refused) {
                assertThat(refused.code()).isEqualTo(IssuingException.Code.MISSING_FONT);
                assertThat(refused.english()).contains("U+").contains("--font");
                assertThat(refused.chinese()).contains("U+").contains("--font");
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void whatXmlForbidsFallsAway(FileKind kind) throws IOException {
        String text = "法\u0000律\u0007援\u001b助\ud800经\ufffe费\u202e项\ufeff目\u0085名";
        String again = name(trip(kind).again(full(text)));
        assertThat(again).startsWith("法律援助").contains("经").contains("费");
        assertThat(again.chars()).noneMatch(c -> c < ' ' || c == 0xFFFE || (c >= 0xD800 && c <= 0xDFFF));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "HTML"})
    void aTextOfAnyLengthIsPrinted(FileKind kind) throws IOException {
        String text = "长".repeat(LONG);
        assertThat(name(trip(kind).again(full(text)))).isEqualTo(text);
    }

    @Test
    void aRowThatIsTallerThanAPageGoesOnOnTheNextOne() throws IOException {
        String all = text(trip(FileKind.PDF).issue(full("长".repeat(LONG / 10))));
        assertThat(all.chars().filter(c -> c == '长').count()).isGreaterThanOrEqualTo(LONG / 10);
    }

    @Test
    void aTextThatExcelCannotHoldIsRefusedAndNotCut() {
        assertThatThrownBy(() -> trip(FileKind.XLSX).issue(full("长".repeat(LONG))))
                .isInstanceOfSatisfying(IssuingException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(IssuingException.Code.TOO_LONG);
                    assertThat(refusal.english()).contains("100000").contains("32767");
                });
    }

    @Test
    void noMarkupComesOutOfAText() throws IOException {
        String text = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>&amp;";
        byte[] page = trip(FileKind.HTML).issue(full(text));
        org.jsoup.nodes.Document parsed = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
        assertThat(parsed.select("script, img")).isEmpty();
        assertThat(parsed.text()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/passwd", "a/b\\c:d*e?f[g]", "'''", "History", " ", "一个很长很长很长很长很长很长很长很长很长很长很长的项目名称𠮷"})
    void sheetsHaveNamesThatExcelTakes(String text) throws IOException {
        byte[] workbook = new RoundTrip(Layouts.find("national-target"), FileKind.XLSX)
                .issue(text.isBlank() ? full("x") : full(text));
        List<String> names = Pattern.compile("<sheet name=\"([^\"]*)\"")
                .matcher(parts(workbook, "xl/workbook.xml").getFirst())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).isNotEmpty();
        Set<String> different = new TreeSet<>();
        for (String name : names) {
            assertThat(name)
                    .isNotBlank()
                    .doesNotContainPattern("[\\[\\]:*?/\\\\]")
                    .doesNotStartWith("'");
            assertThat(name.length()).isLessThanOrEqualTo(31);
            assertThat(different.add(name.toLowerCase(Locale.ROOT))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void theSameDocumentGivesTheSameBytes(FileKind kind) throws IOException {
        PerformanceDocument document = IssuedDocuments.ofCorpus("tt-two-blocks");
        assertThat(trip(kind).issue(document)).isEqualTo(trip(kind).issue(document));
    }
}

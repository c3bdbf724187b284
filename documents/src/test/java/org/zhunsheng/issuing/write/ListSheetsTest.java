package org.zhunsheng.issuing.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.zhunsheng.issuing.IssuingException;

/** A long list as a workbook: every text comes back as it was, nothing becomes a formula, and no sheet is too long. */
class ListSheetsTest {
    private static final List<ListSheets.Column> TWO =
            List.of(new ListSheets.Column("名称", 20), new ListSheets.Column("数", 8));

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static List<Element> cells(byte[] sheet) throws Exception {
        Document xml =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(sheet));
        NodeList found = xml.getElementsByTagName("c");
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void whatIsWrittenIsThereAndNothingIsAFormula() throws Exception {
        List<String> texts = List.of(
                "=cmd|'/c calc'!A1", "+1", "-1", "@x", "＝1", "＠x", "a<b>&\"c\"", "两行\n字", "_x000D_ 与 _x", "𠮷野家 é");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListSheets list = new ListSheets(out, "列表", TWO);
        for (String text : texts) {
            list.beginRow().text(text).number(new BigDecimal("12.50")).endRow();
        }
        list.end();
        List<Element> cells = cells(parts(out.toByteArray()).get("xl/worksheets/sheet1.xml"));
        assertThat(cells).hasSize(2 + 2 * texts.size());
        for (int i = 0; i < texts.size(); i++) {
            Element cell = cells.get(2 + 2 * i);
            String kept = texts.get(i).replace("_x000D_", "_x005F_x000D_");
            assertThat(cell.getTextContent()).isEqualTo(kept);
            assertThat(cell.getAttribute("r")).isEqualTo("A" + (i + 2));
            assertThat(cell.getAttribute("t")).isEqualTo("inlineStr");
            assertThat(cell.getAttribute("s").equals("1")).isEqualTo(i < 6); // keeps its apostrophe
            assertThat(cells.get(3 + 2 * i).getTextContent()).isEqualTo("12.50");
        }
        assertThat(new String(parts(out.toByteArray()).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8))
                .doesNotContain("<f>");
    }

    @Test
    void whatXmlCannotSayIsReplaced() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListSheets list = new ListSheets(out, "列表", TWO);
        list.beginRow().text("a\u0000b\uD800c\uFFFFd\u0001").number(null).endRow();
        list.beginRow().text(null).number(new BigDecimal("1234567890123456.78")).endRow();
        list.end();
        List<Element> cells = cells(parts(out.toByteArray()).get("xl/worksheets/sheet1.xml"));
        assertThat(cells.get(2).getTextContent()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
        assertThat(cells.get(3).getAttribute("r")).isEqualTo("B3");
        assertThat(cells.get(3).getTextContent()).isEqualTo("1234567890123456.78");
        assertThat(cells.get(3).getAttribute("t")).isEqualTo("inlineStr");
    }

    @Test
    void whatDoesNotFitGoesOntoTheNextSheetUnderTheSameHeadings() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListSheets list = new ListSheets(out, "列表", TWO, 4);
        for (int i = 0; i < 7; i++) {
            list.beginRow().text("第" + i).endRow();
        }
        list.end();
        Map<String, byte[]> parts = parts(out.toByteArray());
        assertThat(cells(parts.get("xl/worksheets/sheet1.xml"))).hasSize(2 + 3);
        assertThat(cells(parts.get("xl/worksheets/sheet3.xml"))).hasSize(2 + 1);
        assertThat(cells(parts.get("xl/worksheets/sheet3.xml")).getFirst().getTextContent())
                .isEqualTo("名称");
        assertThat(new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8))
                .contains("列表\"", "列表(2)\"", "列表(3)\"");
    }

    @Test
    void aTextThatExcelCannotHoldIsRefused() throws IOException {
        ListSheets list = new ListSheets(new ByteArrayOutputStream(), "列表", TWO);
        list.beginRow();
        assertThatThrownBy(() -> list.text("长".repeat(32_768)))
                .isInstanceOf(IssuingException.class)
                .hasMessageContaining("ZS-ISSUE-005");
    }
}

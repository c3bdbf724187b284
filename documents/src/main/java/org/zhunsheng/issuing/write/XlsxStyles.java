package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhunsheng.issuing.page.Align;
import org.zhunsheng.issuing.page.TextStyle;

/** The formats of a workbook's cells, each written once. */
final class XlsxStyles {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int FIRST_OWN_FORMAT = 164;

    private final String font;
    private final Map<Look, Integer> looks = new LinkedHashMap<>();

    /**
     * How a cell looks.
     *
     * @param style of its words
     * @param borders whether lines are drawn around it
     * @param number the number format, or empty for words
     */
    record Look(TextStyle style, boolean borders, String number) {}

    XlsxStyles(String font) {
        this.font = font;
    }

    /** The number of a look; 0 is the cell that nobody touched. */
    int number(Look look) {
        Integer known = looks.get(look);
        if (known == null) {
            known = looks.size() + 1;
            looks.put(look, known);
        }
        return known;
    }

    void write(XmlOut xml) throws IOException {
        List<String> formats = looks.keySet().stream()
                .map(Look::number)
                .filter(format -> !format.isEmpty())
                .distinct()
                .toList();
        List<TextStyle> fonts = new ArrayList<>();
        fonts.add(new TextStyle(10, false, Align.LEFT));
        looks.keySet().stream().map(look -> plain(look.style())).distinct().forEach(fonts::add);
        xml.open("styleSheet", "xmlns", MAIN);
        if (!formats.isEmpty()) {
            xml.open("numFmts", "count", String.valueOf(formats.size()));
            for (int i = 0; i < formats.size(); i++) {
                xml.empty("numFmt", "numFmtId", String.valueOf(FIRST_OWN_FORMAT + i), "formatCode", formats.get(i));
            }
            xml.close();
        }
        fonts(xml, fonts);
        xml.open("fills", "count", "2")
                .open("fill")
                .empty("patternFill", "patternType", "none")
                .close();
        xml.open("fill").empty("patternFill", "patternType", "gray125").close().close();
        borders(xml);
        xml.open("cellStyleXfs", "count", "1")
                .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0");
        xml.close().open("cellXfs", "count", String.valueOf(looks.size() + 1));
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0");
        for (Look look : looks.keySet()) {
            look(xml, look, formats.indexOf(look.number()), fonts.lastIndexOf(plain(look.style())));
        }
        xml.close().close().end();
    }

    private static TextStyle plain(TextStyle style) {
        return new TextStyle(style.size(), style.bold(), Align.LEFT);
    }

    private void fonts(XmlOut xml, List<TextStyle> fonts) throws IOException {
        xml.open("fonts", "count", String.valueOf(fonts.size()));
        for (TextStyle style : fonts) {
            xml.open("font");
            if (style.bold()) {
                xml.empty("b");
            }
            xml.empty("sz", "val", String.valueOf(style.size()));
            xml.empty("name", "val", font).empty("charset", "val", "134").close();
        }
        xml.close();
    }

    private static void borders(XmlOut xml) throws IOException {
        xml.open("borders", "count", "2").open("border");
        for (String side : List.of("left", "right", "top", "bottom", "diagonal")) {
            xml.empty(side);
        }
        xml.close().open("border");
        for (String side : List.of("left", "right", "top", "bottom")) {
            xml.open(side, "style", "thin").empty("color", "auto", "1").close();
        }
        xml.empty("diagonal").close().close();
    }

    /** Words carry the mark that Excel gives to what begins with an apostrophe: never a formula, also when edited. */
    private static void look(XmlOut xml, Look look, int format, int font) throws IOException {
        String number = look.number().isEmpty() ? "49" : String.valueOf(FIRST_OWN_FORMAT + format);
        xml.open(
                "xf",
                "numFmtId",
                number,
                "fontId",
                String.valueOf(font),
                "fillId",
                "0",
                "borderId",
                look.borders() ? "1" : "0",
                "xfId",
                "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyBorder",
                "1",
                "applyAlignment",
                "1");
        if (look.number().isEmpty()) {
            xml.attribute("quotePrefix", "1");
        }
        String align =
                switch (look.style().align()) {
                    case LEFT -> "left";
                    case CENTER -> "center";
                    case RIGHT -> "right";
                };
        xml.empty("alignment", "horizontal", align, "vertical", "center", "wrapText", "1")
                .close();
    }
}

package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number formats of a .xlsx by the numbers that its cells name them with. */
final class XlsxStyles {
    private final NumberDisplay display;
    private final List<NumberDisplay.Format> formats = new ArrayList<>();

    private XlsxStyles(NumberDisplay display) {
        this.display = display;
    }

    /** Reads the styles part; without one all numbers show bare. */
    static XlsxStyles read(@Nullable XmlPart xml, NumberDisplay display) throws ReadingException {
        XlsxStyles styles = new XlsxStyles(display);
        Map<Integer, String> codes = new HashMap<>();
        while (xml != null && xml.next()) {
            if (!xml.atStart()) {
                continue;
            }
            switch (xml.name()) {
                case "numFmt" -> {
                    String code = xml.attribute("formatCode");
                    codes.put(xml.number("numFmtId", -1), code == null ? "" : code);
                }
                // Only the formats of cells count, not those of the styles that they rest on.
                case "cellStyleXfs", "dxfs" -> xml.skip();
                case "xf" -> styles.addFormat(xml.number("numFmtId", 0), codes);
                default -> {
                    // Fonts, fills and borders say nothing.
                }
            }
        }
        return styles;
    }

    private void addFormat(int id, Map<Integer, String> codes) {
        String code = codes.get(id);
        formats.add(code == null ? display.builtin(id) : display.format(code));
    }

    /** The format of a cell; the bare number where the cell names none that there is. */
    NumberDisplay.Format format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : display.builtin(0);
    }

    NumberDisplay display() {
        return display;
    }
}

package org.zhunsheng.issuing.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.issuing.page.Align;
import org.zhunsheng.issuing.page.TextStyle;

/** The styles of a layout by name: the usual ones, with its own over them. */
final class Styles {
    private static final double SMALLEST = 4;
    private static final double LARGEST = 72;
    private static final Set<String> KEYS = Set.of("size", "bold", "align");

    private final Map<String, TextStyle> styles = new HashMap<>(Map.of(
            "cover", new TextStyle(24, true, Align.CENTER),
            "title", new TextStyle(18, true, Align.CENTER),
            "heading", new TextStyle(14, true, Align.LEFT),
            "text", new TextStyle(12, false, Align.LEFT),
            "small", new TextStyle(10.5, false, Align.LEFT),
            "header", new TextStyle(10, true, Align.CENTER),
            "label", new TextStyle(10, false, Align.CENTER),
            "value", new TextStyle(10, false, Align.LEFT),
            "center", new TextStyle(10, false, Align.CENTER),
            "money", new TextStyle(10, false, Align.RIGHT)));

    Styles(LayoutEntry own) throws IssuingException {
        if (own.isThere()) {
            for (Map.Entry<String, LayoutEntry> style : own.map().entrySet()) {
                styles.put(style.getKey(), changed(style.getKey(), style.getValue()));
            }
        }
    }

    private TextStyle changed(String name, LayoutEntry entry) throws IssuingException {
        entry.only(KEYS);
        TextStyle base = styles.getOrDefault(name, new TextStyle(10, false, Align.LEFT));
        return new TextStyle(
                entry.get("size").number(base.size(), SMALLEST, LARGEST),
                entry.get("bold").flag(base.bold()),
                entry.get("align").choice(base.align()));
    }

    /** The style that an entry names, or the usual one. */
    TextStyle of(LayoutEntry name, String usual) throws IssuingException {
        TextStyle style = styles.get(name.text(usual));
        if (style == null) {
            throw name.wrong("没有名为“" + name.text() + "”的样式", "there is no style \"" + name.text() + "\"");
        }
        return style;
    }
}

package org.zhunsheng.reading.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the styles of a .docx say about paragraphs and runs: whether they are hidden, and how they are numbered. */
final class WordStyles {
    /** Styles rest on one another; more steps than this are a circle. */
    private static final int LONGEST_CHAIN = 50;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String usual;

    /**
     * What one style says itself.
     *
     * @param basedOn the style that it rests on
     * @param hidden whether its text is hidden; {@code null} where it says nothing
     * @param list the list that it belongs to; {@code null} where it says nothing
     */
    private record Style(
            @Nullable String basedOn,
            @Nullable Boolean hidden,
            @Nullable ListPosition list) {}

    /**
     * A paragraph's place in a list.
     *
     * @param list the list's id; {@code "0"} and empty mean none
     * @param level from zero; negative where the list itself knows the level by the style
     * @param style the style that put the paragraph there; empty where the paragraph says so itself
     */
    record ListPosition(String list, int level, String style) {}

    /** Reads the styles part; an absent one means that no style says anything. */
    static WordStyles read(@Nullable XmlPart xml) throws ReadingException {
        WordStyles styles = new WordStyles();
        while (xml != null && xml.next()) {
            if (xml.atStart() && xml.name().equals("style")) {
                styles.readStyle(xml);
            }
        }
        return styles;
    }

    private void readStyle(XmlPart xml) throws ReadingException {
        String id = xml.attribute("styleId");
        boolean paragraph = "paragraph".equals(xml.attribute("type"));
        if (paragraph && xml.flag("default", false)) {
            usual = id;
        }
        String basedOn = null;
        Boolean hidden = null;
        ListPosition list = null;
        int style = xml.enter();
        while (xml.nextWithin(style)) {
            if (xml.atStart()) {
                switch (xml.name()) {
                    case "basedOn" -> basedOn = xml.attribute("val");
                    case "vanish", "specVanish" -> hidden = xml.flag("val", true);
                    case "numPr" -> list = readPosition(xml, id == null ? "" : id);
                    case "pPr", "rPr" -> {
                        // What matters lies inside.
                    }
                    default -> xml.skip();
                }
            }
        }
        if (id != null) {
            styles.put(id, new Style(basedOn, hidden, list));
        }
    }

    /** Reads a {@code numPr} element; {@code style} is empty where a paragraph says so itself. */
    static ListPosition readPosition(XmlPart xml, String style) throws ReadingException {
        String list = "";
        int level = style.isEmpty() ? 0 : -1;
        int position = xml.enter();
        while (xml.nextWithin(position)) {
            if (xml.atStart() && xml.name().equals("numId")) {
                String id = xml.attribute("val");
                list = id == null ? "" : id;
            } else if (xml.atStart() && xml.name().equals("ilvl")) {
                level = Math.clamp(xml.number("val", 0), 0, NumberedLevel.MOST - 1);
            }
        }
        return new ListPosition(list, level, style);
    }

    /** Whether a style hides its text; {@code null} means the usual paragraph style. */
    boolean hides(@Nullable String style) {
        String id = style == null ? usual : style;
        for (int step = 0; id != null && step < LONGEST_CHAIN; step++) {
            Style found = styles.get(id);
            if (found == null) {
                return false;
            }
            if (found.hidden() != null) {
                return found.hidden();
            }
            id = found.basedOn();
        }
        return false;
    }

    /** Where a style puts its paragraphs, or {@code null}; {@code null} as style means the usual one. */
    @Nullable
    ListPosition list(@Nullable String style) {
        String id = style == null ? usual : style;
        for (int step = 0; id != null && step < LONGEST_CHAIN; step++) {
            Style found = styles.get(id);
            if (found == null) {
                return null;
            }
            if (found.list() != null) {
                return found.list();
            }
            id = found.basedOn();
        }
        return null;
    }
}

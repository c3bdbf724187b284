package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbering of a .docx. Paragraphs say only which list they belong to; the number that a reader sees has
 * to be counted. Lists that rest on the same pattern go on counting one another, unless one says where it starts.
 */
final class WordNumbering {
    private static final String CLOSING_MARKS = "、，。；：）)】］．";

    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Map<String, ListOf> lists = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();

    /** What several lists have in common. */
    private static final class Pattern {
        private final List<NumberedLevel> levels = unnumbered();
        private final Map<String, Integer> levelOfStyle = new HashMap<>();
        private @Nullable String sameAsStyle;
    }

    /** A list: a pattern with changes of its own. */
    private static final class ListOf {
        private final String pattern;
        private final Map<Integer, NumberedLevel> levels = new HashMap<>();
        private final Map<Integer, Integer> starts = new HashMap<>();
        private boolean begun;

        ListOf(String pattern) {
            this.pattern = pattern;
        }
    }

    private static List<NumberedLevel> unnumbered() {
        return new ArrayList<>(Collections.nCopies(NumberedLevel.MOST, NumberedLevel.UNNUMBERED));
    }

    /** Reads the numbering part; an absent one means that nothing is numbered. */
    static WordNumbering read(@Nullable XmlPart xml) throws ReadingException {
        WordNumbering numbering = new WordNumbering();
        while (xml != null && xml.next()) {
            if (xml.atStart() && xml.name().equals("abstractNum")) {
                numbering.readPattern(xml);
            } else if (xml.atStart() && xml.name().equals("num")) {
                numbering.readList(xml);
            }
        }
        return numbering;
    }

    private void readPattern(XmlPart xml) throws ReadingException {
        Pattern pattern = new Pattern();
        patterns.put(text(xml, "abstractNumId"), pattern);
        int entered = xml.enter();
        while (xml.nextWithin(entered)) {
            if (xml.atStart() && xml.name().equals("lvl")) {
                int level = level(xml);
                pattern.levels.set(level, readLevel(xml, level, pattern.levelOfStyle));
            } else if (xml.atStart() && xml.name().equals("numStyleLink")) {
                pattern.sameAsStyle = xml.attribute("val");
            }
        }
    }

    private void readList(XmlPart xml) throws ReadingException {
        String id = text(xml, "numId");
        ListOf list = new ListOf("");
        int overridden = 0;
        int entered = xml.enter();
        while (xml.nextWithin(entered)) {
            if (xml.atStart()) {
                switch (xml.name()) {
                    case "abstractNumId" -> list = new ListOf(text(xml, "val"));
                    case "lvlOverride" -> overridden = level(xml);
                    case "startOverride" -> list.starts.put(overridden, xml.number("val", 1));
                    case "lvl" -> list.levels.put(overridden, readLevel(xml, overridden, new HashMap<>()));
                    default -> xml.skip();
                }
            }
        }
        lists.put(id, list);
    }

    private static NumberedLevel readLevel(XmlPart xml, int level, Map<String, Integer> styles)
            throws ReadingException {
        int start = 1;
        String format = "decimal";
        String pattern = "";
        String suffix = "tab";
        boolean digitsOnly = false;
        boolean restarts = true;
        int entered = xml.enter();
        while (xml.nextWithin(entered)) {
            if (!xml.atStart()) {
                continue;
            }
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> format = text(xml, "val");
                case "lvlText" -> pattern = text(xml, "val");
                case "suff" -> suffix = text(xml, "val");
                case "isLgl" -> digitsOnly = xml.flag("val", true);
                case "lvlRestart" -> restarts = xml.number("val", level) != 0;
                case "pStyle" -> styles.put(text(xml, "val"), level);
                case "AlternateContent", "Choice", "Fallback" -> {
                    // Newer formats come in the choice, their older stand-in after it; the last one read stays.
                }
                default -> xml.skip();
            }
        }
        return new NumberedLevel(start, format, pattern, parting(pattern, suffix), digitsOnly, restarts);
    }

    /** After 、 or a bracket nothing more is seen; a tab after a bare number shows as a gap. */
    static String parting(String pattern, String suffix) {
        boolean closed = !pattern.isEmpty() && CLOSING_MARKS.indexOf(pattern.charAt(pattern.length() - 1)) >= 0;
        return suffix.equals("nothing") || closed ? "" : " ";
    }

    /**
     * Counts a paragraph.
     *
     * @return what Word shows before its text; empty where it shows nothing, or only a bullet
     */
    String next(WordStyles.ListPosition position, WordStyles styles) {
        ListOf list = lists.get(position.list());
        Pattern pattern = list == null ? null : pattern(list, styles);
        if (list == null || pattern == null) {
            return "";
        }
        int level = position.level() >= 0 ? position.level() : pattern.levelOfStyle.getOrDefault(position.style(), 0);
        ListCounter counter = counters.computeIfAbsent(list.pattern, unused -> new ListCounter());
        if (!list.begun) {
            list.begun = true;
            list.starts.keySet().forEach(counter::restart);
        }
        return counter.next(level, levels(list, pattern));
    }

    private @Nullable Pattern pattern(ListOf list, WordStyles styles) {
        Pattern pattern = patterns.get(list.pattern);
        if (pattern == null || pattern.sameAsStyle == null) {
            return pattern;
        }
        WordStyles.ListPosition linked = styles.list(pattern.sameAsStyle);
        ListOf other = linked == null ? null : lists.get(linked.list());
        return other == null ? pattern : patterns.getOrDefault(other.pattern, pattern);
    }

    private static List<NumberedLevel> levels(ListOf list, Pattern pattern) {
        if (list.levels.isEmpty() && list.starts.isEmpty()) {
            return pattern.levels;
        }
        List<NumberedLevel> levels = new ArrayList<>(pattern.levels);
        list.levels.forEach(levels::set);
        list.starts.forEach(
                (level, start) -> levels.set(level, levels.get(level).startingAt(start)));
        return levels;
    }

    private static int level(XmlPart xml) {
        return Math.clamp(xml.number("ilvl", 0), 0, NumberedLevel.MOST - 1);
    }

    private static String text(XmlPart xml, String attribute) {
        String text = xml.attribute(attribute);
        return text == null ? "" : text;
    }
}

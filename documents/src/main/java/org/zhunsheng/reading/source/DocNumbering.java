package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** The automatic numbering of a .doc: the numbers that Word shows and does not store. */
final class DocNumbering {
    /** A list number that means: none, whatever the style says. */
    private static final int TAKEN_OUT = 2047;

    private static final int NO_NUMBER = 0xFF;
    private static final int PARTED_BY_NOTHING = 2;
    private static final int PARTED_BY_SPACE = 1;

    /** The names of the numerals by the numbers that .doc files have for them. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(0x01, "upperRoman"),
            Map.entry(0x02, "lowerRoman"),
            Map.entry(0x03, "upperLetter"),
            Map.entry(0x04, "lowerLetter"),
            Map.entry(0x0A, "ideographDigital"),
            Map.entry(0x0B, "japaneseCounting"),
            Map.entry(0x0E, "decimalFullWidth"),
            Map.entry(0x10, "japaneseLegal"),
            Map.entry(0x12, "decimalEnclosedCircle"),
            Map.entry(0x13, "decimalFullWidth2"),
            Map.entry(0x16, "decimalZero"),
            Map.entry(0x17, "bullet"),
            Map.entry(0x1A, "decimalEnclosedFullstop"),
            Map.entry(0x1B, "decimalEnclosedParen"),
            Map.entry(0x1C, "decimalEnclosedCircleChinese"),
            Map.entry(0x1D, "ideographEnclosedCircle"),
            Map.entry(0x1E, "ideographTraditional"),
            Map.entry(0x1F, "ideographZodiac"),
            Map.entry(0x21, "taiwaneseCounting"),
            Map.entry(0x22, "ideographLegalTraditional"),
            Map.entry(0x23, "taiwaneseCountingThousand"),
            Map.entry(0x24, "taiwaneseDigital"),
            Map.entry(0x25, "chineseCounting"),
            Map.entry(0x26, "chineseLegalSimplified"),
            Map.entry(0x27, "chineseCountingThousand"),
            Map.entry(NO_NUMBER, "none"));

    private final @Nullable ListTables tables;
    private final Map<Integer, NumberedList> lists = new HashMap<>();
    private final Map<Integer, ListCounter> counters = new HashMap<>();

    /**
     * A list with its own changes worked in.
     *
     * @param shared the id of the list that it rests on; lists that rest on the same go on counting one another
     * @param levels its levels
     */
    private record NumberedList(int shared, List<NumberedLevel> levels) {
        static final NumberedList NONE = new NumberedList(0, List.of());
    }

    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** Counts a paragraph; empty where Word shows nothing before it, or only a bullet. */
    String next(DocParagraph paragraph) {
        if (paragraph.list() <= 0 || paragraph.list() >= TAKEN_OUT || tables == null) {
            return "";
        }
        ListTables known = tables;
        NumberedList list = lists.get(paragraph.list());
        if (list == null) {
            list = read(known, paragraph.list());
            lists.put(paragraph.list(), list);
        }
        int level = Math.clamp(paragraph.level(), 0, NumberedLevel.MOST - 1);
        return list.levels().isEmpty() ? "" : counter(list).next(level, list.levels());
    }

    private ListCounter counter(NumberedList list) {
        return counters.computeIfAbsent(list.shared(), unused -> new ListCounter());
    }

    private NumberedList read(ListTables known, int number) {
        try {
            int shared = known.getLfo(number).getLsid();
            ListData data = known.getListData(shared);
            if (data == null) {
                return NumberedList.NONE;
            }
            List<NumberedLevel> levels =
                    new ArrayList<>(Collections.nCopies(NumberedLevel.MOST, NumberedLevel.UNNUMBERED));
            for (int i = 0; i < Math.min(data.numLevels(), NumberedLevel.MOST); i++) {
                levels.set(i, level(data.getLevel(i + 1)));
            }
            NumberedList list = new NumberedList(shared, levels);
            applyChanges(known.getLfoData(number), list);
            return list;
        } catch (NoSuchElementException notInTheFile) {
            // A paragraph may name a list that was removed; Word then shows no number.
            return NumberedList.NONE;
        }
    }

    private void applyChanges(@Nullable LFOData changes, NumberedList list) {
        ListFormatOverrideLevel[] changed = changes == null ? null : changes.getRgLfoLvl();
        for (int i = 0; changed != null && i < changed.length; i++) {
            ListFormatOverrideLevel change = changed[i];
            int level = Math.clamp(change.getLevelNum(), 0, NumberedLevel.MOST - 1);
            if (change.isFormatting() && change.getLevel() != null) {
                list.levels().set(level, level(change.getLevel()));
            } else if (change.isStartAt()) {
                list.levels().set(level, list.levels().get(level).startingAt(change.getIStartAt()));
            }
            if (change.isStartAt()) {
                counter(list).restart(level);
            }
        }
    }

    private static NumberedLevel level(ListLevel level) {
        StringBuilder pattern = new StringBuilder();
        String text = level.getNumberText() == null ? "" : level.getNumberText();
        for (int i = 0; i < text.length(); i++) {
            // The numbers of the levels stand as control characters.
            char letter = text.charAt(i);
            pattern.append(letter < NumberedLevel.MOST ? "%" + (letter + 1) : String.valueOf(letter));
        }
        String format = FORMATS.getOrDefault(level.getNumberFormat() & NO_NUMBER, "decimal");
        String shown = pattern.toString();
        String suffix =
                switch (level.getTypeOfCharFollowingTheNumber()) {
                    case PARTED_BY_NOTHING -> "nothing";
                    case PARTED_BY_SPACE -> "space";
                    default -> "tab";
                };
        String parting = WordNumbering.parting(shown, suffix);
        return new NumberedLevel(level.getStartAt(), format, shown, parting, level.isLegalNumbering(), true);
    }
}

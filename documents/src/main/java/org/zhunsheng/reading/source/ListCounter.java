package org.zhunsheng.reading.source;

import java.util.Arrays;
import java.util.List;

/** Counts one automatically numbered list, and spells out the numbers that Word shows but does not store. */
final class ListCounter {
    private static final int MISSING = Integer.MIN_VALUE;

    private final int[] counts = new int[NumberedLevel.MOST];

    ListCounter() {
        Arrays.fill(counts, MISSING);
    }

    /** The next number of a level starts here, whatever came before. */
    void restart(int level) {
        counts[level] = MISSING;
    }

    /**
     * Counts one more paragraph of a level.
     *
     * @return what Word shows before its text, with what parts the two; empty for bullets
     */
    String next(int level, List<NumberedLevel> levels) {
        NumberedLevel own = levels.get(level);
        counts[level] = counts[level] == MISSING ? own.start() : counts[level] + 1;
        for (int deeper = level + 1; deeper < NumberedLevel.MOST; deeper++) {
            if (levels.get(deeper).restarts()) {
                counts[deeper] = MISSING;
            }
        }
        if (Numerals.isMark(own.format()) && own.pattern().indexOf('%') < 0) {
            return "";
        }
        String number = spell(own, levels);
        return number.isEmpty() ? "" : number + own.suffix();
    }

    private String spell(NumberedLevel own, List<NumberedLevel> levels) {
        StringBuilder number = new StringBuilder();
        String pattern = own.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            int level = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : MISSING;
            if (letter == '%' && level >= 0 && level < NumberedLevel.MOST) {
                NumberedLevel shown = levels.get(level);
                int count = counts[level] == MISSING ? shown.start() : counts[level];
                number.append(figure(count, own.digitsOnly() ? "decimal" : shown.format()));
                i++;
            } else {
                number.append(letter);
            }
        }
        return number.toString();
    }

    private static String figure(int count, String format) {
        return Numerals.isMark(format) ? "" : Numerals.of(count, format);
    }
}

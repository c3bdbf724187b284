package org.zhunsheng.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils texts as careless people and bad programs do, and worse. */
final class TextSpoiler {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*");
    private static final Pattern SEPARATOR = Pattern.compile("[：:、；;，。|\\t （）()%≥≤]");

    private final Words words;
    private final List<String> others;

    /**
     * A spoiler.
     *
     * @param others texts whose stretches turn up in the midst of others
     */
    TextSpoiler(Words words, List<String> others) {
        this.words = words;
        this.others = others;
    }

    /** One change. */
    String spoil(Dice dice, String text) {
        int at = dice.below(text.length() + 1);
        return switch (dice.below(14)) {
            case 0, 1, 2 -> insert(text, at, words.any(dice));
            case 3 -> scatter(dice, text);
            case 4 -> replaceOne(dice, text, NUMBER, words.number(dice));
            case 5 -> replaceOne(dice, text, SEPARATOR, dice.oneIn(3) ? "" : words.separator(dice));
            case 6 -> text.substring(0, at);
            case 7 -> cut(text, at, at + dice.length(text.length() - at));
            case 8 -> repeat(dice, text, at);
            case 9 -> lines(dice, text);
            case 10 -> splice(dice, text, at);
            case 11 -> text.replace(words.separator(dice), words.separator(dice));
            case 12 -> cut(insert(text, at, words.label(dice)), at + 2, at + 2 + dice.length(8));
            default -> overwrite(dice, text, at);
        };
    }

    private static String insert(String text, int at, String word) {
        return text.substring(0, at) + word + text.substring(at);
    }

    private static String cut(String text, int from, int to) {
        return text.substring(0, Math.min(from, text.length())) + text.substring(Math.min(to, text.length()));
    }

    private String scatter(Dice dice, String text) {
        String spoiled = text;
        for (int i = dice.between(2, 20); i > 0; i--) {
            spoiled = insert(spoiled, dice.below(spoiled.length() + 1), words.any(dice));
        }
        return spoiled;
    }

    private static String replaceOne(Dice dice, String text, Pattern what, String by) {
        List<MatchResult> found = what.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text + by;
        }
        MatchResult one = dice.pick(found);
        return text.substring(0, one.start()) + by + text.substring(one.end());
    }

    private static String repeat(Dice dice, String text, int at) {
        String stretch = text.substring(at, Math.min(text.length(), at + dice.length(400)));
        return insert(text, dice.below(text.length() + 1), stretch.repeat(dice.length(20)));
    }

    /** Whole lines out of order, doubled, or run together. */
    private static String lines(Dice dice, String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int a = dice.below(lines.size());
        int b = dice.below(lines.size());
        switch (dice.below(4)) {
            case 0 -> Collections.swap(lines, a, b);
            case 1 -> lines.addAll(b, List.copyOf(lines.subList(a, Math.min(lines.size(), a + dice.length(30)))));
            case 2 -> lines.subList(Math.min(a, b), Math.max(a, b)).clear();
            default -> {
                return String.join("", lines.subList(0, a)) + String.join("\n", lines.subList(a, lines.size()));
            }
        }
        return String.join("\n", lines);
    }

    private String splice(Dice dice, String text, int at) {
        String other = dice.pick(others);
        int from = dice.below(other.length());
        String stretch = other.substring(from, Math.min(other.length(), from + dice.length(2000)));
        return text.substring(0, at) + stretch + (dice.oneIn(2) ? "" : text.substring(at));
    }

    private String overwrite(Dice dice, String text, int at) {
        String word = words.any(dice);
        return cut(insert(text, at, word), at + word.length(), at + 2 * word.length());
    }
}

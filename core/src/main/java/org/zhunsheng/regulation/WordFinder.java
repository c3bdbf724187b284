package org.zhunsheng.regulation;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether a short text has one of some words. Most texts have none, which the first characters of the words tell
 * without looking at each word. Immutable; one instance serves all threads.
 */
final class WordFinder {
    private static final int PLACES = 1_024;
    private static final String[] NONE = {};

    private final String[][] byFirst = new String[PLACES][];
    private final boolean always;

    WordFinder(List<String> words) {
        List<List<String>> sorted = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            sorted.add(new ArrayList<>());
        }
        words.stream().filter(word -> !word.isEmpty()).forEach(word -> sorted.get(place(word.charAt(0)))
                .add(word));
        for (int i = 0; i < PLACES; i++) {
            byFirst[i] = sorted.get(i).toArray(NONE);
        }
        always = words.contains("");
    }

    private static int place(char first) {
        return first % PLACES;
    }

    /** Whether one of the words stands in a text. */
    boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (startsAt(text, i)) {
                return true;
            }
        }
        return always;
    }

    /** Whether one of the words begins at a position of a text. */
    private boolean startsAt(String text, int at) {
        for (String word : byFirst[place(text.charAt(at))]) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}

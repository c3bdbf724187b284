package org.zhunsheng.regulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds all of many words in a text in one go. Most positions of a text begin no word, which the first characters of the
 * words tell. Immutable; one instance serves all threads.
 */
public final class Spotter<T> {
    private static final int PLACES = 1_024;
    private static final String[] NONE = {};

    /** By their first characters, the words that may begin there. */
    private final String[][] byFirst = new String[PLACES][];

    private final Map<String, T> meanings;

    /** @param meanings the words with what is told when one is found; none is empty */
    public Spotter(Map<String, T> meanings) {
        this.meanings = Map.copyOf(meanings);
        List<List<String>> sorted = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            sorted.add(new ArrayList<>());
        }
        meanings.keySet().forEach(word -> sorted.get(place(word.charAt(0))).add(word));
        for (int i = 0; i < PLACES; i++) {
            byFirst[i] = sorted.get(i).toArray(NONE);
        }
    }

    /** A word at its place in a text. */
    private record Hit(int end, String word) {
        /** Of words that end together the one goes first that the alphabet has last. */
        static final Comparator<Hit> IN_ORDER =
                Comparator.comparingInt(Hit::end).thenComparing(Hit::word, Comparator.reverseOrder());
    }

    private static int place(char first) {
        return first % PLACES;
    }

    /** What the words of a text mean, in the order of the text. */
    public List<T> in(String text) {
        List<Hit> hits = List.of();
        for (int at = 0; at < text.length(); at++) {
            for (String word : byFirst[place(text.charAt(at))]) {
                if (text.startsWith(word, at)) {
                    hits = hits.isEmpty() ? new ArrayList<>() : hits;
                    hits.add(new Hit(at + word.length(), word));
                }
            }
        }
        if (hits.size() > 1) {
            hits.sort(Hit.IN_ORDER);
        }
        List<T> found = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            T meaning = meanings.get(hit.word());
            if (meaning != null) {
                found.add(meaning);
            }
        }
        return found;
    }
}

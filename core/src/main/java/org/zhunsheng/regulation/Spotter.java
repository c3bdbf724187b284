package org.zhunsheng.regulation;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds all of many words in a text in one go. Immutable; one instance serves all threads. */
final class Spotter<T> {
    private final AhoCorasickDoubleArrayTrie<T> words;

    /** @param meanings the words with what is told when one is found; at least one */
    Spotter(Map<String, T> meanings) {
        words = new AhoCorasickDoubleArrayTrie<>(new TreeMap<>(meanings));
    }

    /** What the words of a text mean, in the order of the text. */
    List<T> in(String text) {
        List<T> found = new ArrayList<>();
        words.parseText(text, (begin, end, meaning) -> found.add(meaning));
        return found;
    }
}

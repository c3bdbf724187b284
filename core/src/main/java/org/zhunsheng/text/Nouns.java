package org.zhunsheng.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the nouns of a Chinese text. The dictionary of the language takes a good part of a second to load; it is loaded
 * when the first text is taken apart and not before. Immutable; one instance serves all threads.
 */
public final class Nouns {
    private static final String OF_OUR_OWN = "nz 1024";
    private static final String VERBAL_NOUN = "vn";
    private static final char NOUN = 'n';
    private static final char SHORTENED = 'j';

    private static final Map<Set<String>, Nouns> LOADED = new ConcurrentHashMap<>();

    private final Segment segment;

    /**
     * Nouns with the same words are the same.
     *
     * @param words words that the dictionary of the language may not have, such as those of an administration
     */
    public static Nouns with(Set<String> words) {
        return LOADED.computeIfAbsent(Set.copyOf(words), Nouns::new);
    }

    private Nouns(Collection<String> words) {
        DynamicCustomDictionary own = new DynamicCustomDictionary();
        words.forEach(word -> own.insert(word, OF_OUR_OWN));
        // Names of people and places are not looked for: they are found in too many texts that have none.
        segment = HanLP.newSegment("viterbi")
                .enableAllNamedEntityRecognize(false)
                .enableCustomDictionary(own)
                .enableCustomDictionaryForcing(true);
    }

    /** The nouns, in the order of the text. */
    public Set<String> of(String text) {
        Set<String> nouns = new LinkedHashSet<>();
        for (Term term : segment.seg(text)) {
            String nature = term.nature.toString();
            char kind = nature.charAt(0);
            if (kind == NOUN || kind == SHORTENED || nature.equals(VERBAL_NOUN)) {
                nouns.add(term.word);
            }
        }
        return nouns;
    }
}

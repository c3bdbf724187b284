package org.zhunsheng.audit;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Traits.Direction;
import org.zhunsheng.audit.Traits.Kind;
import org.zhunsheng.audit.Traits.Money;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.regulation.Topic;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Bigrams;
import org.zhunsheng.text.Chars;

/** Understands the words of one document. The same names stand in many rows, so each is looked at once. */
public final class Texts {
    private static final int REMEMBERED = 100_000;

    private final Regulations inForce;
    private final AhoCorasickDoubleArrayTrie<Topic> keywords;
    private final Map<String, Traits> known = new HashMap<>();

    Texts(Regulations inForce) {
        this.inForce = inForce;
        TreeMap<String, Topic> words = new TreeMap<>();
        inForce.topics().forEach(topic -> topic.keywords().forEach(word -> words.putIfAbsent(word, topic)));
        this.keywords = new AhoCorasickDoubleArrayTrie<>(words);
    }

    /** What a name tells; of nothing where it is absent. */
    public Traits of(@Nullable String name) {
        String text = name == null ? "" : Chars.squeeze(name);
        Traits traits = known.get(text);
        if (traits == null) {
            traits = new Traits(text, kind(text), money(text), direction(text), topics(text), Bigrams.of(text));
            if (known.size() < REMEMBERED) {
                known.put(text, traits);
            }
        }
        return traits;
    }

    /** The functions whose words a text has, in the order of their first words. */
    public Set<Topic> topics(String text) {
        Set<Topic> found = new LinkedHashSet<>();
        keywords.parseText(Chars.squeeze(text), (begin, end, topic) -> found.add(topic));
        return found;
    }

    /** Whether a text has one of the words of a list. */
    public boolean has(String text, WordSet list) {
        return containsAny(text, inForce.words(list));
    }

    /** Whether a text ends in one of the words of a list. */
    public boolean endsIn(String text, WordSet list) {
        return endsInAny(text, inForce.words(list));
    }

    /** Whether a text begins with one of the words of a list. */
    public boolean startsWith(String text, WordSet list) {
        for (String word : inForce.words(list)) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is one of the words of a list. */
    public boolean isOneOf(String text, WordSet list) {
        return inForce.words(list).contains(text);
    }

    private Kind kind(String text) {
        if (has(text, WordSet.QUESTION_WORDS)) {
            return Kind.QUESTION;
        }
        String bare = withoutBracket(text);
        if (endsIn(bare, WordSet.RATE_ENDINGS) || endsIn(text, WordSet.RATE_ENDINGS)) {
            return Kind.RATE;
        }
        return endsIn(bare, WordSet.COUNT_ENDINGS) ? Kind.COUNT : Kind.OTHER;
    }

    private static String withoutBracket(String text) {
        int open = text.lastIndexOf('(');
        return open > 0 && text.endsWith(")") ? text.substring(0, open) : text;
    }

    private Money money(String text) {
        if (!has(text, WordSet.COST_WORDS)) {
            return Money.NONE;
        }
        return has(text, WordSet.UNIT_COST_WORDS) ? Money.UNIT_COST : Money.LUMP_SUM;
    }

    private Direction direction(String text) {
        boolean turned = has(text, WordSet.TURNED_ROUND);
        if (has(text, WordSet.ZERO_TOLERANCE) && !turned) {
            return Direction.NEVER;
        }
        if (has(text, WordSet.LOWER_IS_BETTER)) {
            return turned ? Direction.UNKNOWN : Direction.LOWER;
        }
        Kind kind = kind(text);
        return kind == Kind.RATE || kind == Kind.COUNT ? Direction.HIGHER : Direction.UNKNOWN;
    }

    private static boolean containsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInAny(String text, List<String> words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }
}

package org.zhunsheng.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Traits.Direction;
import org.zhunsheng.audit.Traits.Kind;
import org.zhunsheng.audit.Traits.Money;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.regulation.Topic;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** Understands the words of one document. The same names stand in many rows, so each is looked at once. */
public final class Texts {
    private static final int REMEMBERED = 100_000;

    /** A power of two. Names come again soon after one another, and what is remembered must fit into the processor. */
    private static final int PLACES = 1 << 12;

    private final Regulations inForce;

    /** Each at the place that its text's hash tells; the latest one stays. */
    private final @Nullable Traits[] known = new @Nullable Traits[PLACES];

    /** Each by itself. */
    private final Map<Traits.Sense, Traits.Sense> senses = new HashMap<>();

    private final Map<String, Set<String>> knownNouns = new HashMap<>();

    public Texts(Regulations inForce) {
        this.inForce = inForce;
    }

    /** What a name tells; of nothing where it is absent. */
    public Traits of(@Nullable String name) {
        String text = name == null ? "" : Chars.squeeze(name);
        int place = place(text);
        Traits traits = known[place];
        if (traits == null || !traits.text().equals(text)) {
            traits = new Traits(text, sense(text));
            known[place] = traits;
        }
        return traits;
    }

    private Traits.Sense sense(String text) {
        Kind kind = kind(text);
        boolean satisfaction = text.contains("满意") && !text.contains("不满意");
        Traits.Sense sense =
                new Traits.Sense(kind, money(text), direction(text, kind), inForce.topicsIn(text), satisfaction);
        Traits.Sense known = senses.putIfAbsent(sense, sense);
        return known == null ? sense : known;
    }

    private static int place(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 16) & PLACES - 1;
    }

    /** The functions whose words a text has, in the order of their first words. */
    public Set<Topic> topics(String text) {
        return inForce.topicsIn(Chars.squeeze(text));
    }

    /** The nouns of a text. Only for the few texts that need it: the first one loads the dictionary of the language. */
    public Set<String> nouns(String text) {
        String bare = Chars.squeeze(text);
        Set<String> found = knownNouns.get(bare);
        if (found == null) {
            found = inForce.nouns().of(bare);
            if (knownNouns.size() < REMEMBERED) {
                knownNouns.put(bare, found);
            }
        }
        return found;
    }

    /** The words of a list that a text has, in the order of the text; for long texts and long lists. */
    public List<String> wordsOf(String text, WordSet list) {
        return inForce.wordsIn(text, list);
    }

    /** Whether a text has one of the words of a list. */
    public boolean has(String text, WordSet list) {
        return inForce.hasWord(text, list);
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

    /** Whether a text has one of some characters: most texts have none, and what needs one of them is not looked for. */
    public static boolean hasAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has no other characters than some; the empty text has none. */
    public static boolean isMadeOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Letters, digits and ideographs only: no punctuation, no placeholders like ★ and **. */
    public static String bare(String text) {
        int same = 0;
        while (same < text.length() && isBare(text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder bare = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            char c = Chars.fold(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    private static boolean isBare(char c) {
        return Character.isLetterOrDigit(c) && Chars.fold(c) == c;
    }

    /** A name with one word for all words of a rate: 使用比率 is 使用率. */
    public static String oneWordForRates(String text) {
        return bare(text).replace("比率", "率").replace("比例", "率").replace("百分比", "率");
    }

    private Kind kind(String text) {
        if (has(text, WordSet.QUESTION_WORDS)) {
            return Kind.QUESTION;
        }
        String bare = withoutBracket(text);
        boolean rate = endsIn(bare, WordSet.RATE_ENDINGS) || endsIn(text, WordSet.RATE_ENDINGS);
        if (rate && !endsIn(bare, WordSet.NO_RATES)) {
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

    private Direction direction(String text, Kind kind) {
        boolean turned = has(text, WordSet.TURNED_ROUND);
        if (has(text, WordSet.ZERO_TOLERANCE) && !turned) {
            return Direction.NEVER;
        }
        if (has(text, WordSet.LOWER_IS_BETTER)) {
            return turned ? Direction.UNKNOWN : Direction.LOWER;
        }
        return kind == Kind.RATE || kind == Kind.COUNT ? Direction.HIGHER : Direction.UNKNOWN;
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

package org.zhunsheng.reading.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Indicator.Likelihood;
import org.zhunsheng.model.Operator;
import org.zhunsheng.text.Chars;

/**
 * The vocabulary of a region: which printed words are labels, and of what. The words are data.
 *
 * <p>The same word can be a field, a money row, a money column and a column of an indicator table; who asks knows which
 * of them can stand where it looks.
 *
 * <p>One instance serves one reading: it keeps what it found out about each text, and is not for several threads.
 */
public final class Labels {
    /** More texts than any book has; a list of a million rows goes on without being remembered. */
    private static final int REMEMBERED = 50_000;

    /** No label is longer. */
    private static final int LONGEST = 60;

    /** The heading of a section of a budget book. */
    public enum Section {
        OVERALL,
        PROGRAMMES,
        SAFEGUARDS,
        PROJECTS
    }

    /** A column of the table of main tasks in a department table. */
    public enum Task {
        TASK_NAME,
        TASK_CONTENT,
        TASK_TOTAL
    }

    private final Vocabulary words;
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Meaning nothing;

    /** Of all texts that are no words of the vocabulary and have no ornaments: one for a whole book of them. */
    private final Meaning plain;

    /** The text asked about last. Who looks at a cell asks a dozen questions about it, one after the other. */
    private String asked = "";

    private Meaning answer;

    Labels(Vocabulary words) {
        this.words = words;
        this.nothing = new Meaning("", words);
        this.plain = new Meaning("", words);
        this.answer = nothing;
    }

    /** The vocabulary in force for a region, for one reading; {@code null} for the default. */
    public static Labels of(@Nullable String region) {
        return new Labels(LabelData.load(region));
    }

    /**
     * The same with labels that somebody added.
     *
     * @param extra from a label to what it means; see {@link ExtraWords}
     */
    public static Labels of(@Nullable String region, Map<String, String> extra) {
        Vocabulary words = LabelData.load(region);
        return new Labels(extra.isEmpty() ? words : new Vocabulary(words, extra));
    }

    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private Meaning meaning(String squeezed) {
        if (squeezed != asked) {
            asked = squeezed;
            answer = found(squeezed);
        }
        return answer;
    }

    private Meaning found(String squeezed) {
        if (squeezed.isEmpty() || squeezed.length() > LONGEST) {
            return nothing;
        }
        if (Meaning.isPlainAtSight(squeezed, words)) {
            return plain;
        }
        Meaning known = meanings.get(squeezed);
        if (known == null) {
            known = new Meaning(squeezed, words);
            known = known.isPlain(squeezed) ? plain : known;
            if (meanings.size() < REMEMBERED) {
                meanings.put(squeezed, known);
            }
        }
        return known;
    }

    /** A text as two labels are compared: without numbering, stars, a closing colon, brackets. */
    String bare(String squeezed) {
        Meaning meaning = meaning(squeezed);
        return meaning == plain ? squeezed : meaning.bare();
    }

    public @Nullable Field field(String squeezed) {
        return meaning(squeezed).field;
    }

    public @Nullable MoneyRow moneyRow(String squeezed) {
        return meaning(squeezed).moneyRow;
    }

    public @Nullable MoneyColumn moneyColumn(String squeezed) {
        return meaning(squeezed).moneyColumn;
    }

    public @Nullable Column column(String squeezed) {
        return meaning(squeezed).column;
    }

    /** What a label that is not in the vocabulary says by its words, in a line that is a header by its other labels. */
    public @Nullable Column columnByWords(String squeezed) {
        for (Map.Entry<String, Column> word : words.columnWords()) {
            if (squeezed.contains(word.getKey())) {
                return word.getValue();
            }
        }
        return null;
    }

    public @Nullable Section section(String squeezed) {
        return meaning(squeezed).section();
    }

    public @Nullable Task task(String squeezed) {
        return meaning(squeezed).task();
    }

    /** What a cell says about whether a target will be met, in words that say nothing else; or {@code null}. */
    public @Nullable Likelihood likelihood(String squeezed) {
        return meaning(squeezed).likelihood();
    }

    public boolean isLevel1(String squeezed) {
        return meaning(squeezed).level1;
    }

    public boolean isLevel2(String squeezed) {
        return meaning(squeezed).level2;
    }

    /** The level 1 that stands above a level 2 as a rule, or {@code null} for an unknown one. */
    public @Nullable String level1Above(String level2) {
        return meaning(Meaning.asIndicator(Chars.squeeze(level2))).level1Above();
    }

    public boolean isTotal(String squeezed) {
        return meaning(squeezed).in(WordList.TOTALS);
    }

    public boolean isSubtotal(String squeezed) {
        return meaning(squeezed).in(WordList.SUBTOTALS);
    }

    public boolean isExecutionRow(String squeezed) {
        return meaning(squeezed).in(WordList.EXECUTION_ROWS);
    }

    public boolean isNote(String squeezed) {
        return meaning(squeezed).in(WordList.NOTES);
    }

    /** Whether a text stands over a note: a known label, or words that only stand over notes. */
    public boolean opensNote(String squeezed) {
        return meaning(squeezed).opensNote;
    }

    public boolean isSignature(String squeezed) {
        return meaning(squeezed).in(WordList.SIGNATURES);
    }

    public boolean isGroup(String squeezed) {
        return meaning(squeezed).in(WordList.GROUPS);
    }

    public boolean isQualitative(String squeezed) {
        return meaning(squeezed).in(WordList.QUALITATIVE);
    }

    public boolean isMandatory(String squeezed) {
        return meaning(squeezed).in(WordList.MANDATORY);
    }

    public boolean isGrade(String squeezed) {
        return meaning(squeezed).in(WordList.GRADES);
    }

    /** Whether a line is what a web page or a file puts around the document. */
    public boolean isFurniture(String squeezed) {
        for (String word : words.furniture()) {
            if (squeezed.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is what the form's maker wrote for whoever fills it in. */
    public boolean isInstruction(String squeezed) {
        for (String word : words.instructions()) {
            if (squeezed.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** What a title says about the form, or {@code null} for no title of a performance form. */
    public @Nullable DocumentKind kindOfTitle(String squeezed) {
        return words.kindOfTitle(squeezed);
    }

    /** Whether a text is the title over a form: it names a performance form and ends in 表, but for brackets. */
    public boolean isFormTitle(String squeezed) {
        return meaning(squeezed).formTitle;
    }

    /** What a text compares by that is a sign or word of comparison as a whole, or {@code null}. */
    public @Nullable Operator sign(String squeezed) {
        return words.sign(squeezed);
    }

    /** Words and signs that may stand before a number, the longest first. */
    public List<Map.Entry<String, Operator>> operatorsBefore() {
        return words.operatorsBefore();
    }

    /** Words that may stand after a number, the longest first. */
    public List<Map.Entry<String, Operator>> operatorsAfter() {
        return words.operatorsAfter();
    }

    /** Whether a text is a label of any kind. */
    public boolean isLabel(String squeezed) {
        Meaning meaning = meaning(squeezed);
        return meaning.headerLabel || meaning.column != null || meaning.level1 || meaning.level2;
    }

    /** Whether a text is a label of a field, of money, of a note or of a group. */
    public boolean isHeaderLabel(String squeezed) {
        return meaning(squeezed).headerLabel;
    }
}

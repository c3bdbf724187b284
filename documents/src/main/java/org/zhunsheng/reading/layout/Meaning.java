package org.zhunsheng.reading.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Indicator.Likelihood;

/**
 * All answers of a vocabulary about one printed text. A text of a table is asked about dozens of times while its
 * neighbours are understood, so they are found out together, once.
 */
final class Meaning {
    /** Words over a note that only a note has, whatever stands before them. */
    private static final Pattern NOTE_WORDS = Pattern.compile("\\p{IsHan}{0,12}(?:主管部门|财政|审核|批复|专家)\\p{IsHan}{0,6}意见:?"
            + "|\\p{IsHan}{2,12}(?:目标|任务|指标)原因分析:?|\\p{IsHan}{0,8}(?:建议|措施)[或和及与]\\p{IsHan}{1,8}:?");

    /** One of them is in every text that the pattern takes, and hardly any other text has one. */
    private static final List<String> NOTE_SIGNS = List.of("意见", "原因分析", "建议", "措施");

    private static final Pattern TITLE = Pattern.compile("[^:;。!?]*表(?:格式?|格)?(?:[(\\[【][^()]*[)\\]】]?)*");

    private static final String GOAL = "目标";

    private static final String INDICATOR = "指标";

    private final LabelText label;
    private final Word core;
    private final Word bare;
    final @Nullable Field field;
    final @Nullable MoneyRow moneyRow;
    final @Nullable MoneyColumn moneyColumn;
    final @Nullable Column column;
    final boolean level1;
    final boolean level2;
    final boolean headerLabel;
    final boolean opensNote;
    final boolean formTitle;

    Meaning(String squeezed, Vocabulary words) {
        label = LabelText.of(squeezed);
        core = words.meaning(label.core());
        bare = label.bare().equals(label.core()) ? core : words.meaning(label.bare());
        field = core.field != null ? core.field : bare.field;
        moneyRow = core.moneyRow != null ? core.moneyRow : bare.moneyRow;
        moneyColumn = core.moneyColumn != null ? core.moneyColumn : bare.moneyColumn;
        column = core.column != null ? core.column : bare.column;
        Meaning asIndicator = squeezed.endsWith(GOAL) ? new Meaning(asIndicator(squeezed), words) : null;
        level1 = core.level1 || bare.level1 || asIndicator != null && asIndicator.level1;
        level2 = core.level1Above != null || bare.level1Above != null || asIndicator != null && asIndicator.level2;
        headerLabel = field != null
                || moneyRow != null
                || moneyColumn != null
                || in(WordList.NOTES)
                || in(WordList.SIGNATURES)
                || in(WordList.GROUPS)
                || in(WordList.TOTALS);
        opensNote = in(WordList.NOTES) || saysNote(squeezed);
        formTitle =
                squeezed.indexOf('表') >= 0 && TITLE.matcher(squeezed).matches() && words.kindOfTitle(squeezed) != null;
    }

    /** Whether a text means nothing at all and is compared as it is. */
    boolean isPlain(String squeezed) {
        boolean unknown = core == Word.UNKNOWN && bare == Word.UNKNOWN;
        return unknown
                && !level1
                && !level2
                && !opensNote
                && !formTitle
                && label.bare().equals(squeezed);
    }

    /**
     * Whether a glance shows that a text means nothing and is compared as it is. Nearly every value of a table is such a
     * text: a long list must not be remembered for that.
     */
    static boolean isPlainAtSight(String squeezed, Vocabulary words) {
        return LabelText.isBareAtSight(squeezed)
                && !words.mayHave(squeezed)
                && squeezed.indexOf('表') < 0
                && !squeezed.endsWith(GOAL)
                && !maySayNote(squeezed);
    }

    private static boolean maySayNote(String squeezed) {
        for (String sign : NOTE_SIGNS) {
            if (squeezed.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysNote(String squeezed) {
        for (String sign : NOTE_SIGNS) {
            if (squeezed.contains(sign)) {
                return NOTE_WORDS.matcher(squeezed).matches();
            }
        }
        return false;
    }

    /** The text without its ornaments and brackets. */
    String bare() {
        return label.bare();
    }

    boolean in(WordList list) {
        return core.lists.contains(list) || bare.lists.contains(list);
    }

    Labels.@Nullable Section section() {
        return core.section != null ? core.section : bare.section;
    }

    Labels.@Nullable Task task() {
        return core.task != null ? core.task : bare.task;
    }

    @Nullable
    Likelihood likelihood() {
        return core.likelihood != null ? core.likelihood : bare.likelihood;
    }

    /** The level 1 above the level 2 that the text names, or {@code null}. */
    @Nullable
    String level1Above() {
        return core.level1Above != null ? core.level1Above : bare.level1Above;
    }

    /** 数量目标 is 数量指标 in other words. */
    static String asIndicator(String squeezed) {
        return squeezed.endsWith(GOAL)
                ? squeezed.substring(0, squeezed.length() - GOAL.length()) + INDICATOR
                : squeezed;
    }
}

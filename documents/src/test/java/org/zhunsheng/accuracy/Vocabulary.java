package org.zhunsheng.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.zhunsheng.reading.layout.Labels;

/** What may be called a label: words of the vocabulary, titles, running numbers, and signs; no content. */
public final class Vocabulary {
    private static final String NUMBER = "(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|[①②③④⑤⑥⑦⑧⑨⑩])";
    private static final Pattern RUNNING = Pattern.compile(
            "(?:指标|目标|任务|措施|表|第)" + NUMBER + "?[、.:)-]*(?:部分)?|[(]?" + NUMBER + "[、.:)-]+|[①②③④⑤⑥⑦⑧⑨⑩]");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}(?:年度?)?|年度?");
    private static final Pattern MONEY_UNIT = Pattern.compile("(?:金额)?(?:单位)?(?:人民币)?(?:万元|元)");
    /** Headings of columns that are in no list, because the reader rightly makes them out by their words. */
    private static final Set<String> GUESSED = Set.of("预算数量", "当年预期实现值", "评价等级标准", "乡镇(街道)", "到位率");

    /** A tick, and an option of the form that nobody ticked. */
    private static final Pattern OPTION =
            Pattern.compile("[√✓✔☑■]|(?:[0-9]{1,2}[、.])?\\p{IsHan}{2,8}[□☐]|[□☐](?:[0-9]{1,2}[、.])?\\p{IsHan}{2,8}");

    /** Shorter names of levels, such as 质量, are parts of other words. */
    private static final String INDICATOR = "指标";

    /** 指标值为 in prose. */
    private static final String COPULA = "为";

    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_PIECES = 5;
    private static final int FARTHEST_HALF = 8;
    private static final int FEWEST_COLUMNS = 3;

    private final Labels labels;
    private final Map<String, Boolean> words = new ConcurrentHashMap<>();

    public Vocabulary(Labels labels) {
        this.labels = labels;
    }

    /** Whether a squeezed text is a row of labels, numbers and signs. */
    boolean knows(String squeezed) {
        return Tokens.cover(squeezed, LONGEST_WORD, this::isWord);
    }

    /**
     * Whether one of several squeezed texts is known, by itself or as a piece of a label that the source broke: its pieces
     * follow one another, or its halves stand in two lines of a header.
     */
    boolean knowsPiece(List<String> texts, int index) {
        if (knows(texts.get(index)) || numbersColumn(texts, index)) {
            return true;
        }
        for (int from = Math.max(0, index - MOST_PIECES + 1); from <= index; from++) {
            for (int to = index + 1; to <= Math.min(texts.size(), from + MOST_PIECES); to++) {
                if (knows(String.join("", texts.subList(from, to)))) {
                    return true;
                }
            }
        }
        for (int other = Math.max(0, index - FARTHEST_HALF);
                other < Math.min(texts.size(), index + FARTHEST_HALF);
                other++) {
            String whole = other < index ? texts.get(other) + texts.get(index) : texts.get(index) + texts.get(other);
            if (other != index && isWord(whole)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number is one of a line 1 2 3 … that begins with one and has at least three. */
    private static boolean numbersColumn(List<String> texts, int index) {
        int from = index;
        while (from > 0 && !texts.get(from).equals("1") && index - from < LONGEST_HEADING) {
            from--;
        }
        int to = from;
        while (to < texts.size() && texts.get(to).equals(Integer.toString(to - from + 1))) {
            to++;
        }
        return index < to && to - from >= FEWEST_COLUMNS;
    }

    /** Whether a squeezed text is one label, title, running number or sign. */
    boolean isWord(String word) {
        return words.computeIfAbsent(word, this::lookUp);
    }

    private boolean lookUp(String word) {
        return labels.isLabel(word)
                || labels.task(word) != null
                || labels.isSubtotal(word)
                || labels.isExecutionRow(word)
                || labels.isFormTitle(word)
                || labels.isMandatory(word)
                || labels.isQualitative(word)
                || GUESSED.contains(word)
                || word.equals(COPULA)
                || endsInSection(word)
                || OPTION.matcher(word).matches()
                || MARKS.matcher(word).matches()
                || RUNNING.matcher(word).matches()
                || YEAR.matcher(word).matches()
                || MONEY_UNIT.matcher(word).matches();
    }

    /** Whether a squeezed text holds the name of a level that is nothing else: no group, no field, no heading. */
    boolean namesLevel(String squeezed) {
        for (int from = 0; from < squeezed.length(); from++) {
            for (int to = from + 1; to <= Math.min(squeezed.length(), from + LONGEST_HEADING); to++) {
                String word = squeezed.substring(from, to);
                boolean level = word.endsWith(INDICATOR) && (labels.isLevel1(word) || labels.isLevel2(word));
                if (level && !labels.isHeaderLabel(word) && labels.column(word) == null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The heading of a section, perhaps with the name of the department before it. */
    private boolean endsInSection(String word) {
        for (int i = 0; word.length() <= LONGEST_HEADING && i < word.length(); i++) {
            if (labels.section(word.substring(i)) != null) {
                return true;
            }
        }
        return false;
    }
}

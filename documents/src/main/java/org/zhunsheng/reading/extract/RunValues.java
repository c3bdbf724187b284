package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/** What follows the levels of an indicator in running text: its name, a description, values behind words of value, a basis. */
final class RunValues {
    /** The words that announce a value. */
    static final Pattern TARGET_WORD =
            Pattern.compile("(实施周期指标值|中期指标值|年度指标值|本年指标值|目标值|指标值)\\s*[,，]?\\s*(?:[:：]|为|(?=[><=≥≤＞＜＝]))?\\s*");

    private static final Pattern BASIS = Pattern.compile("(以上指标[^。；;]*[。；;]?)\\s*$");
    private static final String SIGNS = "><=≥≤＞＜＝";
    private static final String SEPARATORS = "-—–:：,，;；、。 \t\n\r\f\u000b";
    private static final Pattern SIGNED =
            Pattern.compile("(?:[≥≤><=≧≦]{1,2}|不低于|不高于|不超过|不少于|不小于|不大于|大于等于|小于等于)\\s*[0-9][^,:;。\\n]{0,16}[。;\\s]*$");

    private static final Pattern NUMBER_END = Pattern.compile(".*[%0-9]$");
    private static final int LONGEST_NUMBER = 8;
    private static final int SHORTEST_DESCRIPTION = 4;

    private final Piece run;
    private final String text;
    private final boolean bracketsDescribe;
    private boolean wordless;

    /**
     * @param run the whole run
     * @param text its folded text
     * @param bracketsDescribe whether brackets after a name hold its description (prose) or belong to it (a cell)
     */
    RunValues(Piece run, String text, boolean bracketsDescribe) {
        this.run = run;
        this.text = text;
        this.bracketsDescribe = bracketsDescribe;
    }

    /** Whether no item of the run has a word for its value, so that a comma or a sign has to part it from the name. */
    RunValues wordless(boolean none) {
        wordless = none;
        return this;
    }

    /** A word of value and whose value it is. */
    private record Word(int from, int to, boolean medium, boolean annual) {
        Column column(boolean anyAnnual) {
            return anyAnnual && annual ? Column.CURRENT_TARGET : Column.TARGET;
        }
    }

    /** Reads what stands between two positions into an indicator. */
    void read(int from, int to, IndicatorDraft draft) {
        int end = basis(from, to, draft);
        List<Word> words = words(from, end);
        int nameEnd = words.isEmpty() ? end : words.get(0).from();
        int comma = words.isEmpty() ? valueAfterComma(from, end) : -1;
        if (comma > from) {
            run.part(comma, comma + 1).markLabel();
            put(draft, Column.TARGET, trimmed(comma + 1, end));
            nameEnd = comma;
        }
        int sign = words.isEmpty() && comma <= from ? signedValue(from, end) : -1;
        if (sign > from) {
            put(draft, Column.TARGET, trimmed(sign, end));
            nameEnd = sign;
        }
        boolean annual = words.stream().anyMatch(Word::annual);
        boolean medium = words.stream().anyMatch(Word::medium);
        boolean unnamedValue = words.isEmpty() ? text.substring(from, nameEnd).indexOf(':', 1) > 0 : annual && !medium;
        name(trimmed(from, nameEnd), draft, unnamedValue);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            run.part(word.from(), word.to()).markLabel();
            int stop = i + 1 < words.size() ? words.get(i + 1).from() : end;
            Column column = word.column(annual);
            put(draft, column, trimmed(word.to(), stop));
            stray(draft, column, word, stop);
        }
    }

    /** A comma between the word and the sign of its value (指标值,=100) belongs to neither. */
    private void stray(IndicatorDraft draft, Column column, Word word, int stop) {
        int comma = word.to() - 1;
        while (comma > word.from() && Chars.isSpace(text.charAt(comma))) {
            comma--;
        }
        boolean parts = ",，".indexOf(text.charAt(comma)) >= 0;
        if (parts && word.to() < stop && SIGNS.indexOf(text.charAt(word.to())) >= 0) {
            int end = stop;
            while (end > comma && isSeparator(text.charAt(end - 1))) {
                end--;
            }
            draft.stray(column, Span.of(run.part(comma, end)));
        }
    }

    private static void put(IndicatorDraft draft, Column column, @Nullable Span span) {
        if (span != null) {
            draft.put(column, span);
        }
    }

    /** 以上指标是根据计划安排确定。 at the end of an item is its basis; returns where the item ends without it. */
    private int basis(int from, int to, IndicatorDraft draft) {
        Matcher basis = BASIS.matcher(text.substring(from, to));
        if (!basis.find()) {
            return to;
        }
        draft.put(Column.BASIS, Span.of(run.part(from + basis.start(1), from + basis.end(1))));
        return from + basis.start(1);
    }

    private List<Word> words(int from, int to) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = TARGET_WORD.matcher(text).region(from, to);
        while (matcher.find()) {
            String word = matcher.group(1);
            boolean medium = word.startsWith("实施") || word.startsWith("中期");
            boolean annual = word.startsWith("年度") || word.startsWith("本年");
            words.add(new Word(matcher.start(), matcher.end(), medium, annual));
        }
        return words;
    }

    /** Behind levels that dashes part, the value follows the last comma without a word of its own; -1 for none. */
    private int valueAfterComma(int from, int to) {
        boolean dashes = from < to && (wordless ? "-—–:" : "-—–").indexOf(text.charAt(from)) >= 0;
        int end = to;
        while (end > from && (Chars.isSpace(text.charAt(end - 1)) || ";；。,，".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return dashes ? TaggedCell.comma(text.substring(0, end), from) : -1;
    }

    /** A name may run into its value, which a sign opens: 审理复议案件≥60件; -1 for none. */
    private int signedValue(int from, int to) {
        Matcher value = SIGNED.matcher(text).region(from, to);
        return wordless && value.find() ? value.start() : -1;
    }

    /** The name; after a colon a value without a word of its own, or a description; in brackets a description. */
    private void name(@Nullable Span words, IndicatorDraft draft, boolean unnamedValue) {
        if (words == null) {
            return;
        }
        RunValues inner = new RunValues(words.first(), Chars.fold(words.first().raw()), bracketsDescribe);
        if (!inner.splitAtColon(draft, unnamedValue) && !inner.splitAtBracket(draft)) {
            draft.put(Column.LEVEL3, words);
        }
    }

    private boolean splitAtColon(IndicatorDraft draft, boolean unnamedValue) {
        int colon = colon(text);
        Span name = colon > 0 ? trimmed(0, colon) : null;
        Span rest = colon > 0 ? trimmed(colon + 1, text.length()) : null;
        if (name == null || rest == null) {
            return false;
        }
        run.part(colon, colon + 1).markLabel();
        draft.put(Column.LEVEL3, name);
        boolean repeated = rest.squeezed().equals(name.squeezed());
        draft.put(unnamedValue && !repeated ? Column.TARGET : Column.DESCRIPTION, rest);
        return true;
    }

    private boolean splitAtBracket(IndicatorDraft draft) {
        int open = descriptionBracket();
        int close = text.endsWith(")") ? text.length() - 1 : text.length();
        boolean describes = open >= 0 && close - open - 1 >= SHORTEST_DESCRIPTION;
        if (!bracketsDescribe || !describes) {
            return false;
        }
        run.part(open, open + 1).markLabel();
        run.part(close, text.length()).markLabel();
        put(draft, Column.LEVEL3, trimmed(0, open));
        put(draft, Column.DESCRIPTION, trimmed(open + 1, close));
        return true;
    }

    /** The bracket that opens the description; one that holds a single sign, （%）, belongs to the name. */
    private int descriptionBracket() {
        int open = text.indexOf('(');
        boolean sign = open > 0 && text.indexOf(')', open) == open + 2;
        return sign ? text.indexOf('(', open + 1) : open;
    }

    /** The first colon or semicolon outside brackets and not at an end. */
    private static int colon(String words) {
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && (c == ':' || c == ';') && i > 0 && i < words.length() - 1) {
                return i;
            }
        }
        return -1;
    }

    /** A stretch without the separators around it; a full stop stays with a sentence and leaves a number. */
    private @Nullable Span trimmed(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isSeparator(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSeparator(text.charAt(end - 1))) {
            end--;
        }
        if (end < to && end > begin && text.charAt(end) == '。') {
            String words = text.substring(begin, end);
            boolean number =
                    words.length() < LONGEST_NUMBER && NUMBER_END.matcher(words).matches();
            end += number ? 0 : 1;
        }
        markLabel(from, begin);
        markLabel(end, to);
        return end > begin ? Span.of(run.part(begin, end)) : null;
    }

    private void markLabel(int from, int to) {
        if (to > from) {
            run.part(from, to).markLabel();
        }
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }
}

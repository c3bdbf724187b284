package org.zhunsheng.audit.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.text.Chars;

/** What a text says was reached before: 2024年办理各类法律援助案件887件. */
final class PastFigures {
    private static final Pattern SENTENCE = Pattern.compile("[。；;\\n]+");
    private static final Pattern CLAUSE = Pattern.compile("[,，、]+");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");
    private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|上一年");
    private static final Pattern MANY_YEARS = Pattern.compile("以来|期间|累计|[近前]\\S年|[-~至]20");
    private static final Pattern FIGURE = Pattern.compile(
            "(?:(?:19|20)\\d{2}年)?度?(.{2,30}?)(\\d+(?:\\.\\d+)?)(%|[\\u4e00-\\u9fff]{1,2}?)(?:以上|左右|次)?$");

    private PastFigures() {}

    /** A figure of the past with the words before it. */
    record Figured(String noun, BigDecimal number, String unit, String sentence) {}

    /** The figures of the years before a fiscal year. */
    static List<Figured> in(@Nullable String text, int fiscalYear) {
        if (text == null || text.indexOf('年') < 0 || !hasDigit(text) || !mayBePast(text)) {
            return List.of();
        }
        List<Figured> found = new ArrayList<>();
        for (String sentence : SENTENCE.split(text)) {
            String plain = Chars.squeeze(sentence);
            if (isPast(plain, fiscalYear) && !MANY_YEARS.matcher(plain).find()) {
                addFigures(plain, found);
            }
        }
        return found;
    }

    /** A look at the characters spares most texts the patterns: 上年, 去年, or the number of a year. */
    private static boolean mayBePast(String text) {
        String plain = Chars.squeeze(text);
        return plain.contains("上年")
                || plain.contains("去年")
                || plain.contains("上一年")
                || plain.contains("20")
                || plain.contains("19");
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void addFigures(String sentence, List<Figured> found) {
        for (String clause : CLAUSE.split(sentence)) {
            Matcher figure = FIGURE.matcher(clause);
            if (figure.find()) {
                found.add(new Figured(figure.group(1), new BigDecimal(figure.group(2)), figure.group(3), clause));
            }
        }
    }

    /** All years that the sentence names are past. */
    private static boolean isPast(String sentence, int fiscalYear) {
        boolean past = LAST_YEAR.matcher(sentence).find();
        Matcher year = YEAR.matcher(sentence);
        while (year.find()) {
            if (Integer.parseInt(year.group(1)) >= fiscalYear) {
                return false;
            }
            past = true;
        }
        return past;
    }
}

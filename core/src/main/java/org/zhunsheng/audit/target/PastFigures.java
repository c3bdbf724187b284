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
            "(?:(?:19|20)\\d{2}年度?(.{0,30}?)|(.{2,30}?))(?<![\\d.])(\\d+(?:\\.\\d+)?)(%|[\\u4e00-\\u9fff]{1,2}?)(?:以上|左右|次)?$");

    /** 2024年12月 is a date and no figure. */
    private static final String OF_DATES = "月日号年季";

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
                String noun = figure.group(1) == null ? figure.group(2) : figure.group(1);
                String unit = figure.group(4);
                if (!noun.isEmpty() || OF_DATES.indexOf(unit.charAt(0)) < 0) {
                    found.add(new Figured(noun, new BigDecimal(figure.group(3)), unit, clause));
                }
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

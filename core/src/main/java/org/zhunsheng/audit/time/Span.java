package org.zhunsheng.audit.time;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From one month to another: a term of a project, or a time inside a text. */
record Span(YearMonth from, YearMonth to) {
    private static final String DATE =
            "((?:19|20)\\d{2})(?:年|[./-])?(?:(1[0-2]|0?[1-9])(?!\\d)(?:月|[./-])?(?:(?:3[01]|[12]\\d|0?[1-9])(?!\\d)日?)?)?(?:年度|度)?";
    private static final Pattern SPAN = Pattern.compile(DATE + "(?:起)?(?:--|——|[-—–~至到])" + DATE + "(?:止|底)?");
    /** 2024年1月1日至12月31日, 2024年1-12月: both ends in one year. */
    private static final Pattern IN_ONE_YEAR = Pattern.compile(
            "((?:19|20)\\d{2})(?:年|[./-])(1[0-2]|0?[1-9])(?:月|[./-])?(?:\\d{1,2}日?)?(?:起)?(?:--|——|[-—–~至到])(1[0-2]|0?[1-9])(?:月|[./-])(?:\\d{1,2}日?)?(?:止|底)?");

    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})(?:年|[./-])(1[0-2]|0?[1-9])(?:月|[./-])");
    private static final int DECEMBER = 12;

    /** The span that a whole text is: 2023年1月-2023年12月, 202401-202612; {@code null} for other texts. */
    static @Nullable Span of(String text) {
        if (text.indexOf("20") < 0 && text.indexOf("19") < 0) {
            return null;
        }
        Matcher matcher = SPAN.matcher(text);
        if (matcher.matches()) {
            return of(matcher);
        }
        Matcher year = IN_ONE_YEAR.matcher(text);
        return year.matches()
                ? new Span(month(year.group(1), year.group(2), 1), month(year.group(1), year.group(3), DECEMBER))
                : null;
    }

    /** The first span inside a text, or {@code null}. */
    static @Nullable Span in(String text) {
        Matcher matcher = SPAN.matcher(text);
        return matcher.find() ? of(matcher) : null;
    }

    private static Span of(Matcher matcher) {
        return new Span(
                month(matcher.group(1), matcher.group(2), 1), month(matcher.group(3), matcher.group(4), DECEMBER));
    }

    /** The last month that a text names with its year, or {@code null}. */
    static @Nullable YearMonth lastMonth(String text) {
        @Nullable YearMonth last = null;
        Matcher matcher = MONTH.matcher(text);
        while (matcher.find()) {
            YearMonth month = month(matcher.group(1), matcher.group(2), 1);
            last = last == null || month.isAfter(last) ? month : last;
        }
        return last;
    }

    private static YearMonth month(String year, @Nullable String month, int otherwise) {
        return YearMonth.of(Integer.parseInt(year), month == null ? otherwise : Integer.parseInt(month));
    }

    boolean isBackwards() {
        return from.isAfter(to);
    }

    boolean hasYear(int year) {
        return from.getYear() <= year && year <= to.getYear();
    }
}

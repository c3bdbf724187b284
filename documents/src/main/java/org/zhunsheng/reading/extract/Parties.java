package org.zhunsheng.reading.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/** Names of bodies as forms print them, among the words that stand around them in their cell or line. */
final class Parties {
    private static final Pattern YEAR_BEFORE = Pattern.compile("^20[0-9]{2}年度? +(?=\\S)");
    private static final Pattern OPEN_BRACKET_BEHIND = Pattern.compile("[(\\[【〔,;、]+$");

    private Parties() {}

    /** The name without a year before it and without a bracket that something else stood in; those are labels. */
    static Span bare(Span printed) {
        String text = Chars.fold(printed.text());
        int length = printed.squeezed().length();
        Matcher year = YEAR_BEFORE.matcher(text);
        int from = year.find() ? Chars.squeeze(year.group()).length() : 0;
        Matcher bracket = OPEN_BRACKET_BEHIND.matcher(text);
        int to = bracket.find() ? length - bracket.group().length() : length;
        if (from >= to || from == 0 && to == length) {
            return printed;
        }
        if (from > 0) {
            printed.head(from).markLabel();
        }
        if (to < length) {
            printed.squeezedPart(to, length).markLabel();
        }
        return printed.squeezedPart(from, to);
    }
}

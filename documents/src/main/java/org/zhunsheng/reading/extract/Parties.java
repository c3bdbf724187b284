package org.zhunsheng.reading.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/** Names of bodies as forms print them, among the words that stand around them in their cell or line. */
final class Parties {
    private static final Pattern YEAR_BEFORE = Pattern.compile("^20[0-9]{2}年度? +(?=\\S)");
    /** （盖章）某县司法局: what a form says that belongs there. */
    private static final Pattern SEAL_BEFORE = Pattern.compile("^[(\\[](?:单位)?(?:公章|盖章|签章|印章|章)[)\\]]\\s*(?=\\S)");

    private static final Pattern OPEN_BRACKET_BEHIND = Pattern.compile("[(\\[【〔,;、]+$");

    private Parties() {}

    /** The name without a year before it and without a bracket that something else stood in; those are labels. */
    static Span bare(Span printed) {
        String text = Chars.fold(printed.text());
        int length = printed.squeezed().length();
        int from = Math.max(before(YEAR_BEFORE, text), before(SEAL_BEFORE, text));
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

    private static int before(Pattern what, String text) {
        Matcher found = what.matcher(text);
        return found.find() ? Chars.squeeze(found.group()).length() : 0;
    }
}

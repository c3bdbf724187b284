package org.zhunsheng.reading.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.text.Chars;

/**
 * How a printed label is compared with the vocabulary.
 *
 * @param core folded, without white space, numbering, stars, 其中 and a closing colon
 * @param bare the core without brackets and what they hold
 */
record LabelText(String core, String bare) {
    private static final int LONGEST = 60;
    private static final int DEEPEST = 3;
    /** The ideographs that may open a lead: 其中 and the numerals. */
    private static final String LEADING_WORDS = "其一二三四五六七八九十";

    /** What may stand behind a label and is not part of it. */
    private static final String ENDS = ":;,。、.*★▲△";

    private static final LabelText NOTHING = new LabelText("", "");

    private static final Pattern LEAD = Pattern.compile(
            "^(?:[★☆▲△*●■◆]+|其中[:,]?|[一二三四五六七八九十]{1,3}[、.]|\\(?[一二三四五六七八九十\\d]{1,2}[)、.](?!\\d)|[①②③④⑤⑥⑦⑧⑨⑩]|[-—]+)+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔][^()\\[\\]【】〔〕]*[)\\]】〕]");
    private static final Pattern MONTHS =
            Pattern.compile("\\d{1,2}月?[-—~至到－–]\\d{1,2}月份?|(?:截至|截止)\\d{1,2}月(?:份|底|末)?");

    static LabelText of(String squeezed) {
        return squeezed.isEmpty() || squeezed.length() > LONGEST ? NOTHING : parse(squeezed);
    }

    private static LabelText parse(String squeezed) {
        String core = squeezed;
        if (mayHaveLead(core)) {
            Matcher lead = LEAD.matcher(core);
            core = lead.find() && lead.end() < core.length() ? core.substring(lead.end()) : core;
        }
        core = stripEnd(core);
        if (core.indexOf('月') > 0) {
            core = MONTHS.matcher(core).replaceFirst("1-7月");
        }
        String bare = core;
        for (int nested = 0; nested < DEEPEST && hasBracket(bare); nested++) {
            bare = BRACKETS.matcher(bare).replaceAll("");
        }
        return new LabelText(core, stripEnd(bare));
    }

    /** Most texts begin with another ideograph, or are numbers without a sign behind their first digits. */
    private static boolean mayHaveLead(String text) {
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            return text.length() > 1 && isLeadEnd(text.charAt(1)) || text.length() > 2 && isLeadEnd(text.charAt(2));
        }
        return !Chars.isHan(first) || LEADING_WORDS.indexOf(first) >= 0;
    }

    /** Whether a glance shows that a text has no ornaments and no brackets: it is compared as it is. */
    static boolean isBareAtSight(String squeezed) {
        return !mayHaveLead(squeezed)
                && ENDS.indexOf(squeezed.charAt(squeezed.length() - 1)) < 0
                && squeezed.indexOf('月') < 0
                && !hasBracket(squeezed);
    }

    private static boolean isLeadEnd(char c) {
        return c == ')' || c == '、' || c == '.';
    }

    private static boolean hasBracket(String text) {
        return text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('【') >= 0 || text.indexOf('〔') >= 0;
    }

    private static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}

package org.zhunsheng.reading.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a printed label is compared with the vocabulary.
 *
 * @param core folded, without white space, numbering, stars, 其中 and a closing colon
 * @param bare the core without brackets and what they hold
 */
record LabelText(String core, String bare) {
    private static final int LONGEST = 60;
    private static final Pattern LEAD = Pattern.compile(
            "^(?:[★☆▲△*●■◆]+|其中[:,]?|[一二三四五六七八九十]{1,3}[、.]|\\(?[一二三四五六七八九十\\d]{1,2}[)、.](?!\\d)|[①②③④⑤⑥⑦⑧⑨⑩]|[-—]+)+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔][^()\\[\\]【】〔〕]*[)\\]】〕]");
    private static final Pattern MONTHS =
            Pattern.compile("\\d{1,2}月?[-—~至到－–]\\d{1,2}月份?|(?:截至|截止)\\d{1,2}月(?:份|底|末)?");

    static LabelText of(String squeezed) {
        if (squeezed.isEmpty() || squeezed.length() > LONGEST) {
            return new LabelText("", "");
        }
        String core = squeezed;
        Matcher lead = LEAD.matcher(core);
        if (lead.find() && lead.end() < core.length()) {
            core = core.substring(lead.end());
        }
        core = stripEnd(core);
        Matcher months = MONTHS.matcher(core);
        if (months.find()) {
            core = months.replaceFirst("1-7月");
        }
        String bare = core;
        for (int i = 0; i < 3; i++) {
            bare = BRACKETS.matcher(bare).replaceAll("");
        }
        return new LabelText(core, stripEnd(bare));
    }

    private static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && ":;,。、.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}

package org.zhunsheng.audit.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.text.Chars;

/** The number that a label of a list stands for, with the style it is written in: （二）, 2, ②. */
record ListNumber(int value, String style) {
    private static final Pattern LABEL =
            Pattern.compile("(目标|任务)?([(\\[]?)(?:([0-9]{1,2})|([一二三四五六七八九十]{1,3})|([①-⑳]))[)\\]]?[、.:]?");
    private static final String DIGITS = "一二三四五六七八九";
    private static final int TEN = 10;

    /** The number of a label; {@code null} for a label that is none. */
    static @Nullable ListNumber of(@Nullable String label) {
        Matcher matcher = LABEL.matcher(label == null ? "" : Chars.squeeze(label));
        if (!matcher.matches()) {
            return null;
        }
        if (matcher.group(3) != null) {
            return new ListNumber(Integer.parseInt(matcher.group(3)), "1" + matcher.group(2));
        }
        return matcher.group(4) != null
                ? new ListNumber(chinese(matcher.group(4)), "一" + matcher.group(2))
                : new ListNumber(matcher.group(5).charAt(0) - '①' + 1, "①");
    }

    /** 三, 十, 十二, 二十一. */
    private static int chinese(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(text.charAt(text.length() - 1)) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(ten - 1)) + 1;
        return tens * TEN + (ten + 1 < text.length() ? DIGITS.indexOf(text.charAt(ten + 1)) + 1 : 0);
    }
}

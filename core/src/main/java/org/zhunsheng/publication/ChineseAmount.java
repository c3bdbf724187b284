package org.zhunsheng.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** An amount of money in Chinese characters: 二十二万五千元, 贰拾贰万伍仟元. */
final class ChineseAmount {
    private static final String[] SMALL = {"零一二三四五六七八九", "十百千", "万亿"};
    private static final String[] LARGE = {"零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万亿"};
    private static final int TEN = 10;
    private static final int SECTION = 10_000;
    private static final long MOST = 1_000_000_000_000L;

    private ChineseAmount() {}

    /** The forms of the whole yuan; none of an amount that nobody would write out. */
    static List<String> forms(BigDecimal yuan) {
        BigDecimal whole = yuan.setScale(0, RoundingMode.DOWN);
        if (whole.signum() <= 0 || whole.compareTo(BigDecimal.valueOf(MOST)) >= 0) {
            return List.of();
        }
        long amount = whole.longValueExact();
        List<String> forms = new ArrayList<>();
        for (String[] signs : List.of(SMALL, LARGE)) {
            String number = written(amount, signs);
            forms.add(number + "元");
            forms.add(number + "圆");
        }
        // 一十五 is said 十五 in small characters.
        String first = forms.getFirst();
        if (first.startsWith("一十")) {
            forms.add(first.substring(1));
        }
        return forms;
    }

    private static String written(long amount, String[] signs) {
        StringBuilder text = new StringBuilder();
        long rest = amount;
        List<Integer> sections = new ArrayList<>();
        while (rest > 0) {
            sections.add((int) (rest % SECTION));
            rest /= SECTION;
        }
        boolean gap = false;
        for (int i = sections.size() - 1; i >= 0; i--) {
            int section = sections.get(i);
            if (section == 0) {
                gap = text.length() > 0;
                continue;
            }
            if (gap || text.length() > 0 && section < SECTION / TEN) {
                text.append(signs[0].charAt(0));
            }
            section(text, section, signs);
            if (i > 0) {
                text.append(signs[2].charAt(i - 1));
            }
            gap = false;
        }
        return text.toString();
    }

    private static void section(StringBuilder text, int section, String[] signs) {
        boolean gap = false;
        boolean begun = false;
        int place = SECTION / TEN;
        for (int unit = signs[1].length(); unit >= 0; unit--) {
            int digit = section / place % TEN;
            place /= TEN;
            if (digit == 0) {
                gap = begun;
                continue;
            }
            if (gap) {
                text.append(signs[0].charAt(0));
            }
            text.append(signs[0].charAt(digit));
            if (unit > 0) {
                text.append(signs[1].charAt(unit - 1));
            }
            gap = false;
            begun = true;
        }
    }
}

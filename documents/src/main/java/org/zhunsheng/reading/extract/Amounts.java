package org.zhunsheng.reading.extract;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.reading.layout.Chars;

/** Amounts, percentages and points as forms print them. */
final class Amounts {
    private static final String THOUSANDS = "-?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?";
    private static final String DIGITS = "-?[0-9]+(?:\\.[0-9]+)?";

    /** A number goes on where digits do: 1,23 and 1e5 are not the amount 1 with something behind it. */
    private static final String END = "(?![0-9]|[.,][0-9]|[eE][-+]?[0-9])";

    private static final Pattern AMOUNT =
            Pattern.compile("^[¥￥]?(" + THOUSANDS + "|" + DIGITS + ")" + END + "(万元|亿元|元|万)?");
    private static final Pattern SHARE = Pattern.compile("^(" + THOUSANDS + "|" + DIGITS + ")[%％]?$");
    private static final Pattern PLAIN = Pattern.compile("^" + DIGITS);
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("[(\\[:](?:单位[:：]?)?(万元|元|人民币元|人民币万元)[)\\]]?");
    private static final int LONGEST = 24;

    private Amounts() {}

    /** An amount found at the beginning of a text, and where it ends in the squeezed text. */
    record Found(Money money, int end, boolean ownUnit) {}

    /** The amount that a cell begins with, or {@code null}. */
    static @Nullable Found amount(String text, MoneyUnit unit) {
        String squeezed = Chars.squeeze(text);
        Matcher matcher = AMOUNT.matcher(squeezed);
        if (!matcher.find() || matcher.group(1).length() > LONGEST) {
            return null;
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
        String own = matcher.group(2);
        MoneyUnit used = own == null ? unit : own.startsWith("万") ? MoneyUnit.TEN_THOUSAND_YUAN : MoneyUnit.YUAN;
        if ("亿元".equals(own)) {
            number = number.movePointRight(4);
            used = MoneyUnit.TEN_THOUSAND_YUAN;
        }
        return new Found(Money.of(number, used), matcher.end(), own != null);
    }

    /** Whether a cell is an amount and nothing else. */
    static boolean isAmount(String text) {
        String squeezed = Chars.squeeze(text);
        Matcher matcher = AMOUNT.matcher(squeezed);
        return matcher.find() && matcher.end() == squeezed.length();
    }

    /** A percentage without its sign, or {@code null}. */
    static @Nullable BigDecimal percent(String text) {
        Matcher matcher = SHARE.matcher(Chars.squeeze(text));
        return matcher.matches() && matcher.group(1).length() <= LONGEST
                ? new BigDecimal(matcher.group(1).replace(",", ""))
                : null;
    }

    /** Points: a plain number with 分, points or a percent sign behind it, or {@code null}. */
    static @Nullable BigDecimal points(String text) {
        String squeezed = Chars.squeeze(text);
        Matcher matcher = PLAIN.matcher(squeezed);
        if (!matcher.find() || matcher.group().length() > LONGEST) {
            return null;
        }
        String rest = squeezed.substring(matcher.end());
        return rest.isEmpty() || rest.equals("分") || rest.equals("%") ? new BigDecimal(matcher.group()) : null;
    }

    /** The unit that a label or a title names in brackets or after a colon, or {@code null}. */
    static @Nullable MoneyUnit unitNamedIn(String text) {
        Matcher matcher = UNIT_IN_BRACKETS.matcher(Chars.squeeze(text));
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1).contains("万") ? MoneyUnit.TEN_THOUSAND_YUAN : MoneyUnit.YUAN;
    }
}

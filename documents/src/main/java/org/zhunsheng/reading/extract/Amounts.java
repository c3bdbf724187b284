package org.zhunsheng.reading.extract;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Money;
import org.zhunsheng.text.Chars;

/** Amounts, percentages and points as forms print them: numbers that a cell is, not numbers that it begins with. */
final class Amounts {
    /** A number may hold blanks around its points and commas, where a line broke, but never between two digits. */
    private static final String NUMBER =
            "-? ?(?:[0-9]{1,3}(?: ?, ?[0-9]{3})++|[0-9]++)(?: ?\\. ?[0-9]++)?+(?! ?[0-9]| ?\\. ?[0-9]| ?, ?[0-9])";

    private static final Pattern AMOUNT =
            Pattern.compile("^(?:人民币)? ?[¥￥]? ?(" + NUMBER + ")(?: ?(" + MoneyScale.WORDS + ")整?)?");

    /** What may stand behind an amount with its unit, and behind a bare number: words about it, never more of it. */
    private static final Pattern TAIL_OF_UNIT = Pattern.compile("^ ?(?:[,;。:(\\[、]|其中).*", Pattern.DOTALL);

    private static final Pattern TAIL_OF_NUMBER =
            Pattern.compile("^ ?(?:[,;。:]? ?其中.*|\\([^()]*\\)|\\[[^\\[\\]]*\\]|[。.])$", Pattern.DOTALL);

    private static final Pattern REPEATED = Pattern.compile("^(\\S{1,40}?)(?:(?: /? ?\\1)++|(?<=元)\\1)$");
    private static final Pattern PARTED_DIGITS = Pattern.compile("[0-9] +[0-9]");
    private static final Pattern PLAIN =
            Pattern.compile("^-?(?:[0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(?:\\.[0-9]++)?+(?![0-9.,])");
    private static final Set<String> PERCENT_END = Set.of("", "%");
    private static final Set<String> POINTS_END = Set.of("", "分", "%");
    /** After the word 单位 the unit may go over into the next words; in brackets it must end. */
    private static final Pattern NAMED_UNIT = Pattern.compile("单位[:/(]?(?:人民币)?[:/]?(" + MoneyScale.WORDS
            + ")(?<=元)(?!/)|[(\\[:](?:人民币)?[:/]?(" + MoneyScale.WORDS + ")(?![\\p{IsHan}0-9/])");

    private static final int LONGEST = 24;

    private Amounts() {}

    /**
     * An amount found at the beginning of a text.
     *
     * @param end where it ends in the squeezed text; what stands behind it is about it, and is not read here
     * @param ownUnit whether the unit stands in the cell itself
     */
    record Found(Money money, int end, boolean ownUnit) {}

    /** The amount that a cell states, with words about it at most, or {@code null}. */
    static @Nullable Found amount(String text, MoneyScale unit) {
        String clean = Chars.clean(Chars.fold(text));
        String single = withoutRepetition(clean);
        Matcher matcher = AMOUNT.matcher(single);
        if (!matcher.lookingAt() || matcher.group(1).length() > LONGEST) {
            return null;
        }
        MoneyScale own = MoneyScale.of(matcher.group(2));
        String rest = single.substring(matcher.end());
        Pattern tail = own == null ? TAIL_OF_NUMBER : TAIL_OF_UNIT;
        if (!rest.isEmpty() && !tail.matcher(rest).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(" ", "").replace(",", ""));
        String read = rest.isEmpty() ? clean : matcher.group();
        return new Found(
                (own == null ? unit : own).money(number), Chars.squeeze(read).length(), own != null);
    }

    /** Whether a cell is an amount and nothing else. */
    static boolean isAmount(String text) {
        Found found = amount(text, MoneyScale.YUAN);
        return found != null && found.end() == Chars.squeeze(text).length();
    }

    /** A cell that was printed twice says it once. */
    private static String withoutRepetition(String clean) {
        if (clean.indexOf(' ') < 0 && clean.indexOf('元') < 0) {
            return clean;
        }
        Matcher repeated = REPEATED.matcher(clean);
        return repeated.matches() ? repeated.group(1) : clean;
    }

    /** A number with what stands behind it. */
    private record Plain(BigDecimal value, String rest) {}

    /** The number that a text begins with, or {@code null}; blanks part numbers. */
    private static @Nullable Plain plain(String text) {
        String single = withoutRepetition(Chars.clean(Chars.fold(text)));
        String squeezed = Chars.squeeze(single);
        Matcher matcher = PLAIN.matcher(squeezed);
        if (!matcher.lookingAt()
                || PARTED_DIGITS.matcher(single).find()
                || matcher.group().length() > LONGEST) {
            return null;
        }
        BigDecimal value = new BigDecimal(matcher.group().replace(",", ""));
        return new Plain(value, squeezed.substring(matcher.end()));
    }

    /** A percentage without its sign, or {@code null}. */
    static @Nullable BigDecimal percent(String text) {
        Plain plain = plain(text);
        return plain != null && PERCENT_END.contains(plain.rest()) ? plain.value() : null;
    }

    /** Points: a plain number with 分, points or a percent sign behind it, or {@code null}. */
    static @Nullable BigDecimal points(String text) {
        Plain plain = Chars.fold(text).indexOf(',') >= 0 ? null : plain(text);
        return plain != null && POINTS_END.contains(plain.rest()) ? plain.value() : null;
    }

    /** The unit that a label or a title names in brackets or after a colon, or {@code null}. */
    static @Nullable MoneyScale unitNamedIn(String text) {
        if (text.indexOf('元') < 0 && text.indexOf('万') < 0 && text.indexOf('亿') < 0) {
            return null;
        }
        Matcher matcher = NAMED_UNIT.matcher(Chars.squeeze(text));
        if (!matcher.find()) {
            return null;
        }
        return MoneyScale.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
}

package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.reading.layout.Chars;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.MoneyRow;

/** A money cell with words in it: the fund's name before the amount, or what the amount is made of in brackets. */
final class MoneyWords {
    private static final Pattern NAMED =
            Pattern.compile("^([\\u4e00-\\u9fff()（）]{2,24})[:：]?\\s*([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(万元|元)?$");
    private static final Pattern BREAKDOWN = Pattern.compile("[(（]\\s*(?:其中)?[:：,，]?([^()（）]*)[)）]\\s*$");
    private static final Pattern PART = Pattern.compile(
            "([\\u4e00-\\u9fff“”《》、]{2,30}?)[:：]?\\s*([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(万元|元)?(?=[、,，;；]|$)");

    private MoneyWords() {}

    /**
     * An amount with its name.
     *
     * @param row what the name says, or {@code null} for a name of its own
     */
    record Part(String name, @Nullable MoneyRow row, Money amount) {}

    /** The amount of a cell that the name of its fund precedes, or {@code null}. */
    static @Nullable Part named(String text, MoneyUnit unit, Labels labels) {
        Matcher matcher = NAMED.matcher(Chars.squeeze(text));
        return matcher.matches() ? part(matcher, unit, labels) : null;
    }

    /** What the brackets behind an amount say that it is made of. */
    static List<Part> breakdown(String text, MoneyUnit unit, Labels labels) {
        List<Part> out = new ArrayList<>();
        Matcher brackets = BREAKDOWN.matcher(Chars.squeeze(text));
        if (brackets.find()) {
            Matcher part = PART.matcher(brackets.group(1));
            while (part.find()) {
                out.add(part(part, unit, labels));
            }
        }
        return out;
    }

    private static Part part(Matcher matcher, MoneyUnit unit, Labels labels) {
        String own = matcher.group(3);
        MoneyUnit used = own == null ? unit : own.startsWith("万") ? MoneyUnit.TEN_THOUSAND_YUAN : MoneyUnit.YUAN;
        Money amount = Money.of(new java.math.BigDecimal(matcher.group(2).replace(",", "")), used);
        return new Part(matcher.group(1), labels.moneyRow(matcher.group(1)), amount);
    }
}

package org.zhunsheng.reading.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Money;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.MoneyRow;
import org.zhunsheng.text.Chars;

/** A money cell with words in it: the fund's name before the amount, or what the amount is made of in brackets. */
final class MoneyWords {
    private static final String AMOUNT =
            "((?:[0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(?:\\.[0-9]++)?+)(?![0-9.]|,[0-9])(" + MoneyScale.WORDS + ")?";
    private static final Pattern NAMED = Pattern.compile("^([\\u4e00-\\u9fff()]{2,24}):?" + AMOUNT + "$");
    private static final Pattern BREAKDOWN =
            Pattern.compile("\\((?:其中)?[:,]?([^()]*)\\)[。;]?$|[,;。:]?其中[:,]?([^()]*?)[。;]?$");
    private static final Pattern PART = Pattern.compile("([\\u4e00-\\u9fff“”《》、]{2,30}?):?" + AMOUNT + "(?=[、,;]|$)");
    private static final Pattern BETWEEN = Pattern.compile("[、,;和及]*");

    private MoneyWords() {}

    /**
     * An amount with its name.
     *
     * @param row what the name says, or {@code null} for a name of its own
     */
    record Part(String name, @Nullable MoneyRow row, Money amount) {}

    /** The amount of a cell that the name of its fund precedes, or {@code null}. */
    static @Nullable Part named(String text, MoneyScale unit, Labels labels) {
        Matcher matcher = NAMED.matcher(Chars.squeeze(text));
        return matcher.matches() ? part(matcher, Chars.compact(text), unit, labels) : null;
    }

    /**
     * What the words behind an amount say that it is made of.
     *
     * @param whole whether nothing else is said there
     */
    record Breakdown(List<Part> parts, boolean whole) {}

    /** What the words behind an amount, in brackets or not, say that it is made of. */
    static Breakdown breakdown(String text, int end, MoneyScale unit, Labels labels) {
        List<Part> out = new ArrayList<>();
        String tail = Chars.squeeze(text).substring(end);
        Matcher words = BREAKDOWN.matcher(tail);
        if (!words.lookingAt()) {
            return new Breakdown(out, false);
        }
        String group = words.group(1) != null ? words.group(1) : words.group(2);
        int groupAt = end + (words.group(1) != null ? words.start(1) : words.start(2));
        String printed = Chars.compact(text).substring(groupAt, groupAt + group.length());
        Matcher part = PART.matcher(group);
        StringBuilder rest = new StringBuilder();
        int done = 0;
        while (part.find()) {
            rest.append(group, done, part.start());
            done = part.end();
            out.add(part(part, printed, unit, labels));
        }
        rest.append(group, done, group.length());
        return new Breakdown(out, !out.isEmpty() && BETWEEN.matcher(rest).matches());
    }

    /** @param printed what the matcher looked at, in the script that is printed */
    private static Part part(Matcher matcher, String printed, MoneyScale unit, Labels labels) {
        String own = matcher.group(3);
        MoneyScale named = MoneyScale.of(own);
        Money amount = (named == null ? unit : named)
                .money(new BigDecimal(matcher.group(2).replace(",", "")));
        return new Part(printed.substring(matcher.start(1), matcher.end(1)), labels.moneyRow(matcher.group(1)), amount);
    }
}

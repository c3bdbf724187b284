package org.zhunsheng.reading.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Operator;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Units;
import org.zhunsheng.text.Chars;

/**
 * The one grammar of target and actual values: signs and words of comparison, numbers with units, ranges, tolerances,
 * dates, grades. The printed text is always kept; where the words do not amount to one number with one sign the value
 * stays in words.
 */
public final class TargetGrammar {
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d{2}年|(?:19|20)\\d{2}[-./]\\d{1,2}(?:[-./]\\d{1,2})?(?!\\d)|(?<!\\d)\\d{1,2}月(?!·|/)|\\d{1,2}月\\d{1,2}[日号]|(?:19|20)\\d{6}(?!\\d)|\\d{1,2}[日号]之?(?:前|以前)");
    private static final String DATE_WORDS = "年月日号";
    private static final Pattern NOTHING = Pattern.compile("[-—–－/／\\\\…·.、*]*");
    private static final Pattern UNIT_END = Pattern.compile("[,，。;；、:：()（）\\[\\]【】!?\"“”《》]");
    private static final Pattern INCLUDED = Pattern.compile("\\(含[^()]*\\)");
    private static final Pattern BRACKET = Pattern.compile("[,;，；]?\\([^()]*\\)[。;；,，]?$");
    private static final Pattern ABOUT = Pattern.compile("(?:左右|上下)$");
    /** What stands in the place of a number that was withheld or left for later. */
    private static final Pattern MASK = Pattern.compile("^[*×_Xx]+");

    private static final Pattern RANGE_SIGN = Pattern.compile("[-—–~～至到]+");
    private static final String PERCENT_WORDS = "百分之";
    private static final int LONGEST_UNIT = 10;
    private static final int LONGEST_NUMBER = 30;
    private static final int WORD_REACH = 4;

    /** The same few targets stand in thousands of rows. */
    private static final int REMEMBERED = 5_000;

    private final Labels labels;
    private final Map<Cells, TargetValue> last = new HashMap<>();

    public TargetGrammar(Labels labels) {
        this.labels = labels;
    }

    /** Whether a cell says nothing: blank, a slash, a dash, an ellipsis. */
    public static boolean saysNothing(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean words = Chars.isHan(first) || first >= '0' && first <= '9';
        return !words && NOTHING.matcher(Chars.squeeze(text)).matches();
    }

    /**
     * A value whose sign and unit stand in the same cell.
     *
     * @return {@code null} for a cell that says nothing
     */
    public @Nullable TargetValue parse(@Nullable String printed) {
        return parse(printed, null, null);
    }

    /**
     * A value whose sign and unit may stand in cells of their own; the printed text then joins sign, value and unit.
     *
     * @param printed the value cell
     * @param sign the cell of the sign column, or absent
     * @param unit the cell of the unit column, or absent
     */
    public @Nullable TargetValue parse(@Nullable String printed, @Nullable String sign, @Nullable String unit) {
        Cells cells = new Cells(printed, sign, unit);
        TargetValue known = last.get(cells);
        if (known == null) {
            known = parsed(printed, sign, unit);
            if (known != null && last.size() < REMEMBERED) {
                last.put(cells, known);
            }
        }
        return known;
    }

    /** Whether a cell of the sign column says what is demanded: an operator, or that words are. */
    boolean isSign(String squeezed) {
        return signOf(squeezed) != null || labels.isQualitative(squeezed);
    }

    private record Cells(
            @Nullable String printed,
            @Nullable String sign,
            @Nullable String unit) {}

    private @Nullable TargetValue parsed(@Nullable String printed, @Nullable String sign, @Nullable String unit) {
        String value = printed == null || saysNothing(printed) ? "" : Chars.clean(printed);
        String measure = unit == null || saysNothing(unit) ? null : Chars.clean(unit);
        Operator demanded = sign == null ? null : signOf(Chars.squeeze(sign));
        boolean words = sign != null && labels.isQualitative(Chars.squeeze(sign));
        if (value.isEmpty() && (demanded == null || words) && measure == null) {
            return null;
        }
        Shape shape = value.isEmpty() ? new Shape(null, null, null, null) : shape(Chars.squeeze(value));
        if (demanded != null && shape.value() == null && !value.isEmpty()) {
            // ＝ beside 12月 says what ＝12月 says in one cell.
            Shape joined = shape(Chars.squeeze(sign + value));
            shape = joined.value() == null ? shape : new Shape(null, joined.value(), joined.upper(), joined.unit());
        }
        String ownSign = demanded == null || shape.signed() && leadLength(Chars.squeeze(value)) > 0
                ? ""
                : Chars.clean(String.valueOf(sign));
        boolean ownUnit =
                shape.unit() == null && measure != null && !Chars.squeeze(value).endsWith(Chars.squeeze(measure));
        String text = ownSign + value + (ownUnit ? measure : "");
        if (words) {
            return new TargetValue.InWords(text, null);
        }
        String finalUnit = shape.unit() != null ? shape.unit() : measure;
        return build(text, value.isEmpty(), shape, demanded, finalUnit);
    }

    private static TargetValue build(
            String text, boolean empty, Shape shape, @Nullable Operator demanded, @Nullable String unit) {
        if (empty) {
            return new TargetValue.Unstated(text, demanded, unit);
        }
        BigDecimal number = shape.value();
        if (number == null) {
            boolean only = shape.operator() != null || shape.unit() != null;
            return only ? new TargetValue.Unstated(text, shape.operator(), unit) : new TargetValue.InWords(text, null);
        }
        BigDecimal upper = shape.upper();
        if (upper != null) {
            return new TargetValue.Between(text, number, upper, unit);
        }
        Operator operator = shape.operator() != null && shape.signed()
                ? shape.operator()
                : demanded != null ? demanded : shape.operator() == null ? Operator.EQ : shape.operator();
        return threshold(operator, text, number, unit);
    }

    private static TargetValue threshold(Operator operator, String text, BigDecimal value, @Nullable String unit) {
        return switch (operator) {
            case GE -> new TargetValue.AtLeast(text, value, unit);
            case GT -> new TargetValue.MoreThan(text, value, unit);
            case LE -> new TargetValue.AtMost(text, value, unit);
            case LT -> new TargetValue.LessThan(text, value, unit);
            case EQ, RANGE -> new TargetValue.Exactly(text, value, unit);
            case QUALITATIVE -> new TargetValue.InWords(text, null);
        };
    }

    /** What a cell amounts to; without a value it is words, or a sign or unit alone. */
    private record Shape(
            @Nullable Operator operator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable String unit) {
        boolean signed() {
            return operator != null;
        }

        static Shape words() {
            return new Shape(null, null, null, null);
        }
    }

    /** The sign that a cell is, all of it, or {@code null}. */
    public @Nullable Operator signOf(String squeezed) {
        return labels.sign(squeezed);
    }

    private Shape shape(String squeezed) {
        Operator alone = signOf(squeezed);
        if (alone != null) {
            return new Shape(alone, null, null, null);
        }
        if (squeezed.equals("%") || squeezed.equals("‰")) {
            return new Shape(null, null, null, squeezed);
        }
        int lead = leadLength(squeezed);
        String masked = lead == 0 ? "" : MASK.matcher(squeezed.substring(lead)).replaceFirst("");
        if (lead > 0 && Units.isUnit(masked)) {
            return new Shape(signOf(squeezed.substring(0, lead)), null, null, masked);
        }
        String text = squeezed.contains("(含") ? INCLUDED.matcher(squeezed).replaceAll("") : squeezed;
        List<int[]> numbers = numbers(text);
        if (numbers.size() > 1) {
            String shorter = BRACKET.matcher(text).replaceFirst("");
            if (numbers(shorter).size() == 1 && numbers(shorter).get(0)[0] <= leadLength(shorter)) {
                text = shorter;
                numbers = numbers(text);
            }
        }
        if (numbers.size() == 2) {
            return pair(text, numbers.get(0), numbers.get(1));
        }
        return numbers.size() == 1 ? single(text, numbers.get(0)) : Shape.words();
    }

    private int leadLength(String text) {
        for (Map.Entry<String, Operator> word : labels.operatorsBefore()) {
            if (text.startsWith(word.getKey())) {
                return word.getKey().length();
            }
        }
        return 0;
    }

    private static List<int[]> numbers(String text) {
        List<int[]> out = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            out.add(new int[] {matcher.start(), matcher.end()});
        }
        return out;
    }

    private static boolean hasDate(String text) {
        boolean may = text.contains("20") || text.contains("19");
        for (int i = 0; i < text.length() && !may; i++) {
            may = DATE_WORDS.indexOf(text.charAt(i)) >= 0;
        }
        return may && DATE.matcher(text).find();
    }

    private static @Nullable BigDecimal decimal(String text, int[] at) {
        String digits = text.substring(at[0], at[1]).replace(",", "");
        return digits.length() > LONGEST_NUMBER ? null : new BigDecimal(digits);
    }

    /** Two numbers: a range, a tolerance, or words. */
    private Shape pair(String text, int[] first, int[] second) {
        BigDecimal low = decimal(text, first);
        BigDecimal high = decimal(text, second);
        if (low == null || high == null || hasDate(text)) {
            return Shape.words();
        }
        String between = text.substring(first[1], second[0]);
        String unit = unitAfter(text.substring(second[1]));
        if (unit == null && second[1] < text.length()) {
            return Shape.words();
        }
        String firstUnit = RANGE_SIGN.matcher(between.replace("±", "")).replaceAll("");
        boolean sameUnit = firstUnit.isEmpty() || firstUnit.equals(unit);
        String own = unit == null || unit.isEmpty() ? null : unit;
        if (between.contains("±") && sameUnit) {
            return new Shape(Operator.RANGE, low.subtract(high), low.add(high), own);
        }
        boolean range = sameUnit && !between.equals(firstUnit) && low.compareTo(high) <= 0;
        return range ? new Shape(Operator.RANGE, low, high, own) : Shape.words();
    }

    private Shape single(String text, int[] at) {
        BigDecimal value = decimal(text, at);
        if (value == null) {
            return Shape.words();
        }
        String before = text.substring(0, at[0]);
        String after = text.substring(at[1]);
        boolean percentWords = before.endsWith(PERCENT_WORDS);
        if (percentWords) {
            before = before.substring(0, before.length() - PERCENT_WORDS.length());
        }
        if (before.endsWith("-") && before.length() <= 2) {
            value = value.negate();
            before = before.substring(0, before.length() - 1);
        }
        Operator lead = wordBefore(before);
        boolean signBefore = lead != null && !before.isEmpty() && !Chars.isHan(before.charAt(before.length() - 1));
        if (!signBefore && hasDate(text)) {
            return Shape.words();
        }
        Tail tail = tail(after);
        if (lead == null && tail.operator() == null) {
            boolean ends = tail.ends() && !isNoun(tail.unit()) && (before.isEmpty() || endsAsPhrase(before));
            if (!ends) {
                return Shape.words();
            }
        }
        if (isName(tail.unit()) || before.endsWith("(") && labels.isGrade(before.substring(0, before.length() - 1))) {
            return Shape.words();
        }
        Operator operator = lead != null ? lead : tail.operator();
        String unit = percentWords ? "%" : tail.unit();
        return new Shape(operator, value, null, unit == null || unit.isEmpty() ? null : unit);
    }

    /** 12348热线: a word that is no unit makes a number without a sign part of a name; unknown units have one letter. */
    private static boolean isNoun(@Nullable String unit) {
        return unit != null && unit.length() > 1 && Units.prefixOf(unit) == null;
    }

    /** 5A级, 3D打印: a letter that is no unit makes the number part of a name. */
    private static boolean isName(@Nullable String unit) {
        return unit != null
                && !unit.isEmpty()
                && Character.isLetter(unit.charAt(0))
                && unit.charAt(0) < '\u0250'
                && Units.prefixOf(unit) == null;
    }

    /** A phrase before a number says what it is about; 第 or a letter before it makes the number a name. */
    private static boolean endsAsPhrase(String before) {
        char last = before.charAt(before.length() - 1);
        return last != '第' && (Chars.isHan(last) || ":,;()为约".indexOf(last) >= 0);
    }

    private @Nullable Operator wordBefore(String before) {
        String near = before.endsWith(":") ? before.substring(0, before.length() - 1) : before;
        for (Map.Entry<String, Operator> word : labels.operatorsBefore()) {
            if (near.endsWith(word.getKey())) {
                return word.getValue();
            }
        }
        for (Map.Entry<String, Operator> word : labels.operatorsBefore()) {
            String key = word.getKey();
            int at = near.lastIndexOf(key);
            boolean word2 =
                    key.length() >= 2 && Chars.isHan(key.charAt(0)) && (key.startsWith("不") || key.startsWith("至"));
            if (word2 && at >= 0 && near.length() - at - key.length() <= WORD_REACH) {
                return word.getValue();
            }
        }
        return null;
    }

    /** What follows a number: its unit, a word of comparison, and whether the text ends there. */
    private record Tail(@Nullable String unit, @Nullable Operator operator, boolean ends) {
        static final Tail NOTHING = new Tail("", null, true);
    }

    private Tail tail(String after) {
        if (after.isEmpty()) {
            return Tail.NOTHING;
        }
        Matcher stop = UNIT_END.matcher(after);
        String head = stop.find() ? after.substring(0, stop.start()) : after;
        boolean ends = head.length() == after.length()
                || UNIT_END.matcher(after.substring(head.length()))
                        .replaceAll("")
                        .isEmpty();
        if (Units.isUnit(head)) {
            String unit = withBracket(head, after);
            return new Tail(unit, null, ends || unit.length() == after.length());
        }
        for (Map.Entry<String, Operator> word : labels.operatorsAfter()) {
            int at = head.indexOf(word.getKey());
            boolean last = at >= 0 && at + word.getKey().length() == head.length();
            if (at >= 0 && at <= LONGEST_UNIT && (last || word.getKey().length() > 1)) {
                return new Tail(head.substring(0, at), word.getValue(), last && ends);
            }
        }
        String exact = ABOUT.matcher(head).replaceFirst("");
        String unit = unitAfter(exact);
        boolean whole = unit != null && unit.length() == exact.length();
        return new Tail(unit, null, whole && ends);
    }

    /** 台(套): the unit with the one that can stand in its place. */
    private static String withBracket(String unit, String after) {
        int close = after.indexOf(')');
        boolean other = after.startsWith("(", unit.length())
                && close > 0
                && Units.isUnit(after.substring(unit.length() + 1, close));
        return other ? after.substring(0, close + 1) : unit;
    }

    /** 次检查, 场法治讲座: a known unit and what it counts; 个乡镇 is the unit itself. */
    private static boolean goesOn(String head) {
        String unit = Units.isUnit(head) || head.startsWith("个") ? null : Units.prefixOf(head);
        return unit != null
                && head.length() - unit.length() >= 2
                && head.chars().skip(unit.length()).allMatch(c -> Chars.isHan((char) c));
    }

    /** The unit at the beginning of a text: all of it when it is short, else the longest known unit, else {@code null}. */
    private static @Nullable String unitAfter(String text) {
        String head = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        if (UNIT_END.matcher(head).find()) {
            return Units.prefixOf(head);
        }
        boolean shortEnough = head.length() <= LONGEST_UNIT
                && !goesOn(head)
                && (head.length() <= 4
                        || head.contains("/")
                        || head.contains("·")
                        || Units.isUnit(head)
                        || Units.prefixOf(head) == null
                        || head.length() <= 6 && head.startsWith("个"));
        if (shortEnough && head.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return head;
        }
        return Units.prefixOf(head);
    }
}

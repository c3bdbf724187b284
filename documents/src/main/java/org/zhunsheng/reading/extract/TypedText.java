package org.zhunsheng.reading.extract;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.text.Chars;

/**
 * What somebody types in the place of a value, understood as the reader would understand a cell that says so. The answer is
 * what the exchange format has there: a text, a number, a flag, or the fields of an object.
 */
public final class TypedText {
    private static final Set<String> TARGETS = Set.of("target", "currentYearTarget", "actual", "progress", "forecast");
    private static final Set<String> AMOUNTS = Set.of("total", "amount", "initial", "adjusted", "executed", "forecast");
    private static final Set<String> POINTS = Set.of("weight", "currentYearWeight", "score", "executionWeight");
    private static final Set<String> PERCENTS = Set.of("percent", "rate");
    private static final Set<String> WHOLES = Set.of("month", "fiscalYear", "from", "to");
    private static final Set<String> CODED = Set.of("unit", "supervisor", "activity", "department");
    private static final Set<String> NAMES = Set.of("horizon", "source", "kind", "likelihood", "moneyUnit", "operator");
    private static final int LONGEST_NUMBER = 9;

    private final TargetGrammar targets;
    private final MoneyScale scale;

    /**
     * @param unit the unit of the document: an amount without one is in it
     */
    public TypedText(Labels labels, @Nullable MoneyUnit unit) {
        this.targets = new TargetGrammar(labels);
        this.scale = unit == MoneyUnit.TEN_THOUSAND_YUAN ? MoneyScale.TEN_THOUSAND : MoneyScale.YUAN;
    }

    /**
     * Understands a text.
     *
     * @param key the key behind which the value stands
     * @param parent the key of the object or list around it; empty for the document
     * @return {@code null} where the text is nothing that can stand there
     */
    public @Nullable Object value(String key, String parent, String text) {
        boolean money = parent.equals("execution") || parent.equals("sources") || parent.equals("budget");
        if (TARGETS.contains(key) && !money) {
            TargetValue target = targets.parse(text);
            return target == null ? null : fields(target);
        }
        if (AMOUNTS.contains(key)) {
            Amounts.Found found = Amounts.amount(text, scale);
            boolean whole = found != null && found.end() == Chars.squeeze(text).length();
            return found != null && whole ? found.money().toString() : null;
        }
        if (POINTS.contains(key)) {
            return plain(Amounts.points(text));
        }
        return PERCENTS.contains(key) ? plain(Amounts.percent(text)) : other(key, parent, text);
    }

    private static @Nullable Object other(String key, String parent, String text) {
        String clean = Chars.clean(text);
        if (clean.isEmpty()) {
            return null;
        }
        if (WHOLES.contains(key)) {
            String digits = Chars.squeeze(clean).replaceFirst("[年月]$", "");
            boolean number = digits.length() <= LONGEST_NUMBER && digits.matches("[0-9]+");
            return number ? Integer.valueOf(digits) : null;
        }
        if (key.equals("mandatory")) {
            return Set.of("true", "是", "必填").contains(clean);
        }
        if (NAMES.contains(key) || parent.equals("causes")) {
            return clean.toUpperCase(Locale.ROOT);
        }
        // In a target the unit is a text of its own; of a project it is a name with a code.
        return CODED.contains(key) && !TARGETS.contains(parent) ? coded(clean) : clean;
    }

    private static @Nullable Object coded(String text) {
        CodedName name = CodedNames.parse(text);
        if (name == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "code", name.code());
        put(fields, "name", name.name());
        return fields;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static Map<String, Object> fields(TargetValue target) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", target.printed());
        put(
                fields,
                "operator",
                target.operator() == null ? null : target.operator().name());
        switch (target) {
            case TargetValue.Threshold threshold -> put(fields, "value", plain(threshold.value()));
            case TargetValue.Between range -> {
                put(fields, "value", plain(range.value()));
                put(fields, "upper", plain(range.upper()));
            }
            case TargetValue.InWords words -> {}
            case TargetValue.Unstated unstated -> {}
        }
        put(fields, "unit", target.unit());
        return fields;
    }

    private static void put(Map<String, Object> fields, String key, @Nullable Object value) {
        if (value != null) {
            fields.put(key, value);
        }
    }
}

package org.zhunsheng.exchange;

import static org.zhunsheng.exchange.Field.field;

import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Operator;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.TargetValue.AtLeast;
import org.zhunsheng.model.TargetValue.AtMost;
import org.zhunsheng.model.TargetValue.Between;
import org.zhunsheng.model.TargetValue.Exactly;
import org.zhunsheng.model.TargetValue.InWords;
import org.zhunsheng.model.TargetValue.LessThan;
import org.zhunsheng.model.TargetValue.MoreThan;
import org.zhunsheng.model.TargetValue.Threshold;
import org.zhunsheng.model.TargetValue.Unstated;

/** Target and actual values in JSON: the printed text, then what it demands. */
final class TargetFormat {
    private TargetFormat() {}

    private static final Field<TargetValue, String> PRINTED = field("text", Codecs.TEXT, TargetValue::printed);
    private static final Field<TargetValue, Operator> OPERATOR =
            field("operator", Codecs.oneOf(Operator.class), TargetValue::operator);
    private static final Field<TargetValue, BigDecimal> VALUE =
            field("value", Codecs.DECIMAL_TEXT, TargetFormat::value);
    private static final Field<TargetValue, BigDecimal> UPPER =
            field("upper", Codecs.DECIMAL_TEXT, TargetFormat::upper);
    private static final Field<TargetValue, String> UNIT = field("unit", Codecs.TEXT, TargetValue::unit);

    /** A target, a current-year target, an actual value, a progress or a forecast. */
    static final Shape<TargetValue> TARGET = Shape.of(TargetFormat::target, PRINTED, OPERATOR, VALUE, UPPER, UNIT);

    private static @Nullable BigDecimal value(TargetValue target) {
        return switch (target) {
            case Threshold threshold -> threshold.value();
            case Between range -> range.value();
            case InWords words -> null;
            case Unstated unstated -> null;
        };
    }

    private static @Nullable BigDecimal upper(TargetValue target) {
        return switch (target) {
            case Between range -> range.upper();
            case Threshold threshold -> null;
            case InWords words -> null;
            case Unstated unstated -> null;
        };
    }

    private static TargetValue target(Values values) throws IOException {
        String printed = values.need(PRINTED);
        Operator operator = values.get(OPERATOR);
        BigDecimal value = values.get(VALUE);
        BigDecimal upper = values.get(UPPER);
        String unit = values.get(UNIT);
        if ((upper != null) != (operator == Operator.RANGE && value != null)) {
            throw values.refuse("upper 只与 RANGE 和 value 同用", "upper goes with RANGE and value, and only with them");
        }
        if (operator == Operator.QUALITATIVE && value == null) {
            return new InWords(printed, unit);
        }
        if (value == null) {
            return new Unstated(printed, operator, unit);
        }
        if (operator == null || operator == Operator.QUALITATIVE) {
            throw values.refuse("value 需要一个符号", "a value needs an operator that compares");
        }
        return comparing(operator, printed, new Demand(value, upper == null ? value : upper, unit));
    }

    /** The numbers of a target. */
    private record Demand(
            BigDecimal value, BigDecimal upper, @Nullable String unit) {}

    private static TargetValue comparing(Operator operator, String printed, Demand demand) {
        return switch (operator) {
            case GE -> new AtLeast(printed, demand.value(), demand.unit());
            case GT -> new MoreThan(printed, demand.value(), demand.unit());
            case LE -> new AtMost(printed, demand.value(), demand.unit());
            case LT -> new LessThan(printed, demand.value(), demand.unit());
            case EQ -> new Exactly(printed, demand.value(), demand.unit());
            case RANGE -> new Between(printed, demand.value(), demand.upper(), demand.unit());
            case QUALITATIVE -> throw new IllegalArgumentException("words have no value");
        };
    }
}

package org.zhunsheng.audit;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Operator;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.regulation.Unit;
import org.zhunsheng.text.Chars;

/** A target with what it amounts to. Rules ask for it again and again, so it is worked out once. */
public final class AuditedTarget {
    private static final Pattern DATE =
            Pattern.compile("(?:19|20)\\d{2}[年./-]|\\d{1,2}月(?:\\d|底|末|份|前|之前|以前|中|初|上旬|下旬)|\\d{1,2}[日号](?:前|之前|以前|内)"
                    + "|年底|年末|年内|年度内|季末|月底|月末|当年|全年");
    private static final Pattern SIGNED =
            Pattern.compile("[≥≤><=±~～]|不|大于|小于|高于|低于|超过|多于|少于|至少|至多|达到|达|以上|以下|以内|等于|之内|至|到|为");

    private final TargetValue value;
    private final String text;
    private final Unit unit;
    private final boolean date;
    private final @Nullable BigDecimal number;
    private final boolean upward;
    private final boolean downward;
    private final boolean alwaysMet;
    private final @Nullable Operator operator;

    AuditedTarget(TargetValue value, Unit unit) {
        this.value = value;
        this.text = Chars.squeeze(value.printed());
        this.unit = unit;
        this.date = value instanceof TargetValue.InWords
                && mayBeDate(text)
                && DATE.matcher(text).find();
        this.number = value instanceof TargetValue.Threshold threshold ? threshold.value() : null;
        this.upward = value instanceof TargetValue.AtLeast || value instanceof TargetValue.MoreThan;
        this.alwaysMet = upward && number != null && number.signum() <= 0;
        this.operator = value.operator();
        this.downward = value instanceof TargetValue.AtMost || value instanceof TargetValue.LessThan;
    }

    /** Whether a text has a digit or a word for a part of the year, without which it is no date. */
    private static boolean mayBeDate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '年' || c == '月' || c == '季') {
                return true;
            }
        }
        return false;
    }

    /** The model's value. */
    public TargetValue value() {
        return value;
    }

    /** As printed, folded and without blanks. */
    public String text() {
        return text;
    }

    /** The printed unit taken apart, {@link Unit#NONE} where none is printed. */
    public Unit unit() {
        return unit;
    }

    /** Whether it is a date or a term (12月底前), which is neither words nor a bare number. */
    public boolean date() {
        return date;
    }

    /** The sign, or {@code null} where nothing is demanded. */
    public @Nullable Operator operator() {
        return operator;
    }

    /** The number of a threshold or an exact value, in the printed unit; {@code null} for ranges and words. */
    public @Nullable BigDecimal number() {
        return number;
    }

    /** The least that is allowed, in the printed unit; {@code null} where there is no such bound. */
    public @Nullable BigDecimal lower() {
        return switch (value) {
            case TargetValue.AtLeast at -> at.value();
            case TargetValue.MoreThan more -> more.value();
            case TargetValue.Exactly exactly -> exactly.value();
            case TargetValue.Between between -> between.value();
            case TargetValue.AtMost most -> null;
            case TargetValue.LessThan less -> null;
            case TargetValue.InWords words -> null;
            case TargetValue.Unstated unstated -> null;
        };
    }

    /** The most that is allowed, in the printed unit; {@code null} where there is no such bound. */
    public @Nullable BigDecimal upper() {
        return switch (value) {
            case TargetValue.AtMost most -> most.value();
            case TargetValue.LessThan less -> less.value();
            case TargetValue.Exactly exactly -> exactly.value();
            case TargetValue.Between between -> between.upper();
            case TargetValue.AtLeast at -> null;
            case TargetValue.MoreThan more -> null;
            case TargetValue.InWords words -> null;
            case TargetValue.Unstated unstated -> null;
        };
    }

    /** Whether it asks for at least or more than a number. */
    public boolean isUpward() {
        return upward;
    }

    /** Whether it asks for at most or less than a number. */
    public boolean isDownward() {
        return downward;
    }

    /** Whether it asks for at least or more than zero, or for still less: who does nothing meets it. */
    public boolean isAlwaysMet() {
        return alwaysMet;
    }

    /** Whether it is words: no number, no date. */
    public boolean isInWords() {
        return value instanceof TargetValue.InWords && !date;
    }

    /** Whether it is a bare number, so that the reader has to guess the sign. */
    public boolean isBare() {
        return value instanceof TargetValue.Exactly && !SIGNED.matcher(text).find();
    }

    /** Whether nothing can be judged: a unit or a sign alone. */
    public boolean isUnstated() {
        return value instanceof TargetValue.Unstated;
    }

    /** An amount of money in yuan, of its number, lower or upper end; {@code null} where it is no money. */
    public @Nullable BigDecimal yuan(@Nullable BigDecimal amount) {
        return amount == null || !unit.isMoney() ? null : amount.multiply(unit.factor());
    }

    /** The sign and the number and the unit of a quantitative target, alike for targets that demand the same. */
    public String shape() {
        return number == null ? text : operator() + number.stripTrailingZeros().toPlainString() + unit.word();
    }
}

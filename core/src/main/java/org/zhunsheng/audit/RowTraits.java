package org.zhunsheng.audit;

import static org.zhunsheng.audit.Flags.bit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.Unit;

/** Works out the {@link RowTrait traits} of a row. */
final class RowTraits {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RowTraits() {}

    /** The traits of a row that is understood but for them, one bit each. */
    static int of(AuditedRow row) {
        AuditedTarget target = row.target();
        return ofClasses(row) | ofResult(row) | (target == null ? 0 : ofTarget(row, target));
    }

    private static int ofClasses(AuditedRow row) {
        Traits name = row.name();
        boolean satisfaction = row.level1() == Level1.SATISFACTION;
        boolean satisfied = name.isSatisfaction()
                ? !row.isCost() && !name.isCount()
                : satisfaction && name.text().isEmpty();
        Indicator.Classification printed = row.indicator().classification();
        return bit(row.indicator().name() != null, RowTrait.NAME)
                | bit(printed.level1() != null, RowTrait.LEVEL1)
                | bit(printed.level2() != null, RowTrait.LEVEL2)
                | bit(row.isCost(), RowTrait.COST)
                | bit(row.is(Level2.QUANTITY), RowTrait.QUANTITY)
                | bit(row.is(Level2.TIMELINESS), RowTrait.TIMELINESS)
                | bit(row.is(Level2.ECOLOGICAL), RowTrait.ECOLOGICAL)
                | bit(row.is(Level2.SUSTAINABLE), RowTrait.SUSTAINABLE)
                | bit(satisfaction, RowTrait.SATISFACTION)
                | bit(satisfied, RowTrait.SATISFIED)
                | bit(name.isQuestion(), RowTrait.QUESTION);
    }

    private static int ofResult(AuditedRow row) {
        Indicator indicator = row.indicator();
        return bit(indicator.standard().currentYearTarget() != null, RowTrait.THIS_YEARS_TARGET)
                | bit(row.earlier() != null, RowTrait.EARLIER_TARGET)
                | bit(row.actual() != null, RowTrait.ACTUAL)
                | bit(row.score() != null, RowTrait.SCORE)
                | bit(indicator.outlook().progress() != null, RowTrait.PROGRESS)
                | bit(indicator.outlook().likelihood() != null, RowTrait.LIKELIHOOD);
    }

    private static int ofTarget(AuditedRow row, AuditedTarget target) {
        Unit unit = target.unit();
        boolean plain = unit.printed().isEmpty();
        return bit(RowTrait.TARGET)
                | bit(target.isUpward(), RowTrait.UPWARD)
                | bit(target.isDownward(), RowTrait.DOWNWARD)
                | bit(target.isAlwaysMet(), RowTrait.MET_BY_NOTHING)
                | bit(target.value() instanceof TargetValue.Between, RowTrait.RANGE)
                | bit(target.isInWords(), RowTrait.IN_WORDS)
                | bit(plain || unit.isPercent(), RowTrait.PERCENT_OR_PLAIN)
                | bit(unit.isPercent() || plain && row.name().isRate(), RowTrait.SHARE)
                | bit(unit.isMoney(), RowTrait.MONEY)
                | ofNumber(row, target.number());
    }

    private static int ofNumber(AuditedRow row, @Nullable BigDecimal number) {
        if (number == null) {
            return 0;
        }
        int order = number.compareTo(HUNDRED);
        boolean all = order >= 0;
        boolean few = number.compareTo(row.document().inForce().figure(Figure.LEAST_SATISFACTION)) < 0;
        return bit(RowTrait.NUMBER)
                | bit(all, RowTrait.HUNDRED_OR_MORE)
                | bit(order > 0, RowTrait.MORE_THAN_HUNDRED)
                | bit(all || few, RowTrait.NO_USUAL_SATISFACTION);
    }
}

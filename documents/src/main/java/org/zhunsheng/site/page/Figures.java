package org.zhunsheng.site.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;

/** Figures and names as they stand on the pages. */
final class Figures {
    private Figures() {}

    /** An amount with its thousands parted, cents as printed: {@code 1,126,240.00}; empty where there is none. */
    static String money(@Nullable Money money) {
        return money == null ? "" : money.grouped();
    }

    static String points(@Nullable Weight weight) {
        return weight == null ? "" : weight.toString();
    }

    static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : percent.toPlainString() + "%";
    }

    static String printed(@Nullable TargetValue value) {
        return value == null ? "" : value.printed();
    }

    /** {@code 某县司法局（135001）}. */
    static @Nullable String name(@Nullable CodedName coded) {
        return coded == null ? null : coded.shown();
    }

    /** What a project's table says it costs this year. */
    static @Nullable Money total(Project project) {
        Budget budget = project.finance().budget();
        return budget == null ? null : budget.total();
    }

    /** This year's target, or the only one. */
    static @Nullable TargetValue target(Indicator indicator) {
        TargetValue current = indicator.standard().currentYearTarget();
        return current == null ? indicator.standard().target() : current;
    }

    /** The target as one reads it: with the unit where it is printed beside the value. */
    static String shown(@Nullable TargetValue value) {
        if (value == null) {
            return "";
        }
        String unit = value.unit();
        return unit == null || value.printed().contains(unit) ? value.printed() : value.printed() + " " + unit;
    }
}

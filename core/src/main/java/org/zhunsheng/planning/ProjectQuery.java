package org.zhunsheng.planning;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Money;
import org.zhunsheng.organisation.UnitPath;

/**
 * What a list of projects is to hold, and in which order. Where somebody may look is no part of the question: {@link
 * Projects#list} takes their scope beside it.
 *
 * @param filter which projects
 * @param sort by what
 * @param descending from the end
 * @param page which part of the answer
 */
public record ProjectQuery(Filter filter, Sort sort, boolean descending, Slice page) {

    /**
     * Which projects. What is absent filters nothing.
     *
     * @param year of this fiscal year
     * @param units of these units
     * @param text words in the name, the code or the number
     * @param stage at this stage
     * @param kind from this form
     * @param money with a budget in this range
     * @param audited by what the audit thinks of them
     */
    public record Filter(
            @Nullable FiscalYear year,
            @Nullable Units units,
            @Nullable String text,
            @Nullable Stage stage,
            @Nullable DocumentKind kind,
            MoneyRange money,
            Audited audited) {
        /** Every project. */
        public static final Filter ALL = new Filter(null, null, null, null, null, MoneyRange.ANY, Audited.ANY);

        /** Every project of a year. */
        public static Filter of(FiscalYear year) {
            return new Filter(year, null, null, null, null, MoneyRange.ANY, Audited.ANY);
        }

        /** Every project that a unit and those below it have in a year. */
        public static Filter below(UnitPath unit, FiscalYear year) {
            return new Filter(year, Units.below(unit), null, null, null, MoneyRange.ANY, Audited.ANY);
        }
    }

    /**
     * A unit, and mostly those below it.
     *
     * @param top the unit
     * @param alone without those below it
     */
    public record Units(UnitPath top, boolean alone) {
        /** A unit and all units below it. */
        public static Units below(UnitPath top) {
            return new Units(top, false);
        }
    }

    /**
     * What the audit thinks of a project; what is absent filters nothing.
     *
     * @param worst with a finding at least so serious
     * @param rule with a finding of this rule
     * @param function about this function, by its id; {@link #NO_FUNCTION} for those that show none
     */
    public record Audited(
            @Nullable Severity worst,
            @Nullable String rule,
            @Nullable String function) {
        /** Whatever it thinks. */
        public static final Audited ANY = new Audited(null, null, null);

        /** Projects whose words show no function. */
        public static final String NO_FUNCTION = "-";

        /** With a finding at least so serious. */
        public static Audited atLeast(Severity worst) {
            return new Audited(worst, null, null);
        }
    }

    /** Amounts from one to another, both included; an absent end is open. */
    public record MoneyRange(
            @Nullable Money least, @Nullable Money most) {
        /** Any amount, and none at all. */
        public static final MoneyRange ANY = new MoneyRange(null, null);
    }

    /** What projects can be sorted by. Equal ones follow in the order in which they were made. */
    public enum Sort {
        NAME,
        CODE,
        NUMBER,
        UNIT,
        BUDGET,
        UPDATED_AT,
        FINDINGS,
        REVIEW_SCORE
    }
}

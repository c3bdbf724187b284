package org.zhunsheng.app.web;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Money;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.store.Transaction;

/**
 * What a list of projects is filtered by, as it stands in an address or in a body.
 *
 * @param unit of this unit and those below it
 * @param own of the unit alone, without those below it
 */
public record ProjectFilter(
        @Nullable Integer year,
        @Nullable UUID unit,
        @Nullable String q,
        @Nullable Stage stage,
        @Nullable DocumentKind kind,
        @Nullable String minBudget,
        @Nullable String maxBudget,
        @Nullable Severity hasFindings,
        @Nullable String rule,
        @Nullable String function,
        @Nullable Boolean own) {
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,10})?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.-]{1,64}");
    private static final int LONGEST = 200;

    /** The same as a question to the store; whatever makes no sense is refused by its name. */
    public ProjectQuery.Filter asked(Transaction tx, Scope scope) {
        if (q != null && q.length() > LONGEST) {
            throw Refusal.parameter("q", "web.field.long", LONGEST);
        }
        return new ProjectQuery.Filter(
                year(year),
                unit == null ? null : new ProjectQuery.Units(path(tx, unit, scope), Boolean.TRUE.equals(own)),
                q == null || q.isBlank() ? null : q,
                stage,
                kind,
                new ProjectQuery.MoneyRange(amount("minBudget", minBudget), amount("maxBudget", maxBudget)),
                new ProjectQuery.Audited(hasFindings, name("rule", rule), name("function", function)));
    }

    private static @Nullable String name(String parameter, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!NAME.matcher(text).matches()) {
            throw Refusal.parameter(parameter, "web.value");
        }
        return text;
    }

    /** A fiscal year that there can be. */
    public static @Nullable FiscalYear year(@Nullable Integer year) {
        if (year != null && !FiscalYear.isPossible(year)) {
            throw Refusal.parameter("year", "web.value");
        }
        return year == null ? null : new FiscalYear(year);
    }

    private static UnitPath path(Transaction tx, UUID unit, Scope scope) {
        return tx.organisation()
                .find(unit, scope)
                .orElseThrow(Refusal::notFound)
                .path();
    }

    private static @Nullable Money amount(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!AMOUNT.matcher(text).matches()) {
            throw Refusal.parameter(name, "web.value");
        }
        return new Money(new BigDecimal(text));
    }
}

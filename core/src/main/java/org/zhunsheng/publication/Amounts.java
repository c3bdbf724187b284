package org.zhunsheng.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Project;

/** Amounts of money: all that a project or a document names as such, and all the forms in which people print one. */
final class Amounts {
    /** Anything smaller stands everywhere and tells nothing. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

    private static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;
    /** So many digits without a unit are an amount, and no count of people or cases. */
    private static final int TELLING_DIGITS = 6;

    private final Set<BigDecimal> all = new LinkedHashSet<>();

    private Amounts() {}

    /** What a project names. */
    static Set<BigDecimal> of(Project project) {
        Amounts amounts = new Amounts();
        amounts.project(project);
        return amounts.all;
    }

    /** The sums of a whole document, from which the money of one of its projects can be worked out. */
    static Set<BigDecimal> sums(PerformanceDocument document) {
        Amounts amounts = new Amounts();
        amounts.budget(document.strategy().budget());
        document.totals().forEach(total -> amounts.add(total.amount()));
        for (Programme programme : document.strategy().programmes()) {
            amounts.budget(programme.budget());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Project project : document.projects()) {
            Budget budget = project.finance().budget();
            Money total = budget == null ? null : budget.total();
            sum = total == null ? sum : sum.add(total.yuan());
        }
        amounts.add(new Money(sum));
        return amounts.all;
    }

    private void project(Project project) {
        Project.Finance finance = project.finance();
        budget(finance.budget());
        budget(finance.mediumTermBudget());
        finance.allocations().forEach(allocation -> add(allocation.amount()));
        Execution execution = finance.execution();
        if (execution != null) {
            row(execution.total());
            execution.sources().forEach(source -> row(source.row()));
        }
    }

    private void budget(@Nullable Budget budget) {
        if (budget != null) {
            add(budget.total());
            budget.sources().forEach(source -> add(source.amount()));
            budget.components().forEach(component -> add(component.amount()));
        }
    }

    private void row(Execution.Row row) {
        add(row.initial());
        add(row.adjusted());
        add(row.executed());
        add(row.forecast());
    }

    private void add(@Nullable Money amount) {
        if (amount != null && amount.yuan().abs().compareTo(LEAST) >= 0) {
            all.add(plain(amount.yuan().abs()));
        }
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** How an amount is printed: in yuan, in ten thousands and hundred millions of them, in digits and in characters. */
    static List<String> forms(BigDecimal yuan) {
        Set<String> forms = new LinkedHashSet<>();
        for (String number : numbers(yuan)) {
            forms.add(number + "元");
            boolean telling = number.chars().filter(Character::isDigit).count() >= TELLING_DIGITS;
            if (telling || number.indexOf(',') >= 0) {
                forms.add(number);
            }
        }
        numbers(yuan.movePointLeft(TEN_THOUSAND)).forEach(number -> forms.add(number + "万"));
        if (yuan.precision() - yuan.scale() > HUNDRED_MILLION) {
            numbers(yuan.movePointLeft(HUNDRED_MILLION)).forEach(number -> forms.add(number + "亿"));
        }
        forms.addAll(ChineseAmount.forms(yuan));
        return List.copyOf(forms);
    }

    /** With no, one, two and more decimals, as they are; with and without commas. */
    private static List<String> numbers(BigDecimal amount) {
        BigDecimal bare = plain(amount);
        List<String> numbers = new ArrayList<>();
        for (int scale = 0; scale <= Math.max(2, bare.scale()); scale++) {
            if (scale >= bare.scale()) {
                Money money = new Money(bare.setScale(scale));
                String number = money.toString();
                numbers.add(number);
                String grouped = money.grouped();
                if (!grouped.equals(number)) {
                    numbers.add(grouped);
                }
            }
        }
        return numbers;
    }
}

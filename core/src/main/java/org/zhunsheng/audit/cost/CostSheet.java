package org.zhunsheng.audit.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.cost.CostLine.Sort;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Money;

/**
 * What the cost rows of a project come to: each unit cost times the volume that it belongs to, and the lump sums. Worked
 * out once for each project, for all rules of the group.
 *
 * @param project whose rows they are
 * @param lines the cost rows that print an amount
 * @param volumes what is to be done
 * @param inWords whether another cost row has words where an amount should be
 */
record CostSheet(AuditedProject project, List<CostLine> lines, Volumes volumes, boolean inWords) {
    CostSheet {
        lines = List.copyOf(lines);
    }

    /** The sheet of a project. */
    static CostSheet of(AuditedProject project) {
        return project.view(CostSheet.class, one -> new CostReader(one).read());
    }

    List<CostLine> lines(Sort sort) {
        List<CostLine> sorted = new ArrayList<>();
        for (CostLine line : lines) {
            if (line.sort() == sort) {
                sorted.add(line);
            }
        }
        return sorted;
    }

    /** The rows that add up: unit costs with their volumes, and lump sums. */
    List<CostLine> addends() {
        List<CostLine> addends = new ArrayList<>();
        for (CostLine line : lines) {
            if (line.sort() == Sort.UNIT || line.sort() == Sort.LUMP) {
                addends.add(line);
            }
        }
        return addends;
    }

    /** What the rows come to. */
    Span sum() {
        return CostReader.sum(lines);
    }

    /** Whether every cost row could be worked out. */
    boolean isComplete() {
        return !inWords
                && lines.stream().noneMatch(line -> line.sort() == Sort.UNCLEAR || line.sort() == Sort.UNIT_ALONE);
    }

    /** Whether every quantity of the table has a cost row, so that the rows should make the whole budget. */
    boolean coversOutput() {
        return isComplete()
                && volumes.ofOutput().stream().allMatch(volume -> addends().stream()
                        .anyMatch(line -> line.volume() != null && line.volume().row() == volume.row()));
    }

    /**
     * The budget that is nearest to a sum, in yuan: a form with results prints the initial and the adjusted one. {@code
     * null} where none is printed or the table is no project's.
     */
    @Nullable
    BigDecimal budget(Span sum) {
        if (project.isDepartment()) {
            return null;
        }
        List<BigDecimal> printed = new ArrayList<>();
        BigDecimal own = project.budget();
        if (own != null) {
            printed.add(own);
        }
        Execution execution = project.project().finance().execution();
        if (execution != null) {
            add(execution.total().initial(), printed);
            add(execution.total().adjusted(), printed);
        }
        BigDecimal best = null;
        BigDecimal least = null;
        for (BigDecimal budget : printed) {
            BigDecimal off = sum.nearest(budget).subtract(budget).abs();
            if (budget.signum() > 0 && (least == null || off.compareTo(least) < 0)) {
                best = budget;
                least = off;
            }
        }
        return best;
    }

    private static void add(@Nullable Money money, List<BigDecimal> printed) {
        if (money != null) {
            printed.add(money.yuan());
        }
    }

    /** The sum as a Chinese reader writes it: {@code 35,000 元 + 82 元 × 800 本 = 100,600 元}. */
    String zh() {
        return printed(" 元", true);
    }

    /** The sum in English: {@code 35,000 + 82 × 800 = 100,600 yuan}. */
    String en() {
        return printed(" yuan", false);
    }

    private String printed(String yuan, boolean withUnits) {
        return addends().stream().map(line -> term(line, withUnits)).collect(Collectors.joining(" + ")) + " = "
                + range(sum()) + yuan;
    }

    /** One row of the sum: {@code 82 元 × 800 本}. */
    static String term(CostLine line, boolean withUnits) {
        StringBuilder term = new StringBuilder(range(line.price())).append(withUnits ? " 元" : "");
        Volume volume = line.volume();
        if (volume != null) {
            term.append(" × ").append(range(volume.amount()));
            term.append(withUnits && !volume.unit().isEmpty() ? " " + volume.unit() : "");
        }
        if (line.perYear() > 1) {
            term.append(" × ").append(line.perYear());
        }
        return term.toString();
    }

    static String range(Span span) {
        return span.isRange() ? Figures.yuan(span.from()) + "–" + Figures.yuan(span.to()) : Figures.yuan(span.from());
    }
}

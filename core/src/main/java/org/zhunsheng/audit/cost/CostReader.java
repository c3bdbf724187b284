package org.zhunsheng.audit.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.cost.CostLine.Sort;
import org.zhunsheng.regulation.Dimension;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Unit;
import org.zhunsheng.regulation.WordSet;

/** Sorts the cost rows of a table and finds what each is multiplied with. */
final class CostReader {
    private static final Pattern NOT_SPENT = Pattern.compile("节约|节支|节省|降低");
    /** Characters: 补贴标准. */
    private static final int SAME_ENDING = 4;

    private static final String TIMES = "次";

    private static final BigDecimal FAR = BigDecimal.valueOf(5);

    private static final String STANDARD = "标准";

    private final AuditedProject project;
    private final Volumes volumes;
    private final List<CostLine> lines = new ArrayList<>();
    private boolean inWords;

    CostReader(AuditedProject project) {
        this.project = project;
        this.volumes = new Volumes(project);
    }

    CostSheet read() {
        for (AuditedRow row : project.rows()) {
            if (row.isCost()) {
                add(row);
            }
        }
        settleStandards();
        settleSingleLump();
        settleGrades();
        return new CostSheet(project, lines, volumes, inWords);
    }

    private void add(AuditedRow row) {
        AuditedTarget target = row.target();
        if (target == null || isNotSpent(row.name().text())) {
            return;
        }
        Span price = target.unit().isMoney() ? Span.of(target, target.unit().factor()) : null;
        if (price == null) {
            inWords |= target.isInWords();
            return;
        }
        lines.add(line(row, target, price));
    }

    private static boolean isNotSpent(String name) {
        return Texts.hasAny(name, "节降") && NOT_SPENT.matcher(name).find();
    }

    private CostLine line(AuditedRow row, AuditedTarget target, Span price) {
        int perYear = Each.perYear(row, target);
        Each each = Each.of(row, target);
        if (each != null) {
            Volume volume = volumes.of(row, each);
            if (volume == null) {
                // A cost of each day may be meant for the whole year.
                boolean unclear = volumes.mayBelong(row, each) || each.isDaily();
                return new CostLine(row, unclear ? Sort.UNCLEAR : Sort.UNIT_ALONE, price, perYear, null);
            }
            CostLine unit = new CostLine(row, Sort.UNIT, price, perYear, volume);
            boolean days = each.isAlsoDaily() && !volume.isOfDays();
            if (days && (volumes.ofOutput().size() > 1 || isTooMuch(unit, volume))) {
                return unit.as(Sort.UNCLEAR, null);
            }
            return isFarOff(unit, each, volume) ? unit.as(Sort.UNIT_ALONE, null) : unit;
        }
        String name = row.name().text();
        if (project.document().texts().has(name, WordSet.WHOLE_COST_WORDS)) {
            return new CostLine(row, Sort.WHOLE, price, 1, null);
        }
        return new CostLine(row, name.contains(STANDARD) ? Sort.UNCLEAR : Sort.LUMP, price, perYear, null);
    }

    /** 300 元 a day of duty for each of 3,000 人次, whom one day serves by the dozen, is more than there is. */
    private boolean isTooMuch(CostLine line, Volume volume) {
        return volume.unit().endsWith(TIMES) && isAbove(BigDecimal.ONE, line);
    }

    /** Many times the budget, and nothing in common but the unit: people who are served are not those who are trained. */
    private boolean isFarOff(CostLine line, Each each, Volume volume) {
        return isAbove(FAR, line) && !volumes.shareWords(line.row(), volume) && mayBeOthers(each, volume);
    }

    /** Whether what is counted may be others than the cost is for: people are of many kinds, and so are things counted twice. */
    private boolean mayBeOthers(Each each, Volume volume) {
        List<String> counted = volumes.ofOutput().stream().map(Volume::unit).toList();
        long very = counted.stream()
                .filter(unit -> each.units().stream().anyMatch(one -> one.word().equals(unit)))
                .count();
        Unit unit = project.document().inForce().units().of(volume.unit());
        boolean people = unit.dimension() == Dimension.PERSON;
        return very != 1 && (people || Collections.frequency(counted, volume.unit()) > 1);
    }

    private boolean isAbove(BigDecimal times, CostLine line) {
        BigDecimal budget = project.budget();
        return budget != null && budget.signum() > 0 && line.sum().from().compareTo(budget.multiply(times)) > 0;
    }

    /** A standard is a cost of each where that makes the budget, and so is a cost of something that is counted otherwise. */
    private void settleStandards() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).sort() == Sort.UNCLEAR) {
                settle(i);
            } else if (lines.get(i).sort() == Sort.UNIT_ALONE) {
                settleAlone(i);
            }
        }
    }

    /** 3,000 元/村·年 and 162 名顾问, one for each village: only one volume makes the budget. */
    private void settleAlone(int index) {
        List<Volume> fitting = volumes.ofOutput().stream()
                .filter(volume -> makesBudget(tried(index, volume), Figure.COST_OK))
                .filter(volume -> !sum(tried(index, volume)).isRange())
                .toList();
        if (fitting.size() == 1) {
            lines.set(index, lines.get(index).as(Sort.UNIT, fitting.get(0)));
        }
    }

    /** A cost that is not said to be of each is meant so where, as it stands, it is nothing of the budget and so all of it. */
    private void settleSingleLump() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).sort() == Sort.LUMP && !makesBudget(lines)) {
                settle(i);
            }
        }
    }

    /**
     * Standards of several grades (简易, 一般 and 重大纠纷补贴标准) that belong to one volume share it: nobody knows how, so
     * only the lowest of them is certain to be paid.
     */
    private void settleGrades() {
        if (makesBudget(lines)) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < lines.size(); j++) {
                CostLine one = lines.get(i);
                CostLine other = lines.get(j);
                boolean more = other.price().from().compareTo(one.price().from()) > 0;
                if (more && one.sort() == Sort.UNIT && other.sort() == Sort.UNIT && areGrades(one, other)) {
                    lines.set(j, other.as(Sort.UNCLEAR, null));
                }
            }
        }
    }

    private static boolean areGrades(CostLine one, CostLine other) {
        Volume volume = one.volume();
        Volume same = other.volume();
        String name = one.row().name().text();
        String like = other.row().name().text();
        int ending = 0;
        while (ending < Math.min(name.length(), like.length())
                && name.charAt(name.length() - 1 - ending) == like.charAt(like.length() - 1 - ending)) {
            ending++;
        }
        return volume != null
                && same != null
                && volume.row() == same.row()
                && ending >= SAME_ENDING
                && ending < Math.min(name.length(), like.length());
    }

    private void settle(int index) {
        // Sums are soon made; finding out which volume is meant takes its words apart.
        if (volumes.all().stream().noneMatch(any -> makesBudget(tried(index, any)))) {
            return;
        }
        Volume volume = volumes.of(lines.get(index).row(), new Each(List.of(), 1));
        if (volume != null && makesBudget(tried(index, volume))) {
            lines.set(index, lines.get(index).as(Sort.UNIT, volume));
        }
    }

    /** The rows with one of them multiplied with a volume. */
    private List<CostLine> tried(int index, Volume volume) {
        List<CostLine> tried = new ArrayList<>(lines);
        tried.set(index, lines.get(index).as(Sort.UNIT, volume));
        return tried;
    }

    private boolean makesBudget(List<CostLine> tried) {
        return makesBudget(tried, Figure.COST_WARNING);
    }

    private boolean makesBudget(List<CostLine> tried, Figure tolerance) {
        BigDecimal budget = project.budget();
        Span sum = sum(tried);
        if (budget == null || budget.signum() <= 0) {
            return false;
        }
        BigDecimal off = sum.nearest(budget).subtract(budget).abs();
        BigDecimal near = project.document().inForce().figure(tolerance);
        return Figures.percent(off, budget).compareTo(near) < 0;
    }

    /** What the rows come to, without those that repeat the whole and those that cannot be worked out. */
    static Span sum(List<CostLine> lines) {
        @Nullable Span sum = null;
        for (CostLine line : lines) {
            if (line.sort() == Sort.UNIT || line.sort() == Sort.LUMP) {
                sum = sum == null ? line.sum() : sum.plus(line.sum());
            }
        }
        return sum == null ? Span.NOTHING : sum;
    }
}

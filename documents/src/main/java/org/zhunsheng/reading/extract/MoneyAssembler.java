package org.zhunsheng.reading.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Weight;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.MoneyColumn;
import org.zhunsheng.reading.layout.MoneyRow;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/** Types the money of a project: budgets with their sources and components, and the rows of a form with results. */
final class MoneyAssembler {
    private static final Pattern COMPONENT =
            Pattern.compile("([^,，、。;；0-9][^,，。;；]{0,80}?)\\s*+([0-9]{1,24}(?:\\.[0-9]+)?)\\s*(万元|元)(?=[,，、。;；)）]|$)");

    private static final BigDecimal FRACTION_TOLERANCE = new BigDecimal("0.006");

    /** How sure a rate is that may be a fraction of one, in percent. */
    private static final int UNSURE = 50;

    /** A row without any amount. */
    private static final Execution.Row NO_ROW = new Execution.Row(null, null, null, null, null);

    /** An execution that says nothing. */
    private static final Execution NOTHING = new Execution(NO_ROW, null, null, null, List.of());

    private final Labels labels;
    private final PlaceBook book;
    private final MoneyUnits units;
    private final @Nullable DocumentKind kind;

    MoneyAssembler(Labels labels, PlaceBook book, MoneyUnits units, @Nullable DocumentKind kind) {
        this.labels = labels;
        this.book = book;
        this.units = units;
        this.kind = kind;
    }

    /** The unit that an amount is printed in: its label's own, else the one in force where it stands. */
    private MoneyScale unit(Span span, @Nullable Span label) {
        MoneyScale named = label == null ? null : Amounts.unitNamedIn(label.text());
        return named == null ? units.at(span) : named;
    }

    private @Nullable Money money(Span span, @Nullable Span label, String pointer) {
        Amounts.Found found = Amounts.amount(span.text(), unit(span, label));
        if (found == null) {
            return null;
        }
        book.note(pointer, span.head(found.end()));
        return found.money();
    }

    @Nullable
    Budget budget(ProjectDraft draft, @Nullable String name, String at) {
        List<Budget.Component> components = new ArrayList<>(named(name));
        Budget plain = sum(draft.money.stream().filter(cell -> !cell.medium()).toList(), at + "/budget", components);
        if (plain == null && !draft.matrix.isEmpty()) {
            return matrixBudget(draft, at + "/budget", components);
        }
        return plain == null && !components.isEmpty() ? new Budget(null, List.of(), components) : plain;
    }

    @Nullable
    Budget mediumBudget(ProjectDraft draft, String at) {
        if (draft.money.stream().noneMatch(ProjectDraft.MoneyCell::medium)) {
            return null;
        }
        return sum(
                draft.money.stream().filter(ProjectDraft.MoneyCell::medium).toList(),
                at + "/mediumTermBudget",
                new ArrayList<>());
    }

    @Nullable
    Budget sum(List<ProjectDraft.MoneyCell> cells, String at, List<Budget.Component> components) {
        Money total = null;
        Map<FundingSource, Money> sources = new EnumMap<>(FundingSource.class);
        for (ProjectDraft.MoneyCell cell : cells) {
            FundingSource source = cell.row().source();
            if (cell.row() == MoneyRow.TOTAL && total == null) {
                total = total(cell, at, sources, components);
            } else if (source != null && !sources.containsKey(source)) {
                Money amount = money(cell.value(), cell.label(), at + "/sources/" + sources.size());
                if (amount != null) {
                    sources.put(source, amount);
                }
            } else if (cell.row().isGovernmentLevel()) {
                Money amount = money(cell.value(), cell.label(), at + "/components/" + components.size());
                if (amount != null) {
                    components.add(new Budget.Component(bareLabel(cell.label()), amount));
                }
            }
        }
        if (total == null && sources.isEmpty() && cells.isEmpty()) {
            return null;
        }
        List<Budget.SourceAmount> list = new ArrayList<>();
        sources.forEach((source, amount) -> list.add(new Budget.SourceAmount(source, amount)));
        return new Budget(total, list, components);
    }

    /** A total, with the fund's name before it or its parts in brackets behind it where the cell has them. */
    private @Nullable Money total(
            ProjectDraft.MoneyCell cell,
            String at,
            Map<FundingSource, Money> sources,
            List<Budget.Component> components) {
        String text = cell.value().text();
        MoneyScale unit = unit(cell.value(), cell.label());
        Money plain = money(cell.value(), cell.label(), at + "/total");
        MoneyWords.Part fund = plain == null ? MoneyWords.named(text, unit, labels) : null;
        List<MoneyWords.Part> parts = new ArrayList<>();
        Amounts.Found found = Amounts.amount(text, unit);
        MoneyWords.Breakdown breakdown = found == null ? null : MoneyWords.breakdown(text, found.end(), unit, labels);
        if (breakdown != null && breakdown.whole()) {
            book.note(at, cell.value());
            parts.addAll(breakdown.parts());
        }
        if (fund != null) {
            book.note(at + "/total", cell.value());
            parts.add(fund);
        }
        for (MoneyWords.Part part : parts) {
            FundingSource source = part.row() == null ? null : part.row().source();
            if (source != null) {
                sources.putIfAbsent(source, part.amount());
            } else {
                components.add(new Budget.Component(part.name(), part.amount()));
            }
        }
        return fund != null ? fund.amount() : plain;
    }

    private static String bareLabel(Span label) {
        return Chars.compact(label.text())
                .replaceAll("^(?:其中[:,]?|[(（]?[0-9一二三四五六]+[)）、.]?)+", "")
                .replaceAll("\\([^)]*\\)|[:：]$", "")
                .replaceAll("[:：]$", "");
    }

    /** Sums named inside a project's name: 普法经费 10 万元，法律援助经费 14 万元. */
    private static List<Budget.Component> named(@Nullable String name) {
        List<Budget.Component> out = new ArrayList<>();
        if (name == null || name.indexOf('元') < 0) {
            return out;
        }
        Matcher matcher = COMPONENT.matcher(name);
        while (matcher.find()) {
            if (Chars.clean(matcher.group(1)).isBlank()) {
                continue;
            }
            MoneyScale used = matcher.group(3).startsWith("万") ? MoneyScale.TEN_THOUSAND : MoneyScale.YUAN;
            out.add(new Budget.Component(Chars.clean(matcher.group(1)), used.money(new BigDecimal(matcher.group(2)))));
        }
        return out;
    }

    private @Nullable Budget matrixBudget(ProjectDraft draft, String at, List<Budget.Component> components) {
        boolean monitoring = kind == DocumentKind.MONITORING;
        List<ProjectDraft.MoneyCell> cells = new ArrayList<>();
        for (ProjectDraft.MatrixRow row : draft.matrix) {
            MoneyColumn column = monitoring
                    ? row.heads().containsKey(MoneyColumn.INITIAL) ? MoneyColumn.INITIAL : MoneyColumn.ADJUSTED
                    : row.heads().containsKey(MoneyColumn.ADJUSTED) ? MoneyColumn.ADJUSTED : MoneyColumn.INITIAL;
            Span span = row.cells().get(column);
            Span head = row.heads().get(column);
            if (span != null && head != null) {
                Span label = row.label() == null ? head : Span.join(List.of(row.label(), head));
                cells.add(new ProjectDraft.MoneyCell(
                        row.row(),
                        row.row().isGovernmentLevel() ? row.label() == null ? head : row.label() : label,
                        span,
                        false));
            }
        }
        return sum(cells, at, components);
    }

    @Nullable
    Execution execution(ProjectDraft draft, String at) {
        if (draft.matrix.isEmpty()) {
            return null;
        }
        String here = at + "/execution";
        ProjectDraft.MatrixRow total = draft.matrix.stream()
                .filter(row -> row.row() == MoneyRow.TOTAL)
                .findFirst()
                .orElse(null);
        List<Execution.SourceRow> sources = executedSources(draft, here);
        Execution.Row main = total == null ? NO_ROW : row(total, here);
        ProjectDraft.MatrixRow scored = total != null ? total : draft.matrix.get(0);
        Scored points = scored(draft, total, scored, main.rate(), here);
        Execution execution = new Execution(
                new Execution.Row(main.initial(), main.adjusted(), main.executed(), points.rate(), main.forecast()),
                points.weight(),
                points.score(),
                deviation(scored, here),
                sources);
        return NOTHING.equals(execution) ? null : execution;
    }

    private List<Execution.SourceRow> executedSources(ProjectDraft draft, String here) {
        List<Execution.SourceRow> sources = new ArrayList<>();
        for (ProjectDraft.MatrixRow row : draft.matrix) {
            FundingSource source = row.row().source();
            Execution.Row cells = source == null ? NO_ROW : row(row, here + "/sources/" + sources.size());
            if (source != null && !cells.equals(NO_ROW)) {
                sources.add(new Execution.SourceRow(source, cells));
            }
        }
        return sources;
    }

    /** The points that the execution of the money is worth and has got, with the rate that they are given for. */
    private record Scored(
            @Nullable Weight weight,
            @Nullable Weight score,
            @Nullable BigDecimal rate) {}

    /** Points stand beside the total as a rule, else in the first row that has them. */
    private Scored scored(
            ProjectDraft draft,
            ProjectDraft.@Nullable MatrixRow total,
            ProjectDraft.MatrixRow likely,
            @Nullable BigDecimal rateOfTotal,
            String here) {
        Weight weight = points(likely, MoneyColumn.WEIGHT, here + "/weight");
        Weight score = points(likely, MoneyColumn.SCORE, here + "/score");
        BigDecimal rate = rateOfTotal;
        if (draft.matrix.get(0).row() != MoneyRow.TOTAL || total == null || weight == null && score == null) {
            for (ProjectDraft.MatrixRow row : draft.matrix) {
                weight = weight != null ? weight : points(row, MoneyColumn.WEIGHT, here + "/weight");
                score = score != null ? score : points(row, MoneyColumn.SCORE, here + "/score");
                rate = rate != null || weight == null ? rate : row(row, here).rate();
            }
        }
        return new Scored(weight, score, rate);
    }

    private @Nullable String deviation(ProjectDraft.MatrixRow row, String here) {
        Span reason = row.cells().get(MoneyColumn.REASON);
        boolean useful = reason != null
                && !labels.isInstruction(reason.squeezed())
                && !TargetGrammar.saysNothing(reason.squeezed());
        return useful ? book.text(here + "/deviation", reason) : null;
    }

    private Execution.Row row(ProjectDraft.MatrixRow row, String at) {
        Span rate = row.cells().get(MoneyColumn.RATE);
        BigDecimal percent = rate == null ? null : Amounts.percent(rate.text());
        Execution.Row typed = new Execution.Row(
                cell(row, MoneyColumn.INITIAL, at + "/initial"),
                cell(row, MoneyColumn.ADJUSTED, at + "/adjusted"),
                cell(row, MoneyColumn.EXECUTED, at + "/executed"),
                percent,
                cell(row, MoneyColumn.FORECAST, at + "/forecast"));
        if (percent != null && rate != null) {
            book.note(at + "/rate", rate);
            doubtFraction(typed, percent, rate, at + "/rate");
        }
        return typed;
    }

    /** A spreadsheet may show a percentage as a fraction of one; then the amounts of the row say the same. */
    private void doubtFraction(Execution.Row row, BigDecimal rate, Span printed, String pointer) {
        Money base = row.adjusted() != null ? row.adjusted() : row.initial();
        Money executed = row.executed();
        if (base == null || executed == null || base.yuan().signum() <= 0) {
            return;
        }
        if (rate.signum() == 0 || printed.squeezed().endsWith("%")) {
            return;
        }
        BigDecimal real = executed.yuan().divide(base.yuan(), 4, RoundingMode.HALF_UP);
        if (real.subtract(rate).abs().compareTo(FRACTION_TOLERANCE) <= 0) {
            String percent = rate.movePointRight(2).stripTrailingZeros().toPlainString();
            book.doubt(pointer, UNSURE, List.of(percent), "by the amounts of its row this is a fraction of one");
        }
    }

    private @Nullable Money cell(ProjectDraft.MatrixRow row, MoneyColumn column, String pointer) {
        Span span = row.cells().get(column);
        Span head = row.heads().get(column);
        if (span == null || span.squeezed().endsWith("%")) {
            return null;
        }
        Span label = row.label() != null && Amounts.unitNamedIn(row.label().text()) != null ? row.label() : head;
        return money(span, label, pointer);
    }

    private @Nullable Weight points(ProjectDraft.MatrixRow row, MoneyColumn column, String pointer) {
        return book.points(pointer, row.cells().get(column));
    }

    List<Project.Allocation> allocations(ProjectDraft draft, String at) {
        List<Project.Allocation> out = new ArrayList<>();
        for (ProjectDraft.AllocationCell cell : draft.allocations) {
            Money amount = money(cell.amount(), null, at + "/allocations/" + out.size());
            if (amount != null) {
                String pointer = at + "/allocations/" + out.size();
                out.add(new Project.Allocation(
                        book.text(pointer + "/place", cell.place()),
                        book.text(pointer + "/name", cell.name()),
                        amount));
            }
        }
        return out;
    }
}

package org.zhunsheng.exchange;

import static org.zhunsheng.exchange.Field.field;

import java.math.BigDecimal;
import java.util.List;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Budget.Component;
import org.zhunsheng.model.Budget.SourceAmount;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Execution.Row;
import org.zhunsheng.model.Execution.SourceRow;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.SpendingStep;
import org.zhunsheng.model.Weight;

/** Budgets, their execution and the spending plan in JSON. */
final class MoneyFormat {
    private MoneyFormat() {}

    /** An amount from one source. */
    private static final class Source {
        static final Field<SourceAmount, FundingSource> SOURCE =
                field("source", Codecs.oneOf(FundingSource.class), SourceAmount::source);
        static final Field<SourceAmount, Money> AMOUNT = field("amount", Codecs.MONEY, SourceAmount::amount);
        static final Shape<SourceAmount> SHAPE =
                Shape.of(values -> new SourceAmount(values.need(SOURCE), values.need(AMOUNT)), SOURCE, AMOUNT);
    }

    /** A named part of a budget. */
    private static final class Part {
        static final Field<Component, String> NAME = field("name", Codecs.TEXT, Component::name);
        static final Field<Component, Money> AMOUNT = field("amount", Codecs.MONEY, Component::amount);
        static final Shape<Component> SHAPE =
                Shape.of(values -> new Component(values.need(NAME), values.need(AMOUNT)), NAME, AMOUNT);
    }

    private static final Field<Budget, Money> TOTAL = field("total", Codecs.MONEY, Budget::total);
    private static final Field<Budget, List<SourceAmount>> SOURCES =
            field("sources", Codecs.list(Source.SHAPE), Budget::sources);
    private static final Field<Budget, List<Component>> COMPONENTS =
            field("components", Codecs.list(Part.SHAPE), Budget::components);

    /** A budget. */
    static final Shape<Budget> BUDGET = Shape.of(
            values -> new Budget(values.get(TOTAL), values.list(SOURCES), values.list(COMPONENTS)),
            TOTAL,
            SOURCES,
            COMPONENTS);

    /** The keys of a money row, for the row of the whole project and for those of its sources alike. */
    private record RowFields<R>(
            Field<R, Money> initial,
            Field<R, Money> adjusted,
            Field<R, Money> executed,
            Field<R, BigDecimal> rate,
            Field<R, Money> forecast) {

        static <R> RowFields<R> in(Field.Getter<R, Row> row) {
            return new RowFields<>(
                    field("initial", Codecs.MONEY, of(row, Row::initial)),
                    field("adjusted", Codecs.MONEY, of(row, Row::adjusted)),
                    field("executed", Codecs.MONEY, of(row, Row::executed)),
                    field("rate", Codecs.DECIMAL_TEXT, of(row, Row::rate)),
                    field("forecast", Codecs.MONEY, of(row, Row::forecast)));
        }

        private static <R, T> Field.Getter<R, T> of(Field.Getter<R, Row> row, Field.Getter<Row, T> amount) {
            return object -> {
                Row found = row.of(object);
                return found == null ? null : amount.of(found);
            };
        }

        Row row(Values values) {
            return new Row(
                    values.get(initial),
                    values.get(adjusted),
                    values.get(executed),
                    values.get(rate),
                    values.get(forecast));
        }
    }

    /** The money row of one source. */
    private static final class SourceExecution {
        static final Field<SourceRow, FundingSource> SOURCE =
                field("source", Codecs.oneOf(FundingSource.class), SourceRow::source);
        static final RowFields<SourceRow> ROW = RowFields.in(SourceRow::row);
        static final Shape<SourceRow> SHAPE = Shape.of(
                values -> new SourceRow(values.need(SOURCE), ROW.row(values)),
                SOURCE,
                ROW.initial(),
                ROW.adjusted(),
                ROW.executed(),
                ROW.rate(),
                ROW.forecast());
    }

    private static final RowFields<Execution> ROW = RowFields.in(Execution::total);
    private static final Field<Execution, Weight> WEIGHT = field("weight", Codecs.POINTS, Execution::weight);
    private static final Field<Execution, Weight> SCORE = field("score", Codecs.POINTS, Execution::score);
    private static final Field<Execution, String> DEVIATION = field("deviation", Codecs.TEXT, Execution::deviation);
    private static final Field<Execution, List<SourceRow>> EXECUTION_SOURCES =
            field("sources", Codecs.list(SourceExecution.SHAPE), Execution::sources);

    /** The money rows of a self-evaluation or monitoring form. */
    static final Shape<Execution> EXECUTION = Shape.of(
            values -> new Execution(
                    ROW.row(values),
                    values.get(WEIGHT),
                    values.get(SCORE),
                    values.get(DEVIATION),
                    values.list(EXECUTION_SOURCES)),
            ROW.initial(),
            ROW.adjusted(),
            ROW.executed(),
            ROW.rate(),
            WEIGHT,
            SCORE,
            ROW.forecast(),
            DEVIATION,
            EXECUTION_SOURCES);

    private static final Field<SpendingStep, Integer> MONTH = field("month", Codecs.WHOLE, SpendingStep::month);
    private static final Field<SpendingStep, BigDecimal> PERCENT =
            field("percent", Codecs.DECIMAL_TEXT, SpendingStep::percent);

    /** A step of the spending plan. */
    static final Shape<SpendingStep> SPENDING_STEP =
            Shape.of(values -> new SpendingStep(values.need(MONTH), values.need(PERCENT)), MONTH, PERCENT);
}

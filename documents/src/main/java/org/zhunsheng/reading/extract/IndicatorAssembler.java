package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Aside;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Indicator.Cause;
import org.zhunsheng.model.Indicator.Classification;
import org.zhunsheng.model.Indicator.Likelihood;
import org.zhunsheng.model.Indicator.Outlook;
import org.zhunsheng.model.Indicator.PlaceTarget;
import org.zhunsheng.model.Indicator.Result;
import org.zhunsheng.model.Indicator.Standard;
import org.zhunsheng.model.LevelWeight;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.RowAligner;
import org.zhunsheng.reading.layout.Span;

/** Types the words of an indicator row. */
final class IndicatorAssembler {
    private static final int LEAST_SURE = 50;
    private static final int SURER = 100;

    private static final Map<Column, String> POINTERS = Map.ofEntries(
            Map.entry(Column.LEVEL2, "level2"),
            Map.entry(Column.LEVEL3, "level3"),
            Map.entry(Column.DESCRIPTION, "description"),
            Map.entry(Column.TARGET, "target"),
            Map.entry(Column.CURRENT_TARGET, "currentYearTarget"),
            Map.entry(Column.WEIGHT, "weight"),
            Map.entry(Column.ACTUAL, "actual"),
            Map.entry(Column.SCORE, "score"),
            Map.entry(Column.DEVIATION, "deviation"),
            Map.entry(Column.PROGRESS, "progress"),
            Map.entry(Column.FORECAST, "forecast"),
            Map.entry(Column.BASIS, "basis"),
            Map.entry(Column.REMARK, "remark"));
    private final Labels labels;
    private final TargetGrammar grammar;
    private final PlaceBook book;
    private final Prospects prospects;

    IndicatorAssembler(Labels labels, PlaceBook book) {
        this.labels = labels;
        this.grammar = new TargetGrammar(labels);
        this.book = book;
        this.prospects = new Prospects(labels, book);
    }

    Indicator assemble(IndicatorDraft draft, String at) {
        draft.doubts().forEach(doubt -> doubt(doubt, at));
        asides(draft, at);
        return new Indicator(
                classification(draft, at),
                text(draft, Column.LEVEL3, at + "/level3"),
                text(draft, Column.DESCRIPTION, at + "/description"),
                standard(draft, at),
                result(draft, at),
                outlook(draft, at),
                text(draft, Column.REMARK, at + "/remark"));
    }

    private void asides(IndicatorDraft draft, String at) {
        book.aside(Aside.Kind.OVERRULED, at + "/level1", draft.overruled());
        draft.stray()
                .forEach((column, words) -> book.aside(Aside.Kind.STRAY_MARK, at + "/" + POINTERS.get(column), words));
    }

    /** A cell that the order of the columns alone gave its place. */
    private void doubt(RowAligner.CellDoubt doubt, String at) {
        String field = POINTERS.get(doubt.column().type());
        String label = doubt.other().label().text();
        if (field != null) {
            int confidence = LEAST_SURE + (int) Math.round(doubt.margin() * SURER);
            book.doubt(
                    at + "/" + field, confidence, List.of(label), "the cell could also belong to the column " + label);
        }
    }

    private @Nullable String text(IndicatorDraft draft, Column column, String pointer) {
        Span span = draft.get(column);
        return span == null || TargetGrammar.saysNothing(span.squeezed()) ? null : book.text(pointer, span);
    }

    private Classification classification(IndicatorDraft draft, String at) {
        IndicatorDraft.LevelDraft first = draft.level1();
        IndicatorDraft.LevelDraft second = draft.level2();
        String level1 = first == null ? null : name(first, at + "/level1");
        String level2 = second == null ? null : name(second, at + "/level2");
        LevelWeight weight1 = first == null ? null : first.weight();
        LevelWeight weight2 = second == null ? null : second.weight();
        return new Classification(level1, level2, text(draft, Column.CODE, at + "/code"), weight1, weight2);
    }

    private @Nullable String name(IndicatorDraft.LevelDraft level, String pointer) {
        book.note(pointer, level.span());
        return level.name();
    }

    private Standard standard(IndicatorDraft draft, String at) {
        Span sign = draft.get(Column.OPERATOR);
        Span unit = draft.get(Column.UNIT);
        boolean medium = draft.has(Column.MEDIUM_TARGET);
        Span first = medium ? draft.get(Column.MEDIUM_TARGET) : draft.get(Column.TARGET);
        Span current = medium && draft.has(Column.TARGET) ? draft.get(Column.TARGET) : draft.get(Column.CURRENT_TARGET);
        TargetValue target = first == null && draft.has(Column.CURRENT_TARGET) && sign == null
                ? null
                : target(first, sign, unit, at + "/target");
        if (target == null && first == null && current == null && draft.has(Column.GRADE)) {
            target = topGrade(draft, at);
        }
        TargetValue year = current == null ? null : target(current, sign, unit, at + "/currentYearTarget");
        List<PlaceTarget> places = new ArrayList<>();
        for (IndicatorDraft.PlaceCell cell : draft.places()) {
            TargetValue value = target(cell.value(), null, null, at + "/targetsByPlace/" + places.size());
            if (value != null) {
                book.note(at + "/targetsByPlace/" + places.size(), cell.place());
                places.add(new PlaceTarget(cell.place().text(), value));
            }
        }
        boolean mandatory = draft.level1() != null && draft.level1().mandatory()
                || draft.level2() != null && draft.level2().mandatory();
        return new Standard(
                target,
                year,
                points(draft, Column.WEIGHT, at + "/weight"),
                points(draft, Column.CURRENT_WEIGHT, at + "/currentYearWeight"),
                text(draft, Column.BASIS, at + "/basis"),
                text(draft, Column.DIRECTION, at + "/direction"),
                mandatory,
                places);
    }

    /** A form with nothing but the standards of its grades wants the first of them. */
    private @Nullable TargetValue topGrade(IndicatorDraft draft, String at) {
        TargetValue target = target(draft.get(Column.GRADE), null, null, at + "/target");
        if (target != null) {
            book.doubt(
                    at + "/target", LEAST_SURE, List.of(), "the form has no target but the standard of the top grade");
        }
        return target;
    }

    private @Nullable TargetValue target(
            @Nullable Span value, @Nullable Span sign, @Nullable Span unit, String pointer) {
        if (value != null && labels.isInstruction(value.squeezed())) {
            return null;
        }
        TargetValue target = grammar.parse(
                value == null ? null : value.text(),
                sign == null ? null : sign.text(),
                unit == null ? null : unit.text());
        if (target == null) {
            return null;
        }
        if (value != null && !TargetGrammar.saysNothing(value.squeezed())) {
            book.note(pointer, value);
        }
        if (sign != null && grammar.isSign(sign.squeezed())) {
            book.note(pointer, sign);
        }
        if (unit != null && target.printed().endsWith(unit.text())) {
            book.note(pointer, unit);
        }
        return target;
    }

    private @Nullable Weight points(IndicatorDraft draft, Column column, String pointer) {
        Span span = draft.get(column);
        return book.points(pointer, span);
    }

    private Result result(IndicatorDraft draft, String at) {
        Span actual = draft.get(Column.ACTUAL);
        TargetValue value = actual == null ? null : target(actual, null, null, at + "/actual");
        Weight score = points(draft, Column.SCORE, at + "/score");
        boolean kinds = draft.has(Column.CAUSE_TEXT) || prospects.namesCauses(draft.get(Column.DEVIATION));
        String deviation = kinds
                ? text(draft, Column.CAUSE_TEXT, at + "/deviation")
                : text(draft, Column.DEVIATION, at + "/deviation");
        deviation = prospects.withWordsUnderCauses(deviation, draft, at);
        return value == null && score == null && deviation == null ? Result.NONE : new Result(value, score, deviation);
    }

    private Outlook outlook(IndicatorDraft draft, String at) {
        Span progress = draft.get(Column.PROGRESS);
        Span forecast = draft.get(Column.FORECAST);
        TargetValue soFar = progress == null ? null : target(progress, null, null, at + "/progress");
        TargetValue expected = forecast == null ? null : target(forecast, null, null, at + "/forecast");
        Likelihood likelihood = prospects.likelihood(draft, at);
        List<Cause> causes = prospects.causes(draft, at);
        return soFar == null && expected == null && likelihood == null && causes.isEmpty()
                ? Outlook.NONE
                : new Outlook(soFar, expected, likelihood, causes);
    }
}

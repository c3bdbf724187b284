package org.zhunsheng.site.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.site.shelf.Pairing.Pair;

/** A column of a table of indicators, behind those of the levels and of the name. */
enum IndicatorColumn {
    DESCRIPTION("indicator.description", false, row -> planned(row).description()),
    TARGET("indicator.target", false, row -> targets(planned(row))),
    CURRENT_TARGET(
            "indicator.currentTarget",
            false,
            row -> Figures.shown(planned(row).standard().currentYearTarget())),
    WEIGHT(
            "indicator.weight",
            true,
            row -> Figures.points(planned(row).standard().weight())),
    CURRENT_WEIGHT(
            "indicator.currentWeight",
            true,
            row -> Figures.points(planned(row).standard().currentYearWeight())),
    ACTUAL("indicator.actual", false, row -> Figures.shown(reached(row).actual())),
    SCORE("indicator.score", true, row -> Figures.points(reached(row).score())),
    DEVIATION("indicator.deviation", false, row -> reached(row).deviation()),
    BASIS("indicator.basis", false, row -> planned(row).standard().basis()),
    REMARK("indicator.remark", false, row -> planned(row).remark());

    private final String heading;
    private final boolean figure;
    private final Function<Pair<Indicator>, @Nullable String> text;

    IndicatorColumn(String heading, boolean figure, Function<Pair<Indicator>, @Nullable String> text) {
        this.heading = heading;
        this.figure = figure;
        this.text = text;
    }

    /** Its name in the catalogue. */
    String heading() {
        return heading;
    }

    /** Whether it holds numbers, which stand at the right. */
    boolean isFigure() {
        return figure;
    }

    /** What stands in it; empty where there is nothing. */
    String of(Pair<Indicator> row) {
        String found = text.apply(row);
        return found == null ? "" : found;
    }

    /** The columns in which any of the rows has something; that of the targets is always there. */
    static List<IndicatorColumn> of(List<Pair<Indicator>> rows) {
        return Arrays.stream(values())
                .filter(column -> column == TARGET
                        || rows.stream().anyMatch(row -> !column.of(row).isEmpty()))
                .toList();
    }

    private static Indicator planned(Pair<Indicator> row) {
        return row.either();
    }

    private static Indicator.Result reached(Pair<Indicator> row) {
        return row.second() == null ? row.either().result() : row.second().result();
    }

    private static String targets(Indicator indicator) {
        Stream<String> places =
                indicator.standard().byPlace().stream().map(one -> one.place() + " " + Figures.shown(one.target()));
        return Stream.concat(Stream.of(Figures.shown(indicator.standard().target())), places)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}

package org.zhunsheng.reading.layout;

import java.util.regex.Pattern;

/** What it costs that one cell follows another: in the row, as the first of a new row, or as the rest of the same cell. */
final class Succession {
    private static final double WRONG_CONTINUATION = 6;

    private static final Pattern COMPARISON = Pattern.compile("[≥≤><=]+");
    private static final Pattern VALUE = Pattern.compile("[≥≤><=]?[0-9.,]+.{0,3}");
    private static final Pattern NUMBERED = Pattern.compile("指标[0-9一二三四五六七八九十]*[:：].*");

    private final ColumnFit fit;
    private final boolean openLines;

    /** @param openLines whether a new row may begin in the middle of a line */
    Succession(ColumnFit fit, boolean openLines) {
        this.fit = fit;
        this.openLines = openLines;
    }

    /** Whether the source itself says that a new row begins. */
    static boolean certainRow(Flow.Item before, Flow.Item item) {
        boolean table = item.kind() == Row.Kind.GRID || item.kind() == Row.Kind.RAGGED;
        return item.span().gap() == Gap.ROW && item.kind() == Row.Kind.CELL
                || item.line() != before.line() && (table || before.kind() != item.kind());
    }

    /** The next cell of the same row. */
    static double nextCell(Flow.Item before, Flow.Item item) {
        return switch (item.kind()) {
            case GRID, RAGGED, CELL, PROSE -> item.span().gap() == Gap.SPACE ? 4 : 0;
            case LINE -> item.line() == before.line() ? 0 : item.span().gap() == Gap.BLANK ? 5 : 1.6;
        };
    }

    /** The first cell of a new row. */
    double newRow(Flow.Item before, Flow.Item item) {
        return switch (item.kind()) {
            case GRID, RAGGED -> item.line() == before.line() ? RowAligner.IMPOSSIBLE : 0;
            case CELL, PROSE -> item.span().gap() == Gap.SPACE ? 6 : 0.2;
            case LINE -> item.line() != before.line() ? 0 : openLines ? 0.3 : 6;
        };
    }

    /** Going on with the cell before: a text that is broken over lines, or that holds spaces. */
    double join(Flow.Item before, Flow.Item item, Column type) {
        if (item.isEmpty()) {
            return RowAligner.DROP_EMPTY;
        }
        if (before.isEmpty()) {
            return RowAligner.IMPOSSIBLE;
        }
        double gap =
                switch (item.kind()) {
                    case GRID -> item.span().column() == before.span().column() ? 0.5 : RowAligner.IMPOSSIBLE;
                    case RAGGED, PROSE ->
                        item.span().gap() == Gap.LINE
                                ? 0.3
                                : item.span().gap() == Gap.SPACE ? 0.3 : RowAligner.IMPOSSIBLE;
                    case CELL -> item.span().gap() == Gap.SPACE ? 0.3 : 3.2;
                    case LINE ->
                        item.line() == before.line() ? 1.3 : item.span().gap() == Gap.BLANK ? 5 : 1.5;
                };
        return gap + continuation(before.squeezed(), item.squeezed(), type);
    }

    private double continuation(String before, String text, Column type) {
        // A sign or a word of comparison wants the number behind it.
        boolean compares = COMPARISON.matcher(before).matches() || before.endsWith("≥") || before.endsWith("≤");
        if (compares || fit.isSign(before)) {
            return 0;
        }
        boolean words =
                switch (type) {
                    case LEVEL3,
                            DESCRIPTION,
                            FORMULA,
                            BASIS,
                            REMARK,
                            DEVIATION,
                            CAUSE_TEXT,
                            GOAL,
                            INDICATOR_RUN,
                            TARGET,
                            MEDIUM_TARGET,
                            CURRENT_TARGET,
                            ACTUAL,
                            PROGRESS,
                            FORECAST,
                            PROJECT_FIELD,
                            CAUSES -> true;
                    default -> false;
                };
        if (!words) {
            return WRONG_CONTINUATION;
        }
        if (fit.isLevel(text)) {
            return WRONG_CONTINUATION;
        }
        boolean number = VALUE.matcher(text).matches() || fit.isSign(text);
        boolean running = text.startsWith("指标") && NUMBERED.matcher(text).matches();
        return number || running || ColumnFit.isPlaceholder(text) ? 4 : 0;
    }
}

package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.LevelWeight;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.RowAligner;
import org.zhunsheng.reading.layout.Span;

/** An indicator row while it is being read: the words of each column, not yet typed. */
final class IndicatorDraft {
    private final Map<Column, Span> cells = new EnumMap<>(Column.class);
    private final List<PlaceCell> places = new ArrayList<>();
    private final List<RowAligner.CellDoubt> doubts = new ArrayList<>();
    private final Map<Column, Span> stray = new EnumMap<>(Column.class);
    private @Nullable Span overruled;
    private @Nullable LevelDraft level1;
    private @Nullable LevelDraft level2;

    /** The value of one township or unit. */
    record PlaceCell(Span place, Span value) {}

    /**
     * The name of an upper level.
     *
     * @param name the words without brackets of weight or duty
     * @param weight the weight that stands in brackets behind the name, or absent
     * @param mandatory whether the brackets say 必填
     */
    record LevelDraft(
            @Nullable String name, Span span, @Nullable LevelWeight weight, boolean mandatory) {}

    void put(Column column, Span words) {
        cells.put(column, words);
    }

    @Nullable
    Span get(Column column) {
        return cells.get(column);
    }

    boolean has(Column column) {
        return cells.containsKey(column);
    }

    void levels(@Nullable LevelDraft first, @Nullable LevelDraft second) {
        level1 = first;
        level2 = second;
    }

    @Nullable
    LevelDraft level1() {
        return level1;
    }

    @Nullable
    LevelDraft level2() {
        return level2;
    }

    /** Notes a value with the stray mark before it. */
    void stray(Column column, Span withMark) {
        stray.put(column, withMark);
    }

    /** Values with a stray mark before them, which is no part of them. */
    Map<Column, Span> stray() {
        return stray;
    }

    /** Notes what stands in the place of the first level and is none. */
    void overrule(Span printed) {
        overruled = printed;
    }

    /** What stands in the place of the first level and is none. */
    @Nullable
    Span overruled() {
        return overruled;
    }

    /** Cells that could stand in another column. */
    List<RowAligner.CellDoubt> doubts() {
        return doubts;
    }

    List<PlaceCell> places() {
        return places;
    }

    Map<Column, Span> cells() {
        return cells;
    }
}

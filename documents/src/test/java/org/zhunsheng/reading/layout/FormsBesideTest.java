package org.zhunsheng.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.zhunsheng.model.Place;
import org.zhunsheng.reading.source.GridCell;
import org.zhunsheng.reading.source.GridRow;

class FormsBesideTest {
    private final FormsBeside beside = new FormsBeside(Labels.of(null));

    private static GridCell cell(int column, int columns, String text) {
        return new GridCell(column, columns, 1, text, new Place.TableCell(1, 1, column + 1));
    }

    /** A row with the names of so many projects. */
    private static GridRow names(int many) {
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            cells.add(cell(2 * i, 1, "项目名称"));
            cells.add(cell(2 * i + 1, 1, "项目" + i));
        }
        return new GridRow(cells);
    }

    @Test
    void eachFormIsAPartOfItsOwn() {
        assertThat(beside.parts(List.of(names(2)))).hasSize(2);
        assertThat(beside.parts(List.of(names(64)))).hasSize(64);
    }

    /** Nobody sets so many forms side by side; the work on a sheet must not grow with its width and its length. */
    @Test
    void moreThanAnyFormHasAreNotParted() {
        List<GridRow> rows = List.of(names(65));
        assertThat(beside.parts(rows)).containsExactly(rows);
    }

    @Test
    void rowsAcrossStandAlone() {
        GridRow title = new GridRow(List.of(cell(0, 4, "2025年项目支出绩效目标")));
        GridRow note = new GridRow(List.of(cell(0, 4, "已公示")));
        List<List<GridRow>> parts = beside.parts(List.of(title, names(2), note));
        assertThat(parts).hasSize(4).startsWith(List.of(title)).endsWith(List.of(note));
    }

    @Test
    void whoIsToldToStopStops() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> beside.parts(List.of(names(2)))).isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }
}

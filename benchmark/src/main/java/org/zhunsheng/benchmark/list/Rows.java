package org.zhunsheng.benchmark.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.zhunsheng.reading.source.GridCell;
import org.zhunsheng.reading.source.RowSink;
import org.zhunsheng.reading.source.Uncomputed;

/** Makes objects of the rows that our reader streams, and no more: the lower half of what reading a list takes. */
final class Rows implements RowSink {
    private final Consumer<ListedIndicator> target;

    Rows(Consumer<ListedIndicator> target) {
        this.target = target;
    }

    @Override
    public void sheet(String name) {
        // The list has one.
    }

    @Override
    public void row(int row, List<GridCell> cells) {
        if (row == 1) {
            return; // the header, which the others look for by its words
        }
        ListedIndicator indicator = new ListedIndicator();
        for (GridCell cell : cells) {
            set(indicator, cell.column(), cell.text());
        }
        target.accept(indicator);
    }

    @Override
    public void uncomputed(Uncomputed cell) {
        throw new IllegalStateException("the list that is measured has no formulas: " + cell);
    }

    private static void set(ListedIndicator indicator, int column, String text) {
        switch (column) {
            case 0 -> indicator.setProject(text);
            case 1 -> indicator.setLevel1(text);
            case 2 -> indicator.setLevel2(text);
            case 3 -> indicator.setLevel3(text);
            case 4 -> indicator.setOperator(text);
            case 5 -> indicator.setTarget(text);
            case 6 -> indicator.setUnit(text);
            case 7 -> indicator.setWeight(new BigDecimal(text));
            default -> throw new IllegalStateException("column " + column);
        }
    }
}

package org.zhunsheng.reading.source;

import java.util.List;

/**
 * A table.
 *
 * @param caption a sheet's name, or empty
 * @param rows its rows from top to bottom; a row may be empty
 * @param aligned whether column numbers are those of the printed table (office files, HTML, PDF with ruling lines);
 *     where not, only the order of the cells within a row can be trusted
 */
public record Grid(String caption, List<GridRow> rows, boolean aligned) implements Block {
    public Grid {
        rows = List.copyOf(rows);
    }
}

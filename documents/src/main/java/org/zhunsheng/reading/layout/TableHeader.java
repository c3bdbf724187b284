package org.zhunsheng.reading.layout;

import java.util.List;

/**
 * The header of a table of indicators or of a flat list of projects.
 *
 * @param columns from left to right
 * @param from index of the header's first span
 * @param to index after its last
 * @param list whether each row names its project: a flat list
 */
public record TableHeader(List<TableColumn> columns, int from, int to, boolean list) {
    public TableHeader {
        columns = List.copyOf(columns);
    }

    /** Whether a column of this type is there. */
    public boolean has(Column type) {
        return columns.stream().anyMatch(column -> column.type() == type);
    }
}

package org.zhunsheng.app.web;

import java.util.Map;

/**
 * A row of a list that came as a spreadsheet.
 *
 * @param number as the spreadsheet counts it
 * @param values by the names of the columns; an empty cell is an empty text
 */
public record SheetRow(int number, Map<String, String> values) {
    public SheetRow {
        values = Map.copyOf(values);
    }

    /** What stands in a column. */
    public String value(String column) {
        return values.getOrDefault(column, "");
    }
}

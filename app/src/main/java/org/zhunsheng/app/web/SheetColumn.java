package org.zhunsheng.app.web;

import java.util.List;

/**
 * A column of a list that comes as a spreadsheet.
 *
 * @param name what the program calls it
 * @param headings what may stand above it, the usual one first, in both languages
 * @param wanted whether a list without it cannot be taken
 */
public record SheetColumn(String name, List<String> headings, boolean wanted) {
    public SheetColumn {
        headings = List.copyOf(headings);
    }
}

package org.zhunsheng.benchmark.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes tables as the plain text that is left when somebody copies them out of a page.
 *
 * @param before what opens a row
 * @param between what parts its cells
 * @param after what closes it
 * @param blanks whether empty and covered cells leave a blank
 */
record TextDump(String before, String between, String after, boolean blanks) {

    /** Rows stay rows. */
    static TextDump rows(String before, String between, String after) {
        return new TextDump(before, between, after, true);
    }

    /** Each cell is a line, and empty cells are gone. */
    static TextDump cells() {
        return new TextDump("", "\n", "", false);
    }

    void write(List<Table> tables, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Table table : tables) {
            table.heading().forEach(line -> text.append(line).append('\n'));
            for (List<Table.Slot> row : table.slots()) {
                String cells = row.stream()
                        .map(slot -> slot.begins() ? slot.cell().text() : "")
                        .filter(cell -> blanks || !cell.isEmpty())
                        .collect(Collectors.joining(between));
                text.append(before).append(cells).append(after).append('\n');
            }
            text.append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

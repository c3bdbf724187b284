package org.zhunsheng.benchmark.input;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes each table onto a sheet of its own. */
final class XlsxFile {
    private XlsxFile() {}

    static void write(List<Table> tables, OutputStream out) throws IOException {
        try (XlsxWriter workbook = new XlsxWriter(out)) {
            int number = 0;
            for (Table table : tables) {
                workbook.sheet("表" + ++number);
                for (String line : table.heading()) {
                    workbook.startRow();
                    workbook.text(0, line);
                    workbook.endRow();
                }
                for (List<Table.Slot> row : table.slots()) {
                    write(row, workbook);
                }
            }
        }
    }

    private static void write(List<Table.Slot> row, XlsxWriter workbook) throws IOException {
        workbook.startRow();
        for (Table.Slot slot : row) {
            Cell cell = slot.cell();
            if (slot.begins()) {
                workbook.text(slot.column(), cell.text());
                if (cell.isMerged()) {
                    workbook.merge(slot.column(), cell.columns(), cell.rows());
                }
            }
        }
        workbook.endRow();
    }
}

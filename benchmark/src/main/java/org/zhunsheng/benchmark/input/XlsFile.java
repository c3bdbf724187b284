package org.zhunsheng.benchmark.input;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes all tables under one another onto one sheet, every cell as text. */
final class XlsFile {
    private final HSSFSheet sheet;
    private int rows;

    private XlsFile(HSSFSheet sheet) {
        this.sheet = sheet;
    }

    static void write(List<Table> tables, OutputStream out) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            XlsFile file = new XlsFile(workbook.createSheet("绩效目标表"));
            for (Table table : tables) {
                for (String line : table.heading()) {
                    file.next().createCell(0).setCellValue(line);
                }
                table.slots().forEach(file::write);
                file.next();
            }
            workbook.write(out);
        }
    }

    private HSSFRow next() {
        return sheet.createRow(rows++);
    }

    private void write(List<Table.Slot> slots) {
        HSSFRow row = next();
        for (Table.Slot slot : slots) {
            Cell cell = slot.cell();
            if (slot.begins()) {
                row.createCell(slot.column()).setCellValue(cell.text());
                if (cell.isMerged()) {
                    sheet.addMergedRegionUnsafe(new CellRangeAddress(
                            row.getRowNum(),
                            row.getRowNum() + cell.rows() - 1,
                            slot.column(),
                            slot.column() + cell.columns() - 1));
                }
            }
        }
    }
}

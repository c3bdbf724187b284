package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class XlsReaderTest {

    private static SourceFile xls(Consumer<HSSFWorkbook> filling) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            filling.accept(workbook);
            workbook.write(bytes);
            return new SourceFile("test", null, bytes.toByteArray());
        }
    }

    @Test
    void readsEverySortOfCell() throws IOException {
        SourceFile file = xls(workbook -> {
            HSSFSheet sheet = workbook.createSheet("表");
            CellStyle money = workbook.createCellStyle();
            money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("文本\n二");
            row.createCell(1).setCellValue(150000);
            row.createCell(2).setCellValue(0.1 + 0.2);
            row.createCell(3).setCellValue(1234.5);
            row.getCell(3).setCellStyle(money);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(6).setCellFormula("\"甲\"&\"乙\"");
            row.createCell(7).setCellFormula("1+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        SourceDocument document = new SourceReaders(Limits.STANDARD).read(file);
        assertThat(document.type()).isEqualTo(FileType.XLS);
        assertThat(Shown.lines(document))
                .containsExactly("#表", "[0 文本\n二][1 150000][2 0.3][3 1,234.50][4 TRUE][5 #N/A][6 甲乙][7 2]");
        assertThat(Shown.places(document)).startsWith("表!A3");
    }

    @Test
    void formulasWithoutAResultAreNamedWithTheirPlaces() throws IOException {
        SourceFile file = xls(workbook -> {
            var row = workbook.createSheet("表").createRow(2);
            row.createCell(0).setCellValue("合计");
            row.createCell(1).setCellFormula("SUM(C3:D3)");
            row.createCell(2).setCellFormula("1-1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(2));
            row.createCell(3).setCellFormula("表!A1");
            row.createCell(4).setCellFormula("1+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(4));
        });
        SourceDocument document = new SourceReaders(Limits.STANDARD).read(file);
        assertThat(Shown.lines(document)).containsExactly("#表", "[0 合计][4 2]");
        assertThat(document.uncomputed())
                .extracting(cell -> cell.place().describe() + " " + cell.formula())
                .containsExactly("表!B3 =SUM(C3:D3)", "表!C3 =1-1", "表!D3 =");
    }

    @Test
    void resolvesRegionsAndLeavesOutWhatIsHidden() throws IOException {
        SourceFile file = xls(workbook -> {
            HSSFSheet sheet = workbook.createSheet("见");
            sheet.createRow(0).createCell(0).setCellValue("标题");
            sheet.getRow(0).createCell(1).setCellValue("藏");
            sheet.createRow(1).createCell(0).setCellValue("藏");
            sheet.getRow(1).setZeroHeight(true);
            sheet.createRow(2).createCell(2).setCellValue("值");
            sheet.createRow(9).createCell(2).setCellValue("尾");
            sheet.setColumnHidden(1, true);
            sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
            HSSFSheet hidden = workbook.createSheet("藏");
            hidden.createRow(0).createCell(0).setCellValue("藏");
            workbook.setSheetHidden(1, true);
            workbook.createSheet("后").createRow(0).createCell(0).setCellValue("后");
        });
        assertThat(Shown.lines(file)).containsExactly("#见", "[0+1x2 标题]", "[1 值]", "", "[1 尾]", "#后", "[0 后]");
    }
}

package org.zhunsheng.reading.source;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Takes in the records of one sheet of a .xls. */
final class XlsSheet {
    private final XlsWorkbook workbook;
    private final SheetGrid grid;
    private final BitSet hiddenRows = new BitSet();
    private int row = -1;
    private @Nullable FormulaRecord formula;

    XlsSheet(XlsWorkbook workbook, SheetGrid grid) {
        this.workbook = workbook;
        this.grid = grid;
    }

    List<Uncomputed> uncomputed() {
        return grid.uncomputed();
    }

    Grid finish() throws IOException {
        endRow();
        return grid.build();
    }

    void read(Record record) throws IOException {
        switch (record) {
            case CellValueRecordInterface cell -> readCell(cell);
            case StringRecord result -> readResult(result);
            case RowRecord line -> readRow(line);
            case ColumnInfoRecord columns -> {
                if (columns.getHidden() || columns.getColumnWidth() == 0) {
                    grid.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
                }
            }
            case MergeCellsRecord merges -> {
                for (int i = 0; i < merges.getNumAreas(); i++) {
                    grid.merge(region(merges.getAreaAt(i)));
                }
            }
            default -> {
                // Comments, drawings and print settings are no content.
            }
        }
    }

    private void readRow(RowRecord line) throws IOException {
        if (line.getZeroHeight() || line.getHeight() == 0) {
            endRow();
            hiddenRows.set(line.getRowNumber());
            grid.startRow(line.getRowNumber() + 1, true);
            grid.endRow();
        }
    }

    private void readCell(CellValueRecordInterface cell) throws IOException {
        formula = null;
        if (cell instanceof FormulaRecord computed && XlsFormula.isUncomputed(computed)) {
            open(cell);
            grid.uncomputed(Short.toUnsignedInt(cell.getColumn()), XlsFormula.text(computed));
            return;
        }
        String text =
                switch (cell) {
                    case LabelSSTRecord label -> workbook.shared(label.getSSTIndex());
                    case LabelRecord label -> label.getValue();
                    case NumberRecord number -> workbook.shown(number.getValue(), number.getXFIndex());
                    case BoolErrRecord value ->
                        value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue());
                    case FormulaRecord computed -> result(computed);
                    default -> "";
                };
        add(cell, text);
    }

    /** A formula's last result; where that is a text, it comes in a record of its own. */
    private String result(FormulaRecord computed) {
        if (computed.hasCachedResultString()) {
            formula = computed;
            return "";
        }
        return switch (computed.getCachedResultTypeEnum()) {
            case BOOLEAN -> truth(computed.getCachedBooleanValue());
            case ERROR -> error(computed.getCachedErrorValue());
            case NUMERIC -> workbook.shown(computed.getValue(), computed.getXFIndex());
            default -> "";
        };
    }

    private void readResult(StringRecord result) throws IOException {
        if (formula != null) {
            add(formula, result.getString());
            formula = null;
        }
    }

    private void add(CellValueRecordInterface cell, String text) throws IOException {
        String visible = VisibleText.of(text);
        if (visible.isEmpty()) {
            return;
        }
        open(cell);
        grid.cell(Short.toUnsignedInt(cell.getColumn()), visible);
    }

    /** Begins the row of a cell, unless it is the one at hand. */
    private void open(CellValueRecordInterface cell) throws IOException {
        if (cell.getRow() != row) {
            endRow();
            row = cell.getRow();
            grid.startRow(row + 1, hiddenRows.get(row));
        }
    }

    private void endRow() throws IOException {
        if (row >= 0) {
            grid.endRow();
            row = -1;
        }
    }

    private static MergedRegion region(CellRangeAddress area) {
        return new MergedRegion(
                area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn());
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
    }
}

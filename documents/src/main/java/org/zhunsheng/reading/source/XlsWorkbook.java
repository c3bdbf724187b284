package org.zhunsheng.reading.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** Follows the records of a .xls: first what the sheets share, then sheet after sheet. */
final class XlsWorkbook {
    private final Allowance allowance;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final Map<Integer, String> formatCodes = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final List<Block> grids = new ArrayList<>();
    private final List<Uncomputed> uncomputed = new ArrayList<>();
    private NumberDisplay display = new NumberDisplay(false);
    private @Nullable SSTRecord strings;
    private int sheetsBegun;
    private int depth;
    private @Nullable XlsSheet current;

    XlsWorkbook(Allowance allowance) {
        this.allowance = allowance;
    }

    /** The grids of the visible sheets that show anything. */
    List<Block> grids() {
        return grids;
    }

    /** The cells of the visible sheets whose text nobody knows. */
    List<Uncomputed> uncomputed() {
        return uncomputed;
    }

    void read(RecordFactoryInputStream records) throws IOException {
        for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
            if (record instanceof BOFRecord begin) {
                begin(begin);
            } else if (record instanceof EOFRecord) {
                end();
            } else if (depth == 1 && current != null) {
                current.read(record);
            } else if (depth == 1 && sheetsBegun == 0) {
                readShared(record);
            }
        }
        // A file that breaks off within a sheet has given its rows all the same.
        depth = 1;
        end();
    }

    /** Charts within a sheet are streams within its stream; only the outermost count as sheets. */
    private void begin(BOFRecord begin) {
        depth++;
        if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (sheetsBegun == 0) {
            sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        }
        int index = sheetsBegun++;
        BoundSheetRecord sheet = index < sheets.size() ? sheets.get(index) : null;
        boolean shows = sheet != null && !sheet.isHidden() && !sheet.isVeryHidden();
        if (sheet != null && shows && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            current = new XlsSheet(this, new SheetGrid(sheet.getSheetname(), allowance));
        }
    }

    private void end() throws IOException {
        depth = Math.max(0, depth - 1);
        if (depth == 0 && current != null) {
            Grid built = current.finish();
            uncomputed.addAll(current.uncomputed());
            if (!built.rows().isEmpty()) {
                grids.add(built);
            }
            current = null;
        }
    }

    private void readShared(Record record) {
        switch (record) {
            case BoundSheetRecord sheet -> sheets.add(sheet);
            case SSTRecord shared -> strings = shared;
            case FormatRecord format -> formatCodes.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> formatOfStyle.add((int) style.getFormatIndex());
            case DateWindow1904Record window -> display = new NumberDisplay(window.getWindowing() == 1);
            default -> {
                // Fonts, names, protection and the like show nothing.
            }
        }
    }

    /** A number as a cell of that style shows it. */
    String shown(double value, int style) {
        int id = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        String code = formatCodes.get(id);
        return display.show(value, code == null ? display.builtin(id) : display.format(code));
    }

    /** A shared text; empty where the file names one that it does not hold. */
    String shared(int index) {
        boolean held = strings != null && index >= 0 && index < strings.getNumUniqueStrings();
        return held && strings != null ? strings.getString(index).getString() : "";
    }
}

package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.FILE_IMPORT;
import static org.zhunsheng.store.tables.Tables.IMPORT_CORRECTION;
import static org.zhunsheng.store.tables.Tables.UNIT;

import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.intake.ImportCorrection;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.intake.ImportRecord.FileFacts;
import org.zhunsheng.intake.ImportRecord.Found;
import org.zhunsheng.intake.ImportRecord.Unreadable;
import org.zhunsheng.intake.ImportState;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.Trace;

/** An import as a row. */
final class ImportRows {
    private ImportRows() {}

    static ImportRecord record(Record row) {
        return new ImportRecord(
                row.get(FILE_IMPORT.ID),
                new FileFacts(row.get(FILE_IMPORT.FILE_NAME), row.get(FILE_IMPORT.SIZE), row.get(FILE_IMPORT.SHA256)),
                new OwningUnit(
                        row.get(FILE_IMPORT.UNIT_ID), row.get(UNIT.NAME), new UnitPath(row.get(FILE_IMPORT.UNIT_PATH))),
                year(row.get(FILE_IMPORT.BUDGET_YEAR)),
                ImportState.valueOf(row.get(FILE_IMPORT.STATE)),
                unreadable(row),
                found(row),
                row.get(FILE_IMPORT.CORRECTION_COUNT),
                new Trace(
                        row.get(FILE_IMPORT.RECEIVED_AT),
                        row.get(FILE_IMPORT.RECEIVED_BY),
                        row.get(FILE_IMPORT.RECEIVED_BY_NAME)),
                row.get(FILE_IMPORT.REVISION));
    }

    private static @Nullable FiscalYear year(@Nullable Integer year) {
        return year == null ? null : new FiscalYear(year);
    }

    private static @Nullable Unreadable unreadable(Record row) {
        String code = row.get(FILE_IMPORT.ERROR_CODE);
        return code == null
                ? null
                : new Unreadable(code, row.get(FILE_IMPORT.ERROR_CHINESE), row.get(FILE_IMPORT.ERROR_ENGLISH));
    }

    private static @Nullable Found found(Record row) {
        String kind = row.get(FILE_IMPORT.KIND);
        return kind == null
                ? null
                : new Found(
                        row.get(FILE_IMPORT.SOURCE_TYPE),
                        DocumentKind.valueOf(kind),
                        row.get(FILE_IMPORT.TITLE),
                        year(row.get(FILE_IMPORT.READ_YEAR)),
                        row.get(FILE_IMPORT.PROJECT_COUNT),
                        row.get(FILE_IMPORT.UNREAD_COUNT),
                        row.get(FILE_IMPORT.DOUBT_COUNT));
    }

    static ImportCorrection correction(Record row) {
        return new ImportCorrection(
                row.get(IMPORT_CORRECTION.POINTER),
                row.get(IMPORT_CORRECTION.CORRECTION),
                row.get(IMPORT_CORRECTION.PLACE),
                new Trace(
                        row.get(IMPORT_CORRECTION.MADE_AT),
                        row.get(IMPORT_CORRECTION.MADE_BY),
                        row.get(IMPORT_CORRECTION.MADE_BY_NAME)));
    }
}

package org.zhunsheng.intake;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.intake.ImportRecord.FileFacts;
import org.zhunsheng.model.FiscalYear;

/**
 * A file that is handed in.
 *
 * @param unit for which unit
 * @param year for which fiscal year, or absent where the document shall tell
 * @param file the file
 * @param bytes its content
 */
public record NewImport(UUID unit, @Nullable FiscalYear year, FileFacts file, byte[] bytes) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewImport same
                && unit.equals(same.unit)
                && Objects.equals(year, same.year)
                && file.equals(same.file)
                && Arrays.equals(bytes, same.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, year, file);
    }

    @Override
    public String toString() {
        return "NewImport[" + file + " for " + unit + "]";
    }
}

package org.zhunsheng.opendata;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.filing.FileSink;
import org.zhunsheng.filing.Hashed;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;

/** Writes one table, a row at a time: cells by the names of their columns, what is not said is empty. */
final class TableWriter implements Closeable {
    private final TableSchema schema;
    private final Hashed file;
    private final Csv csv;
    private final @Nullable Object[] row;
    private long rows;

    TableWriter(TableSchema schema, FileSink sink, String path) throws IOException {
        this.schema = schema;
        this.file = new Hashed(sink.open(path));
        this.csv = new Csv(file, schema.columns());
        this.row = new Object[schema.fields().size()];
    }

    TableSchema schema() {
        return schema;
    }

    TableWriter text(String column, @Nullable String text) {
        return set(column, text);
    }

    TableWriter name(String column, @Nullable Enum<?> constant) {
        return set(column, constant == null ? null : constant.name());
    }

    TableWriter whole(String column, int number) {
        return set(column, BigDecimal.valueOf(number));
    }

    TableWriter flag(String column, boolean flag) {
        return set(column, String.valueOf(flag));
    }

    TableWriter money(String column, @Nullable Money money) {
        return set(column, money == null ? null : money.yuan());
    }

    TableWriter points(String column, @Nullable Weight weight) {
        return set(column, weight == null ? null : weight.points());
    }

    /** The columns of a target or of an actual value. */
    TableWriter value(@Nullable TargetValue value) {
        if (value == null) {
            return this;
        }
        name("operator", value.operator()).text("unit", value.unit()).text("text", value.printed());
        return switch (value) {
            case TargetValue.Threshold threshold -> set("number", threshold.value());
            case TargetValue.Between range -> set("number", range.value()).set("upper_number", range.upper());
            case TargetValue.InWords words -> this;
            case TargetValue.Unstated unstated -> this;
        };
    }

    private TableWriter set(String column, @Nullable Object value) {
        row[schema.position(column)] = value;
        return this;
    }

    /** Ends the row. */
    void end() throws IOException {
        for (Object cell : row) {
            switch (cell) {
                case BigDecimal number -> csv.number(number);
                case null -> csv.text(null);
                default -> csv.text(cell.toString());
            }
        }
        csv.end();
        Arrays.fill(row, null);
        rows++;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /**
     * What was written.
     *
     * @param rows without the heading
     * @param bytes how long the file is
     * @param sha256 its hash
     */
    record Written(TableSchema schema, long rows, long bytes, String sha256) {}

    /** Ends the table. */
    Written finished() throws IOException {
        csv.close();
        return new Written(schema, rows, file.bytes(), file.sha256());
    }
}

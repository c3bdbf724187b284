package org.zhunsheng.opendata;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhunsheng.filing.FileSink;

/** All tables of a package while they are written. */
final class Tables implements Closeable {
    private final Map<String, TableWriter> writers = new LinkedHashMap<>();

    /** @param folder where the files go, with a slash at the end */
    Tables(FileSink sink, String folder) throws IOException {
        for (TableSchema schema : TableSchema.all()) {
            writers.put(schema.name(), new TableWriter(schema, sink, folder + schema.name() + ".csv"));
        }
    }

    TableWriter of(String table) {
        TableWriter writer = writers.get(table);
        if (writer == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        return writer;
    }

    List<TableWriter.Written> finished() throws IOException {
        List<TableWriter.Written> written = new ArrayList<>();
        for (TableWriter writer : writers.values()) {
            written.add(writer.finished());
        }
        return written;
    }

    @Override
    public void close() throws IOException {
        for (TableWriter writer : writers.values()) {
            writer.close();
        }
    }
}

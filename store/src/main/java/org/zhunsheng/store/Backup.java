package org.zhunsheng.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.ChainHead;

/**
 * Everything that is kept as a zip file: for each table a file of JSON lines, each an array of values in the order of the
 * columns, and {@code manifest.json} at the end, which names the tables with their columns, rows and SHA-256. The same for
 * SQLite and PostgreSQL, so that a county can move from one to the other.
 */
final class Backup {
    static final String FORMAT = "zhunsheng-backup/1";
    static final String MANIFEST = "manifest.json";
    private static final int AT_ONCE = 500;

    static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final DSLContext sql;
    private final ZipOutputStream zip;
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Map<String, String> sums = new LinkedHashMap<>();

    private Backup(DSLContext sql, ZipOutputStream zip) {
        this.sql = sql;
        this.zip = zip;
    }

    /** The name of a table's file. */
    static String file(String table) {
        return "tables/" + table + ".jsonl";
    }

    static BackupContents write(DSLContext sql, String schema, Path file, Instant at) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            BackupContents contents;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                contents = new Backup(sql, zip).write(schema, at);
            }
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return contents;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private BackupContents write(String schema, Instant at) throws IOException {
        ChainHead head = new JournalRows(sql).head();
        for (Table<?> table : PortableTable.inOrder()) {
            write(table);
        }
        BackupContents contents = new BackupContents(at, schema, rows, head);
        zip.putNextEntry(new ZipEntry(MANIFEST));
        writeManifest(contents);
        zip.closeEntry();
        return contents;
    }

    private void write(Table<?> table) throws IOException {
        zip.putNextEntry(new ZipEntry(file(table.getName())));
        DigestOutputStream summed = new DigestOutputStream(zip, ChainDigest.SHA_256.fresh());
        long count = 0;
        try (JsonGenerator out = generator(summed);
                Cursor<?> cursor = sql.selectFrom(table)
                        .orderBy(PortableTable.rowOrder(table))
                        .fetchSize(PortableTable.of(table).hasFiles() ? 1 : AT_ONCE)
                        .fetchLazy()) {
            for (Record row : cursor) {
                out.writeStartArray();
                for (Field<?> field : table.fields()) {
                    value(out, raw(field, row));
                }
                out.writeEndArray();
                out.writeRaw('\n');
                count++;
            }
        }
        zip.closeEntry();
        rows.put(table.getName(), count);
        sums.put(
                table.getName(),
                HexFormat.of().formatHex(summed.getMessageDigest().digest()));
    }

    private static JsonGenerator generator(OutputStream target) throws IOException {
        JsonGenerator out = JSON.createGenerator(target);
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.setRootValueSeparator(null);
        return out;
    }

    /** A value as the database has it. */
    private static <T> @Nullable Object raw(Field<T> field, Record row) {
        T value = row.get(field);
        return value == null ? null : field.getConverter().to(value);
    }

    private static void value(JsonGenerator out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeNull();
            case Boolean truth -> out.writeBoolean(truth);
            case byte[] bytes -> out.writeBinary(bytes);
            case BigDecimal decimal -> out.writeString(decimal.toPlainString());
            case Number number -> out.writeNumber(number.longValue());
            default -> out.writeString(value.toString());
        }
    }

    private void writeManifest(BackupContents contents) throws IOException {
        try (JsonGenerator out = generator(zip)) {
            out.writeStartObject();
            out.writeStringField("format", FORMAT);
            out.writeStringField("at", contents.at().toString());
            out.writeStringField("schema", contents.schema());
            out.writeNumberField("journalEntries", contents.head().sequence());
            out.writeStringField("journalHead", contents.head().hash());
            out.writeArrayFieldStart("tables");
            for (Table<?> table : PortableTable.inOrder()) {
                out.writeStartObject();
                out.writeStringField("name", table.getName());
                out.writeNumberField("rows", rows.getOrDefault(table.getName(), 0L));
                out.writeStringField("sha256", sums.getOrDefault(table.getName(), ""));
                out.writeObjectFieldStart("columns");
                for (PortableTable.Column column : PortableTable.of(table).columns()) {
                    out.writeStringField(column.name(), column.kind().name());
                }
                out.writeEndObject();
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }
}

package org.zhunsheng.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.ChainVerdict;
import org.zhunsheng.store.StoreException.Code;
import org.zhunsheng.store.tables.Tables;

/** Fills an empty database from a backup. Nothing is kept unless all of it is there and the journal is intact. */
final class Restoration {
    private static final int AT_ONCE = 500;
    /** Files lie in some rows whole: of these only so much waits at once. */
    private static final long BYTES_AT_ONCE = 4L << 20;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /** Tables that have rows from the beginning, which are those of the backup afterwards. */
    private static final Set<String> BEGUN =
            Set.of(Tables.COUNTER.getName(), Tables.JOURNAL_HEAD.getName(), Tables.INSTALLATION.getName());

    private final DSLContext sql;
    private final ZipFile zip;

    private Restoration(DSLContext sql, ZipFile zip) {
        this.sql = sql;
        this.zip = zip;
    }

    static BackupContents run(Database database, Path file) throws IOException, SQLException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            BackupManifest manifest = manifest(zip);
            Migrations migrations = Migrations.of(database);
            if (migrations.isTooNew(manifest.contents().schema())) {
                throw new StoreException(Code.TOO_NEW, "backup: made by a newer version of the program", null);
            }
            refuseUnlessEmpty(database, migrations);
            migrations.runTo(manifest.contents().schema());
            fill(database, zip, manifest);
            migrations.run();
            return manifest.contents();
        } catch (ZipException broken) {
            throw damaged("not a zip file", broken);
        }
    }

    private static BackupManifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw damaged("it has no " + Backup.MANIFEST, null);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return BackupManifest.read(in);
        } catch (IOException broken) {
            throw damaged("" + broken.getMessage(), broken);
        }
    }

    private static StoreException damaged(String why, @Nullable Throwable cause) {
        return new StoreException(Code.DAMAGED, "backup: " + why, cause);
    }

    /** A database that the program made and that has anything in it, or that somebody else uses. */
    private static void refuseUnlessEmpty(Database database, Migrations migrations) throws SQLException {
        if (migrations.version().equals("0")) {
            return;
        }
        try (Connection connection = database.reading()) {
            DSLContext sql = Store.sql(database, connection);
            List<String> there =
                    sql.meta().getTables().stream().map(Table::getName).toList();
            for (Table<?> table : PortableTable.inOrder()) {
                boolean begun = BEGUN.contains(table.getName()) && !table.equals(Tables.JOURNAL_HEAD);
                if (!begun && there.contains(table.getName()) && hasRows(sql, table)) {
                    throw new StoreException(
                            Code.NOT_EMPTY, "database: there is something in it already: " + table.getName(), null);
                }
            }
            connection.rollback();
        }
    }

    private static boolean hasRows(DSLContext sql, Table<?> table) {
        return table.equals(Tables.JOURNAL_HEAD)
                ? sql.fetchExists(Tables.JOURNAL_HEAD, Tables.JOURNAL_HEAD.SEQUENCE.gt(0L))
                : sql.fetchExists(table);
    }

    private static void fill(Database database, ZipFile zip, BackupManifest manifest) throws IOException, SQLException {
        try (Connection connection = database.writing()) {
            boolean kept = false;
            try {
                Restoration restoration = new Restoration(Store.sql(database, connection), zip);
                for (BackupManifest.Listed listed : manifest.tables()) {
                    restoration.fill(listed);
                }
                restoration.verify(manifest);
                // The index of words is made for each kind of database; what it is made from is there now.
                new ProjectWords(restoration.sql).rebuild();
                connection.commit();
                kept = true;
            } finally {
                if (!kept) {
                    connection.rollback();
                }
            }
        }
    }

    private void verify(BackupManifest manifest) {
        ChainDigest digest = ChainDigest.valueOf(sql.select(Tables.JOURNAL_HEAD.ALGORITHM)
                .from(Tables.JOURNAL_HEAD)
                .fetchSingle(Tables.JOURNAL_HEAD.ALGORITHM));
        ChainVerdict verdict =
                new JournalTable(sql, digest).verify(List.of(manifest.contents().head()), counted -> {});
        if (verdict instanceof ChainVerdict.Broken broken) {
            throw damaged("the journal is broken at " + broken.sequence() + ": " + broken.fault(), null);
        }
    }

    private void fill(BackupManifest.Listed listed) throws IOException {
        PortableTable table = listed.table();
        if (!NAME.matcher(table.name()).matches()
                || !table.columns().stream()
                        .allMatch(column -> NAME.matcher(column.name()).matches())) {
            throw damaged("no table is called " + table.name(), null);
        }
        ZipEntry entry = zip.getEntry(Backup.file(table.name()));
        if (entry == null) {
            throw damaged(table.name() + " is missing", null);
        }
        if (BEGUN.contains(table.name())) {
            sql.deleteFrom(DSL.table(DSL.name(table.name()))).execute();
        }
        DigestInputStream summed = new DigestInputStream(zip.getInputStream(entry), ChainDigest.SHA_256.fresh());
        long rows;
        try (summed;
                JsonParser json = Backup.JSON.createParser(summed)) {
            rows = fill(table, json);
        } catch (JsonProcessingException | ZipException broken) {
            throw damaged(table.name() + " cannot be read", broken);
        }
        String sum = HexFormat.of().formatHex(summed.getMessageDigest().digest());
        if (rows != listed.rows() || !sum.equals(listed.sha256())) {
            throw damaged(table.name() + " is not what was written", null);
        }
    }

    private long fill(PortableTable table, JsonParser json) throws IOException {
        List<Object[]> waiting = new ArrayList<>();
        long rows = 0;
        long bytes = 0;
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token != JsonToken.START_ARRAY) {
                throw damaged(table.name() + ": a line is no row", null);
            }
            Object[] row = new Object[table.columns().size()];
            for (int i = 0; i < row.length; i++) {
                json.nextToken();
                row[i] = value(table.columns().get(i), json);
            }
            if (json.nextToken() != JsonToken.END_ARRAY) {
                throw damaged(table.name() + ": a row is too long", null);
            }
            waiting.add(row);
            rows++;
            bytes += size(row);
            if (waiting.size() == AT_ONCE || bytes >= BYTES_AT_ONCE) {
                insert(table, waiting);
                waiting.clear();
                bytes = 0;
            }
        }
        insert(table, waiting);
        return rows;
    }

    private static long size(@Nullable Object[] row) {
        long size = 0;
        for (Object value : row) {
            size += switch (value) {
                case byte[] bytes -> bytes.length;
                case String text -> text.length();
                case null, default -> 0;
            };
        }
        return size;
    }

    private void insert(PortableTable table, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            List<Field<?>> fields = new ArrayList<>();
            table.columns().forEach(column -> fields.add(field(column)));
            sql.batch(sql.insertInto(DSL.table(DSL.name(table.name())), fields).values(new Object[fields.size()]))
                    .bind(rows.toArray(new Object[0][]))
                    .execute();
        }
    }

    private static Field<?> field(PortableTable.Column column) {
        return switch (column.kind()) {
            case UUID -> DSL.field(DSL.name(column.name()), SQLDataType.UUID);
            case TEXT -> DSL.field(DSL.name(column.name()), SQLDataType.CLOB);
            case INTEGER -> DSL.field(DSL.name(column.name()), SQLDataType.BIGINT);
            case TRUTH -> DSL.field(DSL.name(column.name()), SQLDataType.BOOLEAN);
            case DECIMAL -> DSL.field(DSL.name(column.name()), SQLDataType.NUMERIC);
            case BYTES -> DSL.field(DSL.name(column.name()), SQLDataType.BLOB);
        };
    }

    private static @Nullable Object value(PortableTable.Column column, JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        try {
            return switch (column.kind()) {
                case UUID -> UUID.fromString(json.getText());
                case TEXT -> json.getText();
                case INTEGER -> json.getLongValue();
                case TRUTH -> json.getBooleanValue();
                case DECIMAL -> new BigDecimal(json.getText());
                case BYTES -> json.getBinaryValue();
            };
        } catch (IllegalArgumentException broken) {
            throw damaged(column.name() + " is no " + column.kind().name().toLowerCase(Locale.ROOT), broken);
        }
    }
}

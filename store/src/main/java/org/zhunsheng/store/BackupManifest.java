package org.zhunsheng.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.ChainHead;

/** What a backup says that it has. */
record BackupManifest(BackupContents contents, List<Listed> tables) {

    /** A table with the SHA-256 of its file. */
    record Listed(PortableTable table, long rows, String sha256) {}

    /** @throws IOException where it is not of the form that {@link Backup} writes */
    static BackupManifest read(InputStream in) throws IOException {
        try (JsonParser json = Backup.JSON.createParser(in)) {
            json.nextToken();
            Object root = value(json);
            if (!(root instanceof Map<?, ?> map) || !Backup.FORMAT.equals(map.get("format"))) {
                throw new IOException("not a backup of the form " + Backup.FORMAT);
            }
            List<Listed> tables = new ArrayList<>();
            Map<String, Long> rows = new LinkedHashMap<>();
            for (Object one : field(map, "tables", List.class)) {
                Listed listed = listed((Map<?, ?>) one);
                tables.add(listed);
                rows.put(listed.table().name(), listed.rows());
            }
            ChainHead head =
                    new ChainHead(field(map, "journalEntries", Long.class), field(map, "journalHead", String.class));
            Instant at = Instant.parse(field(map, "at", String.class));
            return new BackupManifest(new BackupContents(at, field(map, "schema", String.class), rows, head), tables);
        } catch (ClassCastException | IllegalArgumentException | DateTimeException broken) {
            throw new IOException("the list of what is in the backup is damaged", broken);
        }
    }

    private static Listed listed(Map<?, ?> map) {
        List<PortableTable.Column> columns = new ArrayList<>();
        Map<?, ?> named = field(map, "columns", Map.class);
        named.forEach((name, kind) ->
                columns.add(new PortableTable.Column((String) name, PortableTable.Kind.valueOf(String.valueOf(kind)))));
        return new Listed(
                new PortableTable(field(map, "name", String.class), columns),
                field(map, "rows", Long.class),
                field(map, "sha256", String.class));
    }

    private static <T> T field(Map<?, ?> map, String name, Class<T> type) {
        Object value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return type.cast(value);
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    map.put(name, value(json));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(json));
                }
                yield list;
            }
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case null, default -> null;
        };
    }
}

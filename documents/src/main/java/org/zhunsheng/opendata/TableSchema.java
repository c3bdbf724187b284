package org.zhunsheng.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a table of the open data looks like, from {@code tables.yaml}.
 *
 * @param name of the table and its file
 * @param title what it is, in both languages
 * @param key the columns that tell its rows apart
 * @param parent the table that its rows belong to
 * @param fields its columns
 */
record TableSchema(
        String name,
        Words title,
        List<String> key,
        @Nullable Parent parent,
        List<Field> fields) {
    private static final String FILE = "tables.yaml";

    TableSchema {
        key = List.copyOf(key);
        fields = List.copyOf(fields);
    }

    /** The same in both languages. */
    record Words(String chinese, String english) {}

    /** The table that rows belong to, and the columns in which both agree. */
    record Parent(String table, List<String> fields) {}

    /** A column with its type in Table Schema. */
    record Field(String name, String type, Words title) {}

    /** Where a column stands. */
    int position(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no column " + field);
    }

    /** The names of the columns, in order. */
    List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }

    /** All tables, those first that others belong to. */
    static List<TableSchema> all() throws IOException {
        try (InputStream in = TableSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is missing from the program");
            }
            Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            List<TableSchema> tables = new ArrayList<>();
            file.forEach((name, table) -> tables.add(table(String.valueOf(name), map(table))));
            return List.copyOf(tables);
        }
    }

    private static TableSchema table(String name, Map<?, ?> table) {
        Parent parent = null;
        if (table.get("parent") instanceof Map<?, ?> named) {
            parent = new Parent(text(named, "table"), texts(named.get("fields")));
        }
        List<Field> fields = new ArrayList<>();
        if (table.get("fields") instanceof List<?> columns) {
            for (Object column : columns) {
                fields.add(new Field(text(map(column), "name"), text(map(column), "type"), words(map(column))));
            }
        }
        return new TableSchema(name, words(map(table.get("title"))), texts(table.get("key")), parent, fields);
    }

    private static Words words(Map<?, ?> map) {
        return new Words(text(map, "zh"), text(map, "en"));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException(FILE + ": not a map: " + value);
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalStateException(FILE + ": no " + key + " in " + map);
        }
        return value.toString();
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException(FILE + ": not a list: " + value);
    }
}

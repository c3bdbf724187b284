package org.zhunsheng.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.TableField;
import org.zhunsheng.store.tables.DefaultSchema;
import org.zhunsheng.store.tables.Tables;

/** A table as a backup knows it: its columns by name and kind, and those that have to be filled before it. */
record PortableTable(String name, List<Column> columns) {

    /** What a column holds, in words that outlive a version of the program. */
    enum Kind {
        UUID,
        TEXT,
        INTEGER,
        TRUTH,
        DECIMAL,
        BYTES
    }

    record Column(String name, Kind kind) {}

    /** Nobody stays signed in through a backup. */
    private static final Set<Table<?>> LEFT_OUT = Set.of(Tables.WEB_SESSION);

    static PortableTable of(Table<?> table) {
        List<Column> columns = new ArrayList<>();
        for (Field<?> field : table.fields()) {
            columns.add(new Column(field.getName(), kind(field)));
        }
        return new PortableTable(table.getName(), columns);
    }

    /** Whether rows can be as large as the files that people hand in, so that few of them fit into memory at once. */
    boolean hasFiles() {
        return columns.stream().anyMatch(column -> column.kind() == Kind.BYTES);
    }

    private static Kind kind(Field<?> field) {
        Class<?> type = field.getConverter().fromType();
        if (type == java.util.UUID.class) {
            return Kind.UUID;
        }
        if (type == Boolean.class) {
            return Kind.TRUTH;
        }
        if (type == byte[].class) {
            return Kind.BYTES;
        }
        if (type == java.math.BigDecimal.class) {
            return Kind.DECIMAL;
        }
        if (type == Long.class || type == Integer.class || type == Short.class) {
            return Kind.INTEGER;
        }
        if (type == String.class) {
            return Kind.TEXT;
        }
        throw new IllegalStateException("no backup of " + field + " of " + type);
    }

    /** All tables that are kept, those that others refer to first. */
    static List<Table<?>> inOrder() {
        Set<Table<?>> placed = new LinkedHashSet<>();
        List<Table<?>> all = new ArrayList<>(DefaultSchema.DEFAULT_SCHEMA.getTables());
        all.sort(Comparator.comparing(Table::getName));
        while (placed.size() < all.size()) {
            int before = placed.size();
            all.stream()
                    .filter(table -> !placed.contains(table))
                    .filter(table -> table.getReferences().stream()
                            .map(PortableTable::target)
                            .allMatch(target -> target.equals(table) || placed.contains(target)))
                    .toList()
                    .forEach(placed::add);
            if (placed.size() == before) {
                throw new IllegalStateException("tables refer to one another in a circle");
            }
        }
        return placed.stream().filter(table -> !LEFT_OUT.contains(table)).toList();
    }

    private static Table<?> target(ForeignKey<?, ?> key) {
        return key.getKey().getTable();
    }

    /** In which order rows can be put back: a tree from its root, everything else by its key. */
    static List<Field<?>> rowOrder(Table<?> table) {
        Field<?> depth = table.field("depth");
        if (depth != null) {
            return List.of(depth);
        }
        List<Field<?>> key = new ArrayList<>();
        var primary = table.getPrimaryKey();
        if (primary != null) {
            for (TableField<?, ?> field : primary.getFields()) {
                key.add(field);
            }
        }
        return key;
    }
}

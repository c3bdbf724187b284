package org.zhunsheng.integrated;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.zhunsheng.integrated.SystemTable.Column;
import org.zhunsheng.integrated.SystemTable.Limit;
import org.zhunsheng.integrated.SystemTable.Mark;
import org.zhunsheng.integrated.SystemTable.RowKind;
import org.zhunsheng.model.Operator;
import org.zhunsheng.text.Chars;

/** The tables and the code lists of the other system, from {@code tables.yaml}. */
final class BudgetSystem {
    private static final String FILE = "tables.yaml";
    private static final String SUFFIX = "指标";

    private final List<SystemTable> tables = new ArrayList<>();
    private final Map<Operator, String> operators = new EnumMap<>(Operator.class);
    private final Map<String, String> classes = new HashMap<>();

    /** @throws IOException where the program's own file cannot be read */
    BudgetSystem() throws IOException {
        try (InputStream in = BudgetSystem.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is missing from the program");
            }
            Map<?, ?> file = map(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
            map(file.get("tables")).forEach((name, table) -> tables.add(table(String.valueOf(name), map(table))));
            map(file.get("operators"))
                    .forEach((name, entry) ->
                            operators.put(Operator.valueOf(String.valueOf(name)), text(map(entry), "code")));
            for (Object entry : list(file.get("classes"))) {
                for (Object name : list(map(entry).get("names"))) {
                    classes.put(text(map(entry), "level") + name, text(map(entry), "code"));
                }
            }
        }
    }

    List<SystemTable> tables() {
        return tables;
    }

    /** The code of a sign, or {@code null} where there is none. */
    @Nullable
    String operator(Operator operator) {
        return operators.get(operator);
    }

    /** The code of a class by its printed name, or {@code null} where there is none. */
    @Nullable
    String classOf(int level, String printed) {
        String name = Chars.squeeze(printed);
        boolean suffixed = name.endsWith(SUFFIX) && name.length() > SUFFIX.length();
        return classes.get(level + (suffixed ? name.substring(0, name.length() - SUFFIX.length()) : name));
    }

    private static SystemTable table(String name, Map<?, ?> table) {
        List<Column> columns = new ArrayList<>();
        for (Object column : list(table.get("columns"))) {
            columns.add(column(map(column)));
        }
        String rows = text(table, "rows").replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        Map<?, ?> title = map(table.get("title"));
        return new SystemTable(name, text(title, "zh"), text(title, "en"), RowKind.valueOf(rows), columns);
    }

    private static Column column(Map<?, ?> column) {
        Object source = column.get("from");
        Object value = column.get("value");
        return new Column(
                text(column, "name"),
                source == null ? null : CellSource.of(source.toString()),
                value == null ? null : value.toString(),
                limit(column),
                Boolean.TRUE.equals(column.get("required")),
                Mark.valueOf(text(column, "mark").toUpperCase(Locale.ROOT)));
    }

    private static @Nullable Limit limit(Map<?, ?> column) {
        if (column.get("digits") instanceof List<?> digits) {
            return new Limit.Digits((Integer) digits.get(0), (Integer) digits.get(1));
        }
        if (column.get("length") instanceof Integer most) {
            return new Limit.Length(
                    most,
                    Boolean.TRUE.equals(column.get("exact")),
                    text(column, "unit").equals("gbk"));
        }
        return null;
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalStateException(FILE + ": no " + key + " in " + map);
        }
        return value.toString();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException(FILE + ": not a map: " + value);
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException(FILE + ": not a list: " + value);
    }
}

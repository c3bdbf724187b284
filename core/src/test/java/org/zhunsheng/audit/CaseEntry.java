package org.zhunsheng.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Weight;

/** A map of a table of cases, asked by key. A key that nobody asks for is a slip of the pen. */
final class CaseEntry {
    private final Map<String, Object> values = new LinkedHashMap<>();

    CaseEntry(@Nullable Object written) {
        if (written instanceof Map<?, ?> map) {
            map.forEach((key, value) -> values.put(String.valueOf(key), value));
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    @Nullable
    Object get(String key) {
        return values.get(key);
    }

    Map<String, Object> all() {
        return values;
    }

    @Nullable
    String text(String key) {
        Object value = values.get(key);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    String text(String key, String otherwise) {
        String value = text(key);
        return value == null ? otherwise : value;
    }

    @Nullable
    BigDecimal number(String key) {
        String value = text(key);
        return value == null ? null : new BigDecimal(value);
    }

    @Nullable
    Money money(String key) {
        BigDecimal value = number(key);
        return value == null ? null : new Money(value);
    }

    @Nullable
    Weight weight(String key) {
        BigDecimal value = number(key);
        return value == null ? null : new Weight(value);
    }

    /** {@code 05 行财科}: a code and a name, or one of them. */
    @Nullable
    CodedName coded(String key) {
        String value = text(key);
        if (value == null) {
            return null;
        }
        int blank = value.indexOf(' ');
        boolean code = value.chars().allMatch(c -> c < 0x80);
        return blank > 0
                ? new CodedName(value.substring(0, blank), value.substring(blank + 1))
                : code ? new CodedName(value, null) : new CodedName(null, value);
    }

    CaseEntry entry(String key) {
        return new CaseEntry(values.get(key));
    }

    List<Object> list(String key) {
        Object value = values.get(key);
        return value instanceof Collection<?> items ? new ArrayList<>(items) : List.of();
    }

    List<CaseEntry> entries(String key) {
        return list(key).stream().map(CaseEntry::new).toList();
    }
}

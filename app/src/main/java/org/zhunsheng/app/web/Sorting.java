package org.zhunsheng.app.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.listing.Order;

/**
 * In which order a list is asked for: {@code sort=name} or {@code sort=-updatedAt}. The fields are a closed set, so that nothing
 * from outside comes near the SQL.
 */
final class Sorting {
    private Sorting() {}

    /** Reads the parameter; the constant {@code UPDATED_AT} is written {@code updatedAt}. */
    static <E extends Enum<E>> Order<E> of(@Nullable String parameter, Class<E> fields, Order<E> usual) {
        if (parameter == null || parameter.isEmpty()) {
            return usual;
        }
        boolean descending = parameter.startsWith("-");
        String name = descending ? parameter.substring(1) : parameter;
        return Arrays.stream(fields.getEnumConstants())
                .filter(field -> written(field).equals(name))
                .findFirst()
                .map(field -> new Order<>(field, descending))
                .orElseThrow(() -> Refusal.parameter("sort", "web.sort", known(fields)));
    }

    private static <E extends Enum<E>> String known(Class<E> fields) {
        return Arrays.stream(fields.getEnumConstants()).map(Sorting::written).collect(Collectors.joining(", "));
    }

    private static String written(Enum<?> field) {
        String[] words = field.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}

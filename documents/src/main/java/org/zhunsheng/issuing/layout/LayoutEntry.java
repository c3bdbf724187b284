package org.zhunsheng.issuing.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.IssuingException;

/** A value of a layout file and the way to it, so that every complaint says where. */
record LayoutEntry(String file, String at, @Nullable Object value) {

    IssuingException wrong(String chinese, String english) {
        return IssuingException.brokenLayout(file, at.isEmpty() ? "/" : at, chinese, english);
    }

    boolean isMap() {
        return value instanceof Map<?, ?>;
    }

    boolean isText() {
        return value instanceof String || value instanceof Number;
    }

    /** The entries of a map by their keys, in order. */
    Map<String, LayoutEntry> map() throws IssuingException {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("此处应为键值表", "a map is wanted here");
        }
        Map<String, LayoutEntry> entries = new LinkedHashMap<>();
        map.forEach((key, below) -> entries.put(
                String.valueOf(key), new LayoutEntry(file, at.isEmpty() ? "" + key : at + "." + key, below)));
        return entries;
    }

    /** The entries of a list. */
    List<LayoutEntry> list() throws IssuingException {
        if (!(value instanceof List<?> list)) {
            throw wrong("此处应为列表", "a list is wanted here");
        }
        List<LayoutEntry> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            entries.add(new LayoutEntry(file, at + "[" + i + "]", list.get(i)));
        }
        return entries;
    }

    /** What a map has under a key, or an entry without a value. */
    LayoutEntry get(String key) throws IssuingException {
        LayoutEntry found = map().get(key);
        return found == null ? new LayoutEntry(file, at.isEmpty() ? key : at + "." + key, null) : found;
    }

    boolean isThere() {
        return value != null;
    }

    /** @throws IssuingException where a key is none of those that are understood here */
    void only(Set<String> known) throws IssuingException {
        for (Map.Entry<String, LayoutEntry> entry : map().entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw entry.getValue().wrong("不认识的键", "no such key; known here: " + String.join(", ", known));
            }
        }
    }

    String text() throws IssuingException {
        if (!isText()) {
            throw wrong("此处应为文字", "words are wanted here");
        }
        return String.valueOf(value);
    }

    String text(String absent) throws IssuingException {
        return isThere() ? text() : absent;
    }

    double number(double least, double most) throws IssuingException {
        if (!(value instanceof Number number)
                || number.doubleValue() < least
                || number.doubleValue() > most
                || Double.isNaN(number.doubleValue())) {
            String range = String.format(Locale.ROOT, "%s … %s", least, most);
            throw wrong("此处应为 " + range + " 之间的数", "a number is wanted here: " + range);
        }
        return number.doubleValue();
    }

    double number(double absent, double least, double most) throws IssuingException {
        return isThere() ? number(least, most) : absent;
    }

    int whole(int absent, int least, int most) throws IssuingException {
        double number = number(absent, least, most);
        if (number != Math.rint(number)) {
            throw wrong("此处应为整数", "a whole number is wanted here");
        }
        return (int) number;
    }

    boolean flag(boolean absent) throws IssuingException {
        if (value == null) {
            return absent;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong("此处应为 true 或 false", "true or false is wanted here");
    }

    <E extends Enum<E>> E choice(Class<E> type) throws IssuingException {
        String wanted = text().toUpperCase(Locale.ROOT);
        List<String> all = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
            all.add(constant.name());
        }
        throw wrong("应为以下之一：" + String.join("、", all), "one of these is wanted: " + String.join(", ", all));
    }

    <E extends Enum<E>> E choice(E absent) throws IssuingException {
        return isThere() ? choice(absent.getDeclaringClass()) : absent;
    }

    Template template() throws IssuingException {
        try {
            return Template.parse(text());
        } catch (IllegalArgumentException unclosed) {
            throw wrong("括号不成对：" + unclosed.getMessage(), "a bracket has no partner: " + unclosed.getMessage());
        }
    }
}

package org.zhunsheng.audit.own;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.own.RuleFileException.Code;
import org.zhunsheng.model.FiscalYear;

/** Asks the entries of a file for what should be there and notes what is not. */
final class Form {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern REGION = Pattern.compile("(?:[0-9]{2,12})?");

    private final Piece.Entries entries;
    private final Problems problems;

    Form(Piece.Entries entries, Problems problems) {
        this.entries = entries;
        this.problems = problems;
    }

    /** Words in two languages; where only one is written it stands for both. */
    record Both(Piece.Words zh, Piece.Words en) {}

    int line() {
        return entries.line();
    }

    boolean has(String key) {
        return entries.byKey().containsKey(key);
    }

    /** A key that no such entry has is a slip of the pen that would be overlooked. */
    void knows(String... keys) {
        Set<String> known = Set.of(keys);
        for (Map.Entry<String, Piece> entry : entries.byKey().entrySet()) {
            if (!known.contains(entry.getKey())) {
                String allowed = Arrays.stream(keys).collect(Collectors.joining("、"));
                problems.add(
                        Code.FORM,
                        entry.getValue().line(),
                        "没有“" + entry.getKey() + "”这个键，可用的有：" + allowed + "。",
                        "there is no key \"" + entry.getKey() + "\"; the keys are: " + allowed.replace("、", ", ")
                                + ".");
            }
        }
    }

    Piece.@Nullable Words optional(String key) {
        Piece value = entries.byKey().get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof Piece.Words words && !words.text().isBlank()) {
            return words;
        }
        problems.add(Code.FORM, value.line(), "“" + key + "”应是一段文字。", "\"" + key + "\" has to be some words.");
        return null;
    }

    Piece.@Nullable Words required(String key) {
        if (!has(key)) {
            problems.add(Code.MISSING, entries.line(), "缺少“" + key + "”。", "\"" + key + "\" is missing.");
            return null;
        }
        return optional(key);
    }

    /** Words in both languages; {@code null} where they are absent or wrong. */
    @Nullable
    Both both(String key) {
        Piece value = entries.byKey().get(key);
        if (!(value instanceof Piece.Entries languages)) {
            Piece.Words words = optional(key);
            return words == null ? null : new Both(words, words);
        }
        Form form = new Form(languages, problems);
        form.knows("zh", "en");
        Piece.Words zh = form.required("zh");
        Piece.Words en = form.optional("en");
        return zh == null ? null : new Both(zh, en == null ? zh : en);
    }

    @Nullable
    Both requiredBoth(String key) {
        if (!has(key)) {
            problems.add(Code.MISSING, entries.line(), "缺少“" + key + "”。", "\"" + key + "\" is missing.");
            return null;
        }
        return both(key);
    }

    /** A list of entries; empty where it is absent. */
    List<Piece.Entries> list(String key, int most) {
        Piece value = entries.byKey().get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Piece.Items items)) {
            problems.add(Code.FORM, value.line(), "“" + key + "”应是一个列表。", "\"" + key + "\" has to be a list.");
            return List.of();
        }
        if (items.items().size() > most) {
            problems.add(
                    Code.LIMIT,
                    value.line(),
                    "“" + key + "”最多 " + most + " 项。",
                    "\"" + key + "\" has " + most + " items at most.");
            return List.of();
        }
        for (Piece item : items.items()) {
            if (!(item instanceof Piece.Entries)) {
                problems.add(Code.FORM, item.line(), "列表的每一项应有各自的键。", "each item of the list has to have keys.");
            }
        }
        return items.items().stream()
                .filter(Piece.Entries.class::isInstance)
                .map(Piece.Entries.class::cast)
                .toList();
    }

    /** One of some words, whatever their case; {@code null} where it is absent or none of them. */
    <E extends Enum<E>> @Nullable E one(Piece.@Nullable Words written, E[] of) {
        if (written == null) {
            return null;
        }
        for (E value : of) {
            if (value.name().equalsIgnoreCase(written.text().strip())) {
                return value;
            }
        }
        String allowed = Arrays.stream(of).map(E::name).collect(Collectors.joining(", "));
        problems.add(
                Code.VALUE,
                written.line(),
                "“" + written.text() + "”不是可用的值（" + allowed + "）。",
                "\"" + written.text() + "\" is none of: " + allowed + ".");
        return null;
    }

    int year(String key, int otherwise) {
        Piece.Words written = optional(key);
        if (written == null) {
            return otherwise;
        }
        if (YEAR.matcher(written.text()).matches()) {
            int year = new BigDecimal(written.text()).intValueExact();
            if (FiscalYear.isPossible(year)) {
                return year;
            }
        }
        problems.add(
                Code.VALUE,
                written.line(),
                "“" + written.text() + "”不是年度。",
                "\"" + written.text() + "\" is no fiscal year.");
        return otherwise;
    }

    String region() {
        Piece.Words written = optional("region");
        if (written == null) {
            return "";
        }
        if (!REGION.matcher(written.text()).matches()) {
            problems.add(
                    Code.VALUE,
                    written.line(),
                    "“" + written.text() + "”不是行政区划代码（2 至 12 位数字）。",
                    "\"" + written.text() + "\" is no code of a region (2 to 12 digits).");
        }
        return written.text();
    }
}

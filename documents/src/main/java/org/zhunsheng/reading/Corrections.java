package org.zhunsheng.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.exchange.JsonTrees;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.reading.extract.TypedText;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.source.ReadingException;

/**
 * Puts right what a reading got wrong: each correction names a value by its JSON pointer and says what should stand there.
 * What is typed is understood as the reader would understand a cell that says so; a JSON object or list is taken as it is;
 * nothing at all takes the value away. The outcome has to be a document of the exchange format, or the correction is refused
 * with its reason.
 */
public final class Corrections {
    private static final String END_OF_LIST = "-";
    private static final Set<String> LISTS = Set.of(
            "projects",
            "indicators",
            "goals",
            "spendingPlan",
            "notes",
            "programmes",
            "safeguards",
            "items",
            "sources",
            "components",
            "allocations",
            "totals",
            "withheld",
            "unread",
            "targetsByPlace",
            "causes");

    private Corrections() {}

    /**
     * One correction.
     *
     * @param pointer which value: {@code /projects/0/indicators/3/target}; its last step can be {@code -} for a new item at
     *     the end of a list
     * @param value a text as typed, JSON as {@link JsonTrees#parse} takes it apart, or nothing
     */
    public record Correction(String pointer, @Nullable Object value) {}

    /**
     * A document with corrections, one after the other.
     *
     * @throws ReadingException {@code FORMAT} with the pointer of the first correction that fits nowhere, and why
     */
    public static PerformanceDocument apply(PerformanceDocument document, List<Correction> corrections)
            throws ReadingException {
        if (corrections.isEmpty()) {
            return document;
        }
        Object tree = JsonTrees.parse(DocumentWriter.json(document));
        TypedText typed = new TypedText(Labels.of(null), document.heading().moneyUnit());
        for (Correction correction : corrections) {
            put(tree, correction, typed);
        }
        byte[] json = JsonTrees.text(tree).getBytes(StandardCharsets.UTF_8);
        return DocumentReader.read(json, "").document();
    }

    private static void put(@Nullable Object tree, Correction correction, TypedText typed) throws ReadingException {
        List<String> steps = steps(correction.pointer());
        Object at = tree;
        for (int i = 0; i + 1 < steps.size(); i++) {
            at = step(at, steps, i, correction.pointer());
        }
        String last = steps.get(steps.size() - 1);
        Object value = correction.value();
        if (value instanceof String text) {
            value = typed.value(key(steps), parent(steps), text);
            if (value == null) {
                throw unfit(
                        correction.pointer(), "“" + text + "”不能填在这里", "“" + text + "” is nothing that can stand here");
            }
        }
        switch (at) {
            case Map<?, ?> fields -> set(fields, last, value);
            case List<?> items -> set(items, last, value, correction.pointer());
            case null, default -> throw nowhere(correction.pointer());
        }
    }

    private static List<String> steps(String pointer) throws ReadingException {
        if (!pointer.startsWith("/") || pointer.equals("/format")) {
            throw nowhere(pointer);
        }
        List<String> steps = new ArrayList<>();
        for (String step : pointer.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return steps;
    }

    /** The key behind which a value stands; of an item of a list that of the list. */
    private static String key(List<String> steps) {
        String last = steps.get(steps.size() - 1);
        return isPosition(last) && steps.size() > 1 ? steps.get(steps.size() - 2) : last;
    }

    /** The key of the object or list around a value; empty for the document. */
    private static String parent(List<String> steps) {
        for (int i = steps.size() - 2; i >= 0; i--) {
            if (!isPosition(steps.get(i))) {
                return steps.get(i);
            }
        }
        return "";
    }

    private static boolean isPosition(String step) {
        return step.equals(END_OF_LIST) || step.matches("[0-9]{1,9}");
    }

    /** One step down; an object or list that is not there yet is made. */
    @SuppressWarnings("unchecked") // trees have no other maps and lists
    private static Object step(@Nullable Object at, List<String> steps, int i, String pointer) throws ReadingException {
        String step = steps.get(i);
        if (at instanceof Map<?, ?> fields) {
            return ((Map<String, Object>) fields)
                    .computeIfAbsent(step, key -> LISTS.contains(key) ? new ArrayList<>() : new LinkedHashMap<>());
        }
        if (at instanceof List<?> items && isPosition(step) && !step.equals(END_OF_LIST)) {
            int position = Integer.parseInt(step);
            Object item = position < items.size() ? items.get(position) : null;
            if (item != null) {
                return item;
            }
        }
        throw nowhere(pointer);
    }

    @SuppressWarnings("unchecked") // trees have no other maps
    private static void set(Map<?, ?> fields, String key, @Nullable Object value) {
        if (value == null) {
            fields.remove(key);
        } else {
            ((Map<String, Object>) fields).put(key, value);
        }
    }

    @SuppressWarnings("unchecked") // trees have no other lists
    private static void set(List<?> items, String step, @Nullable Object value, String pointer)
            throws ReadingException {
        int position = step.equals(END_OF_LIST) ? items.size() : isPosition(step) ? Integer.parseInt(step) : -1;
        boolean there = position >= 0 && position < items.size();
        if (value == null && there) {
            items.remove(position);
        } else if (value != null && there) {
            ((List<Object>) items).set(position, value);
        } else if (value != null && position == items.size()) {
            ((List<Object>) items).add(value);
        } else {
            throw nowhere(pointer);
        }
    }

    private static ReadingException nowhere(String pointer) {
        return unfit(pointer, "没有这个位置", "there is no such place");
    }

    private static ReadingException unfit(String pointer, String chinese, String english) {
        return ReadingException.unfit(pointer, pointer + "：" + chinese + "。", pointer + ": " + english + ".");
    }
}

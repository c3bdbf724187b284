package org.zhunsheng.reading.layout;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.text.Chars;

/**
 * Labels that somebody adds to the vocabulary without touching its files: what each means is named as in the label data,
 * {@code fields.PROJECT_NAME} or {@code notes}.
 */
public final class ExtraWords {
    private static final String NOTES = "notes";
    private static final String SIGNATURES = "signatures";

    private ExtraWords() {}

    /** Everything that an added label can mean, with the first word that the vocabulary has for it. */
    public static Map<String, String> meanings() {
        LabelData data = LabelData.standard();
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String group : List.of("fields", "moneyRows", "moneyColumns", "columns")) {
            data.groups(group).forEach((name, words) -> {
                if (!words.isEmpty()) {
                    meanings.put(group + "." + name, words.get(0));
                }
            });
        }
        meanings.put(NOTES, data.list(NOTES).get(0));
        meanings.put(SIGNATURES, data.list(SIGNATURES).get(0));
        return meanings;
    }

    /** Adds what a label means to what it meant before; a meaning of the same sort is replaced. */
    static void add(Word word, String meaning) {
        int dot = meaning.indexOf('.');
        String group = dot < 0 ? meaning : meaning.substring(0, dot);
        String name = meaning.substring(dot + 1);
        switch (group) {
            case "fields" -> word.field = constant(Field.class, name, word.field);
            case "moneyRows" -> word.moneyRow = constant(MoneyRow.class, name, word.moneyRow);
            case "moneyColumns" -> word.moneyColumn = constant(MoneyColumn.class, name, word.moneyColumn);
            case "columns" -> word.column = constant(Column.class, name, word.column);
            case NOTES -> word.lists.add(WordList.NOTES);
            case SIGNATURES -> word.lists.add(WordList.SIGNATURES);
            default -> {
                // A meaning that this version does not know leaves the label as it was: the next one may know it.
            }
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name, @Nullable E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    /** A label as the vocabulary keeps it. */
    static String key(String label) {
        return LabelText.of(Chars.squeeze(label)).core();
    }
}

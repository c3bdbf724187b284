package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Indicator.Likelihood;
import org.zhunsheng.model.Operator;

/** The words of a region as loaded from the label data. Immutable once made, and shared by all readings. */
final class Vocabulary {
    private static final int BEGINNINGS = 1 << 16;

    private final Map<String, Word> words = new HashMap<>();
    /** How words begin, as a sketch: most texts of a table begin as none does. */
    private final BitSet beginnings = new BitSet(BEGINNINGS);

    private final List<Map.Entry<DocumentKind, String>> titles = new ArrayList<>();
    private final List<Map.Entry<String, Column>> columnWords;
    private final List<Map.Entry<String, Operator>> before;
    private final List<Map.Entry<String, Operator>> after;
    private final Map<String, Operator> signs = new HashMap<>();
    private final List<String> furniture;
    private final List<String> instructions;

    Vocabulary(LabelData data) {
        put(data.enumMap("fields", Field.class), (word, meaning) -> word.field = meaning);
        put(data.enumMap("moneyRows", MoneyRow.class), (word, meaning) -> word.moneyRow = meaning);
        put(data.enumMap("moneyColumns", MoneyColumn.class), (word, meaning) -> word.moneyColumn = meaning);
        put(data.enumMap("columns", Column.class), (word, meaning) -> word.column = meaning);
        put(data.enumMap("sections", Labels.Section.class), (word, meaning) -> word.section = meaning);
        put(data.enumMap("tasks", Labels.Task.class), (word, meaning) -> word.task = meaning);
        put(data.enumMap("likelihoods", Likelihood.class), (word, meaning) -> word.likelihood = meaning);
        data.groups("levels2").forEach((above, names) -> names.forEach(name -> level2(name, above)));
        data.list("levels1").forEach(name -> word(name).level1 = true);
        for (WordList list : WordList.values()) {
            data.list(list.key()).forEach(name -> word(name).lists.add(list));
        }
        data.groups("titles")
                .forEach((kind, names) ->
                        names.forEach(name -> titles.add(Map.entry(DocumentKind.valueOf(kind), name))));
        columnWords = List.copyOf(data.columnWords());
        before = List.copyOf(data.operators("before"));
        before.forEach(sign -> signs.putIfAbsent(sign.getKey(), sign.getValue()));
        after = List.copyOf(data.operators("after"));
        furniture = List.copyOf(data.list("furniture"));
        instructions = List.copyOf(data.list("instructions"));
        noteBeginnings();
    }

    /** The words of another vocabulary and some more; what each of those means is named as in the label data. */
    Vocabulary(Vocabulary base, Map<String, String> extra) {
        words.putAll(base.words);
        extra.forEach((label, meaning) -> {
            Word word = base.meaning(ExtraWords.key(label)).copy();
            ExtraWords.add(word, meaning);
            words.put(ExtraWords.key(label), word);
        });
        titles.addAll(base.titles);
        columnWords = base.columnWords;
        before = base.before;
        signs.putAll(base.signs);
        after = base.after;
        furniture = base.furniture;
        instructions = base.instructions;
        noteBeginnings();
    }

    private void noteBeginnings() {
        for (String word : words.keySet()) {
            if (!word.isEmpty()) {
                beginnings.set(beginning(word));
            }
        }
    }

    private static int beginning(String text) {
        int second = text.length() > 1 ? text.charAt(1) : 0;
        return (text.charAt(0) * 31 + second) & (BEGINNINGS - 1);
    }

    /** Whether a text may be a word of the data; where not, it is none for certain. */
    boolean mayHave(String text) {
        return !text.isEmpty() && beginnings.get(beginning(text));
    }

    private Word word(String text) {
        return words.computeIfAbsent(text, unknown -> new Word());
    }

    private <T> void put(Map<String, T> meanings, BiConsumer<Word, T> as) {
        meanings.forEach((text, meaning) -> as.accept(word(text), meaning));
    }

    private void level2(String name, String above) {
        Word word = word(name);
        word.level1Above = word.level1Above == null ? above : word.level1Above;
    }

    /** What a word means; {@link Word#UNKNOWN} where the data does not have it. */
    Word meaning(String text) {
        return words.getOrDefault(text, Word.UNKNOWN);
    }

    @Nullable
    DocumentKind kindOfTitle(String squeezed) {
        for (Map.Entry<DocumentKind, String> title : titles) {
            if (squeezed.contains(title.getValue())) {
                return title.getKey();
            }
        }
        return null;
    }

    List<Map.Entry<String, Column>> columnWords() {
        return columnWords;
    }

    @Nullable
    Operator sign(String text) {
        return signs.get(text);
    }

    List<Map.Entry<String, Operator>> operatorsBefore() {
        return before;
    }

    List<Map.Entry<String, Operator>> operatorsAfter() {
        return after;
    }

    List<String> furniture() {
        return furniture;
    }

    List<String> instructions() {
        return instructions;
    }
}

package org.zhunsheng.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Indicator.Likelihood;
import org.zhunsheng.model.Operator;
import org.zhunsheng.text.Chars;

/** The catalogue of labels polices itself: what it says is said once, can be met, and leaves no meaning without words. */
class LabelsTest {
    /** Columns that no label announces: the reader makes them out of others. */
    private static final Set<Column> WITHOUT_WORDS = EnumSet.of(
            Column.PLACE,
            Column.UNKNOWN,
            Column.LEVEL1_WEIGHT,
            Column.LEVEL2_WEIGHT,
            Column.PROJECT_FIELD,
            Column.MONEY,
            Column.GOAL,
            Column.INDICATOR_RUN);

    private static Map<?, ?> data = Map.of();

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in = Labels.class.getResourceAsStream("/org/zhunsheng/reading/labels/default.yaml")) {
            Load load = new Load(LoadSettings.builder().setLabel("default.yaml").build());
            data = (Map<?, ?>) load.loadFromInputStream(Objects.requireNonNull(in));
        }
    }

    private static Map<String, List<String>> meanings(String vocabulary) {
        return ((Map<?, ?>) Objects.requireNonNull(data.get(vocabulary)))
                .entrySet().stream()
                        .collect(
                                Collectors.toMap(entry -> entry.getKey().toString(), entry -> words(entry.getValue())));
    }

    private static List<String> words(Object list) {
        return ((Collection<?>) list).stream().map(String::valueOf).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fields", "moneyRows", "moneyColumns", "columns", "levels2", "likelihoods", "tasks", "sections"})
    void aWordHasOneMeaningInItsVocabulary(String vocabulary) {
        Map<String, Set<String>> byWord = new HashMap<>();
        meanings(vocabulary)
                .forEach((meaning, words) ->
                        words.forEach(word -> byWord.computeIfAbsent(Chars.squeeze(word), w -> new TreeSet<>())
                                .add(meaning)));
        byWord.values().removeIf(meanings -> meanings.size() == 1);
        assertThat(byWord)
                .as("only the first of several meanings is ever found: take the word out of the others")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fields", "moneyRows", "moneyColumns", "columns", "levels2", "likelihoods", "tasks", "sections"})
    void everyWordCanBeMet(String vocabulary) {
        List<String> dead = meanings(vocabulary).values().stream()
                .flatMap(List::stream)
                .filter(word -> !LabelText.of(Chars.squeeze(word)).core().equals(word))
                .toList();
        assertThat(dead)
                .as(
                        "a printed label is compared folded, without spaces, numbers, stars, 其中 and a closing colon, and its"
                                + " months as 1-7月: write these words so")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"totals", "subtotals", "executionRows", "notes", "signatures", "groups", "levels1", "mandatory"})
    void everyWordOfAListCanBeMet(String list) {
        assertThat(words(Objects.requireNonNull(data.get(list))))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(word ->
                        assertThat(LabelText.of(Chars.squeeze(word)).core()).isEqualTo(word));
    }

    @Test
    void everyMeaningHasWords() {
        assertComplete("fields", Field.class, EnumSet.noneOf(Field.class));
        assertComplete("moneyRows", MoneyRow.class, EnumSet.noneOf(MoneyRow.class));
        assertComplete("moneyColumns", MoneyColumn.class, EnumSet.noneOf(MoneyColumn.class));
        assertComplete("columns", Column.class, WITHOUT_WORDS);
        assertComplete("likelihoods", Likelihood.class, EnumSet.noneOf(Likelihood.class));
        assertComplete("sections", Labels.Section.class, EnumSet.noneOf(Labels.Section.class));
        assertComplete("tasks", Labels.Task.class, EnumSet.noneOf(Labels.Task.class));
        assertComplete("titles", DocumentKind.class, EnumSet.of(DocumentKind.TARGET_BOOK));
    }

    private static <E extends Enum<E>> void assertComplete(String vocabulary, Class<E> type, Set<E> without) {
        Set<String> wanted = Arrays.stream(type.getEnumConstants())
                .filter(constant -> !without.contains(constant))
                .map(Enum::name)
                .collect(Collectors.toSet());
        Map<String, List<String>> meanings = meanings(vocabulary);
        assertThat(meanings.keySet()).as(vocabulary).isEqualTo(wanted);
        assertThat(meanings.values()).as(vocabulary).allSatisfy(words -> assertThat(words)
                .isNotEmpty());
    }

    @Test
    void everySignHasWords() {
        Labels labels = Labels.of(null);
        Set<Operator> signs = EnumSet.allOf(Operator.class);
        signs.removeAll(EnumSet.of(Operator.RANGE, Operator.QUALITATIVE));
        assertThat(labels.operatorsBefore()).extracting(Map.Entry::getValue).containsAll(signs);
    }

    /** The longest word is found first: 不低于 before 低于. */
    @Test
    void noSignHidesALongerOne() {
        List<String> words = new ArrayList<>();
        Labels.of(null).operatorsBefore().forEach(word -> words.add(word.getKey()));
        for (int i = 0; i < words.size(); i++) {
            for (String later : words.subList(i + 1, words.size())) {
                assertThat(later.length()).isLessThanOrEqualTo(words.get(i).length());
            }
        }
        assertThat(words).contains("不低于", "低于");
    }

    @ParameterizedTest
    @CsvSource({
        "项目支出绩效自评表, SELF_EVALUATION",
        "2023年部门预算项目绩效运行监控表, MONITORING",
        "部门整体支出绩效目标表, DEPARTMENT_TARGET",
        "项目绩效目标批复表, APPROVAL_TABLES",
        "项目支出绩效目标申报表, TARGET_TABLES"
    })
    void titlesTellTheForm(String title, DocumentKind kind) {
        assertThat(Labels.of(null).kindOfTitle(title)).isEqualTo(kind);
        assertThat(Labels.of(null).isFormTitle(title)).isTrue();
    }

    @Test
    void aRegionWithoutAFileOfItsOwnHasTheDefault() {
        Labels other = Labels.of("999999");
        assertThat(other.field("项目名称")).isEqualTo(Field.PROJECT_NAME);
        assertThat(other.column("度量单位")).isEqualTo(Column.UNIT);
        assertThat(other.level1Above("数量指标")).isEqualTo("产出指标");
    }
}

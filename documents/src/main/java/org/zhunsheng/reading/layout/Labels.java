package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Operator;

/**
 * The vocabulary of a region: which printed words are labels, and of what. Loaded from data; immutable.
 *
 * <p>The same word can be a field, a money row, a money column and a column of an indicator table; who asks knows which
 * of them can stand where it looks.
 */
public final class Labels {
    /** Words over a note that only a note has, whatever stands before them. */
    private static final Pattern NOTE_WORDS = Pattern.compile("\\p{IsHan}{0,12}(?:主管部门|财政|审核|批复|专家)\\p{IsHan}{0,6}意见:?"
            + "|\\p{IsHan}{2,12}(?:目标|任务|指标)原因分析:?|\\p{IsHan}{0,8}(?:建议|措施)[或和及与]\\p{IsHan}{1,8}:?");

    private static final int LONGEST_TITLE = 60;
    private static final Pattern TITLE = Pattern.compile("[^:;。!?]*表(?:格式?|格)?(?:[(\\[【][^()]*[)\\]】]?)*");

    /** The heading of a section of a budget book. */
    public enum Section {
        OVERALL,
        PROGRAMMES,
        SAFEGUARDS,
        PROJECTS
    }

    /** A column of the table of main tasks in a department table. */
    public enum Task {
        TASK_NAME,
        TASK_CONTENT,
        TASK_TOTAL
    }

    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, MoneyRow> moneyRows = new HashMap<>();
    private final Map<String, MoneyColumn> moneyColumns = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Task> tasks = new HashMap<>();
    private final Map<String, String> levels2 = new HashMap<>();
    private final Set<String> levels1;
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final List<Map.Entry<DocumentKind, String>> titles = new ArrayList<>();
    private final List<Map.Entry<String, Column>> columnWords = new ArrayList<>();
    private final List<Map.Entry<String, Operator>> before = new ArrayList<>();
    private final List<Map.Entry<String, Operator>> after = new ArrayList<>();

    Labels(LabelData data) {
        data.enumMap("fields", Field.class).forEach(fields::put);
        data.enumMap("moneyRows", MoneyRow.class).forEach(moneyRows::put);
        data.enumMap("moneyColumns", MoneyColumn.class).forEach(moneyColumns::put);
        data.enumMap("columns", Column.class).forEach(columns::put);
        data.enumMap("sections", Section.class).forEach(sections::put);
        data.enumMap("tasks", Task.class).forEach(tasks::put);
        data.groups("levels2").forEach((parent, names) -> names.forEach(name -> levels2.putIfAbsent(name, parent)));
        levels1 = Set.copyOf(data.list("levels1"));
        for (String name : List.of(
                "totals",
                "subtotals",
                "executionRows",
                "notes",
                "signatures",
                "groups",
                "qualitative",
                "mandatory",
                "grades",
                "instructions",
                "furniture")) {
            lists.put(name, Set.copyOf(data.list(name)));
        }
        data.groups("titles")
                .forEach((kind, words) ->
                        words.forEach(word -> titles.add(Map.entry(DocumentKind.valueOf(kind), word))));
        columnWords.addAll(data.columnWords());
        before.addAll(data.operators("before"));
        after.addAll(data.operators("after"));
    }

    /** The vocabulary in force for a region; {@code null} for the default. */
    public static Labels of(@Nullable String region) {
        return LabelData.load(region);
    }

    private static <T> @Nullable T find(Map<String, T> map, String squeezed) {
        LabelText label = LabelText.of(squeezed);
        T exact = map.get(label.core());
        return exact != null || label.bare().isEmpty() ? exact : map.get(label.bare());
    }

    private boolean in(String list, String squeezed) {
        LabelText label = LabelText.of(squeezed);
        Set<String> words = lists.getOrDefault(list, Set.of());
        return words.contains(label.core()) || words.contains(label.bare());
    }

    public @Nullable Field field(String squeezed) {
        return find(fields, squeezed);
    }

    public @Nullable MoneyRow moneyRow(String squeezed) {
        return find(moneyRows, squeezed);
    }

    public @Nullable MoneyColumn moneyColumn(String squeezed) {
        return find(moneyColumns, squeezed);
    }

    public @Nullable Column column(String squeezed) {
        return find(columns, squeezed);
    }

    /** What a label that is not in the vocabulary says by its words, in a line that is a header by its other labels. */
    public @Nullable Column columnByWords(String squeezed) {
        for (Map.Entry<String, Column> word : columnWords) {
            if (squeezed.contains(word.getKey())) {
                return word.getValue();
            }
        }
        return null;
    }

    public @Nullable Section section(String squeezed) {
        return find(sections, squeezed);
    }

    public @Nullable Task task(String squeezed) {
        return find(tasks, squeezed);
    }

    public boolean isLevel1(String squeezed) {
        return inLevels1(squeezed) || inLevels1(asIndicator(squeezed));
    }

    private boolean inLevels1(String squeezed) {
        LabelText label = LabelText.of(squeezed);
        return levels1.contains(label.core()) || levels1.contains(label.bare());
    }

    /** 数量目标 is 数量指标 in other words. */
    private static String asIndicator(String squeezed) {
        return squeezed.endsWith("目标") ? squeezed.substring(0, squeezed.length() - 2) + "指标" : squeezed;
    }

    public boolean isLevel2(String squeezed) {
        return find(levels2, squeezed) != null || find(levels2, asIndicator(squeezed)) != null;
    }

    /** The level 1 that stands above a level 2 as a rule, or {@code null} for an unknown one. */
    public @Nullable String level1Above(String level2) {
        return find(levels2, asIndicator(Chars.squeeze(level2)));
    }

    public boolean isTotal(String squeezed) {
        return in("totals", squeezed);
    }

    public boolean isSubtotal(String squeezed) {
        return in("subtotals", squeezed);
    }

    public boolean isExecutionRow(String squeezed) {
        return in("executionRows", squeezed);
    }

    public boolean isNote(String squeezed) {
        return in("notes", squeezed);
    }

    /** Whether a text stands over a note: a known label, or words that only stand over notes. */
    public boolean opensNote(String squeezed) {
        return isNote(squeezed) || NOTE_WORDS.matcher(squeezed).matches();
    }

    public boolean isSignature(String squeezed) {
        return in("signatures", squeezed);
    }

    public boolean isGroup(String squeezed) {
        return in("groups", squeezed);
    }

    public boolean isQualitative(String squeezed) {
        return in("qualitative", squeezed);
    }

    public boolean isMandatory(String squeezed) {
        return in("mandatory", squeezed);
    }

    public boolean isGrade(String squeezed) {
        return in("grades", squeezed);
    }

    /** Whether a line is what a web page or a file puts around the document. */
    public boolean isFurniture(String squeezed) {
        return lists.getOrDefault("furniture", Set.of()).stream().anyMatch(squeezed::startsWith);
    }

    /** Whether a text is what the form's maker wrote for whoever fills it in. */
    public boolean isInstruction(String squeezed) {
        Set<String> words = lists.getOrDefault("instructions", Set.of());
        return words.stream().anyMatch(squeezed::contains);
    }

    /** What a title says about the form, or {@code null} for no title of a performance form. */
    public @Nullable DocumentKind kindOfTitle(String squeezed) {
        for (Map.Entry<DocumentKind, String> title : titles) {
            if (squeezed.contains(title.getValue())) {
                return title.getKey();
            }
        }
        return null;
    }

    /** Whether a text is the title over a form: it names a performance form and ends in 表, but for brackets. */
    public boolean isFormTitle(String squeezed) {
        return squeezed.length() <= LONGEST_TITLE && TITLE.matcher(squeezed).matches() && kindOfTitle(squeezed) != null;
    }

    /** Words and signs that may stand before a number, the longest first. */
    public List<Map.Entry<String, Operator>> operatorsBefore() {
        return before;
    }

    /** Words that may stand after a number, the longest first. */
    public List<Map.Entry<String, Operator>> operatorsAfter() {
        return after;
    }

    /** Whether a text is a label of any kind. */
    public boolean isLabel(String squeezed) {
        return isHeaderLabel(squeezed) || column(squeezed) != null || isLevel1(squeezed) || isLevel2(squeezed);
    }

    /** Whether a text is a label of a field, of money, of a note or of a group. */
    public boolean isHeaderLabel(String squeezed) {
        return field(squeezed) != null
                || moneyRow(squeezed) != null
                || moneyColumn(squeezed) != null
                || isNote(squeezed)
                || isSignature(squeezed)
                || isGroup(squeezed)
                || isTotal(squeezed);
    }
}

package org.zhunsheng.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Weight;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;

/** One row of indicators as rules see it. Levels that the source leaves empty are taken from the row above. */
public final class AuditedRow {
    /** What forms print below their rows. */
    private static final Pattern NOTE = Pattern.compile("无|(?:其他)?(?:需要)?说明.*|备注.*|注:.*");

    private final AuditedProject project;
    private final int position;
    private final Indicator indicator;
    private final Levels levels;
    private final Traits name;

    // What findings quote lies beside the row: most rules that find something touch nothing else.
    private final @Nullable String nameAsPrinted;
    private final @Nullable AuditedTarget target;

    /** The {@link RowTrait traits}, one bit each. */
    private final int traits;

    /** What most rows have not. */
    private final @Nullable Rest rest;

    AuditedRow(AuditedProject project, int position, Indicator indicator, Levels levels) {
        AuditedDocument document = project.document();
        Indicator.Standard standard = indicator.standard();
        this.project = project;
        this.position = position;
        this.indicator = indicator;
        this.levels = levels;
        this.nameAsPrinted = indicator.name();
        this.name = document.texts().of(nameAsPrinted);
        boolean both = standard.currentYearTarget() != null;
        this.target = document.target(both ? standard.currentYearTarget() : standard.target());
        AuditedTarget earlier = both ? document.target(standard.target()) : null;
        AuditedTarget actual = document.target(indicator.result().actual());
        boolean plain = earlier == null && actual == null && indicator.description() == null;
        this.rest = plain ? null : new Rest(earlier, actual);
        this.traits = RowTraits.of(this);
    }

    /** The classes of a row. Few are different, so that all rows share them. */
    record Levels(@Nullable Level1 level1, @Nullable Level2 level2) {
        private static final int SECOND = Level2.values().length + 1;
        private static final Levels[] ALL = all();

        /** Those of a row; {@code null} for a class that is empty or on no list. */
        static Levels of(@Nullable Level1 level1, @Nullable Level2 level2) {
            return ALL[place(level1, level2)];
        }

        private static Levels[] all() {
            Levels[] all = new Levels[(Level1.values().length + 1) * SECOND];
            for (Level1 level1 : withNone(Level1.values())) {
                for (Level2 level2 : withNone(Level2.values())) {
                    all[place(level1, level2)] = new Levels(level1, level2);
                }
            }
            return all;
        }

        private static <T> List<@Nullable T> withNone(T[] values) {
            List<@Nullable T> all = new ArrayList<>(Arrays.asList(values));
            all.add(null);
            return all;
        }

        private static int place(@Nullable Level1 level1, @Nullable Level2 level2) {
            return place(level1) * SECOND + place(level2);
        }

        private static int place(@Nullable Enum<?> value) {
            return value == null ? 0 : value.ordinal() + 1;
        }
    }

    /** A second target, an actual value, and what a printed description tells. */
    private static final class Rest {
        private final @Nullable AuditedTarget earlier;
        private final @Nullable AuditedTarget actual;

        // Whoever asks first fills it.
        private @Nullable Traits description;

        Rest(@Nullable AuditedTarget earlier, @Nullable AuditedTarget actual) {
            this.earlier = earlier;
            this.actual = actual;
        }
    }

    public AuditedProject project() {
        return project;
    }

    public AuditedDocument document() {
        return project.document();
    }

    /** The position in its project, from zero. */
    public int position() {
        return position;
    }

    /** The row as the document has it. */
    public Indicator indicator() {
        return indicator;
    }

    /** The first level by its meaning; {@code null} where it is empty or on no list. */
    public @Nullable Level1 level1() {
        return levels.level1();
    }

    /** The second level by its meaning; {@code null} where it is empty or unknown. */
    public @Nullable Level2 level2() {
        return levels.level2();
    }

    /** Whether the row stands below a second level. */
    public boolean is(Level2 level) {
        return level2() == level;
    }

    /** Whether the row states a cost. */
    public boolean isCost() {
        Level2 level2 = level2();
        return level2 == null ? level1() == Level1.COST : level2.isCost();
    }

    /** Whether it has a trait. */
    public boolean has(RowTrait trait) {
        return (traits & Flags.bit(trait)) != 0;
    }

    /** Its traits, one bit each. */
    int traits() {
        return traits;
    }

    /** What the name (三级指标) tells. */
    public Traits name() {
        return name;
    }

    /** The name as printed, or an empty text. */
    public String printedName() {
        return nameAsPrinted == null ? "" : nameAsPrinted;
    }

    /**
     * Whether the row is an indicator: it has a name, or stands under satisfaction, whose second level may name it. Notes
     * below a table and rests of a page footer are none.
     */
    public boolean isIndicator() {
        String text = name.text();
        return text.isEmpty() ? level1() == Level1.SATISFACTION : text.length() > 1 && !isNote(text);
    }

    private static boolean isNote(String text) {
        return "无其需说备注".indexOf(text.charAt(0)) >= 0 && NOTE.matcher(text).matches();
    }

    /** What the description (指标描述, 指标解释) tells. */
    public Traits description() {
        Traits known = rest == null ? null : rest.description;
        if (known == null) {
            known = document().texts().of(indicator.description());
            if (rest != null) {
                rest.description = known;
            }
        }
        return known;
    }

    /** The target that binds: this year's where the form has two; {@code null} where none is printed. */
    public @Nullable AuditedTarget target() {
        return target;
    }

    /** The other target of a form that has two, of the whole period or of last year; {@code null} where there is one. */
    public @Nullable AuditedTarget earlier() {
        return rest == null ? null : rest.earlier;
    }

    /**
     * What is measured: the name, or what stands in the other column of targets where that is the name of a rate or a
     * count. Some forms print an entry of a library as the name and the indicator itself as the target of the whole
     * period.
     */
    public Traits measure() {
        AuditedTarget earlier = earlier();
        if (earlier == null || !earlier.isInWords()) {
            return name;
        }
        Traits words = document().texts().of(earlier.text());
        return words.isRate() || words.isCount() ? words : name;
    }

    /** The binding target as printed, or an empty text. */
    public String printedTarget() {
        return target == null ? "" : target.value().printed();
    }

    /** The field of the binding target. */
    public Part targetPart() {
        return has(RowTrait.THIS_YEARS_TARGET) ? Part.CURRENT_YEAR_TARGET : Part.TARGET;
    }

    /** The points that bind: this year's where the form has two columns; {@code null} where none are printed. */
    public @Nullable BigDecimal weight() {
        Weight current = indicator.standard().currentYearWeight();
        Weight printed = current != null || project.hasTwoWeights()
                ? current
                : indicator.standard().weight();
        return printed == null ? null : printed.points();
    }

    /** The field of the binding points. */
    public Part weightPart() {
        return project.hasTwoWeights() ? Part.CURRENT_YEAR_WEIGHT : Part.WEIGHT;
    }

    /** The actual value (完成值), or {@code null} where none is printed. */
    public @Nullable AuditedTarget actual() {
        return rest == null ? null : rest.actual;
    }

    /** The score (得分), or {@code null} where none is printed. */
    public @Nullable BigDecimal score() {
        Weight printed = indicator.result().score();
        return printed == null ? null : printed.points();
    }

    /** A field of this row. */
    public Where at(Part part) {
        return new Where(project.position(), project.nameAsPrinted(), position, nameAsPrinted, part);
    }
}

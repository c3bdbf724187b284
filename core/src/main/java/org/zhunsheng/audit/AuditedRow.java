package org.zhunsheng.audit;

import java.math.BigDecimal;
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
    private final @Nullable Level1 level1;
    private final @Nullable Level2 level2;
    private final Traits name;

    // What findings quote lies beside the row: most rules that find something touch nothing else.
    private final @Nullable String nameAsPrinted;
    private final String printedTarget;
    private final @Nullable AuditedTarget target;
    private final @Nullable AuditedTarget earlier;
    private final @Nullable AuditedTarget actual;

    /** The {@link RowTrait traits}, one bit each. */
    private final int traits;

    // Whoever asks first fills it.
    private @Nullable Traits description;

    AuditedRow(AuditedProject project, int position, Indicator indicator, Levels levels) {
        AuditedDocument document = project.document();
        Indicator.Standard standard = indicator.standard();
        this.project = project;
        this.position = position;
        this.indicator = indicator;
        this.level1 = levels.level1();
        this.level2 = levels.level2();
        this.nameAsPrinted = indicator.name();
        this.name = document.texts().of(nameAsPrinted);
        boolean both = standard.currentYearTarget() != null;
        this.target = document.target(both ? standard.currentYearTarget() : standard.target());
        this.printedTarget = target == null ? "" : target.value().printed();
        this.earlier = both ? document.target(standard.target()) : null;
        this.actual = document.target(indicator.result().actual());
        this.traits = RowTraits.of(this);
    }

    /** The classes of a row. */
    record Levels(@Nullable Level1 level1, @Nullable Level2 level2) {}

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
        return level1;
    }

    /** The second level by its meaning; {@code null} where it is empty or unknown. */
    public @Nullable Level2 level2() {
        return level2;
    }

    /** Whether the row stands below a second level. */
    public boolean is(Level2 level) {
        return level2 == level;
    }

    /** Whether the row states a cost. */
    public boolean isCost() {
        return level2 == null ? level1 == Level1.COST : level2.isCost();
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
        return text.isEmpty() ? level1 == Level1.SATISFACTION : text.length() > 1 && !isNote(text);
    }

    private static boolean isNote(String text) {
        return "无其需说备注".indexOf(text.charAt(0)) >= 0 && NOTE.matcher(text).matches();
    }

    /** What the description (指标描述, 指标解释) tells. */
    public Traits description() {
        Traits known = description;
        if (known == null) {
            known = document().texts().of(indicator.description());
            description = known;
        }
        return known;
    }

    /** The target that binds: this year's where the form has two; {@code null} where none is printed. */
    public @Nullable AuditedTarget target() {
        return target;
    }

    /** The other target of a form that has two, of the whole period or of last year; {@code null} where there is one. */
    public @Nullable AuditedTarget earlier() {
        return earlier;
    }

    /**
     * What is measured: the name, or what stands in the other column of targets where that is the name of a rate or a
     * count. Some forms print an entry of a library as the name and the indicator itself as the target of the whole
     * period.
     */
    public Traits measure() {
        if (earlier == null || !earlier.isInWords()) {
            return name;
        }
        Traits words = document().texts().of(earlier.text());
        return words.isRate() || words.isCount() ? words : name;
    }

    /** The binding target as printed, or an empty text. */
    public String printedTarget() {
        return printedTarget;
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
        return actual;
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

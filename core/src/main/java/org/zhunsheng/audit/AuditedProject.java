package org.zhunsheng.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Weight;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.IndicatorTree;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.Topic;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** A project with its table as rules see it; or the table that a department has as a whole. */
public final class AuditedProject {
    private final AuditedDocument document;
    private final int position;
    private final Project project;
    private final List<AuditedRow> rows;
    private final Traits name;
    private final @Nullable String nameAsPrinted;
    private final String goalText;
    private final boolean twoWeights;
    private final boolean weights;
    private final boolean whole;
    private final BigDecimal rowWeights;
    private final boolean openWeights;
    private final boolean fixed;
    private final Set<Topic> topics;
    private final int traits;

    // Of most projects nobody works anything out.
    private @Nullable Map<Class<?>, Object> views;

    /** @param position from zero; -1 for the department's own table, a programme's as {@link Where} counts them */
    AuditedProject(AuditedDocument document, int position, Project project) {
        this.document = document;
        this.position = position;
        this.project = project;
        this.nameAsPrinted = project.identity().name();
        this.name = document.texts().of(nameAsPrinted);
        this.goalText = Functions.goals(project);
        boolean weighs = false;
        boolean weighsTwice = false;
        boolean complete = true;
        for (Indicator indicator : project.indicators()) {
            Indicator.Classification classes = indicator.classification();
            complete &= indicator.name() != null && classes.level1() != null && classes.level2() != null;
            weighs |= indicator.standard().weight() != null;
            weighsTwice |= indicator.standard().currentYearWeight() != null;
        }
        this.twoWeights = weighsTwice;
        this.weights = weighs || weighsTwice;
        this.whole = complete;
        this.rows = List.copyOf(rowsOf());
        BigDecimal points = BigDecimal.ZERO;
        boolean open = false;
        for (AuditedRow row : rows) {
            BigDecimal weight = row.weight();
            points = weight == null ? points : points.add(weight);
            open |= weight == null;
        }
        this.rowWeights = points;
        this.openWeights = open;
        this.fixed = document.texts().has(name.text(), WordSet.FIXED_TEMPLATES) || hasFixedRows();
        this.topics = topicsOf();
        this.traits = ProjectTraits.of(this);
    }

    /** Whether most of the rows are those that a province fixes for staff and running costs. */
    private boolean hasFixedRows() {
        int fixedRows = 0;
        for (AuditedRow row : rows) {
            fixedRows += document.texts().has(row.name().text(), WordSet.FIXED_ROWS) ? 1 : 0;
        }
        return fixedRows * 2 > rows.size();
    }

    private List<AuditedRow> rowsOf() {
        List<AuditedRow> all = new ArrayList<>(project.indicators().size());
        IndicatorTree tree = document.inForce().tree();
        Level1 level1 = null;
        for (Indicator indicator : project.indicators()) {
            String printed1 = indicator.classification().level1();
            String printed2 = indicator.classification().level2();
            Level1 own = tree.level1(printed1);
            level1 = printed1 == null ? level1 : own;
            Level2 level2 = tree.level2(printed2, level1);
            if (level1 == null && level2 != null && printed1 == null) {
                level1 = level2.parent();
            }
            all.add(new AuditedRow(this, all.size(), indicator, AuditedRow.Levels.of(level1, level2)));
        }
        return all;
    }

    /** As {@link Functions} has them, with what is worked out of the words already. */
    private Set<Topic> topicsOf() {
        Set<Topic> byHead = document.texts().topics(Functions.head(name.text(), project));
        return byHead.isEmpty() ? document.texts().topics(Functions.body(project, goalText)) : byHead;
    }

    public AuditedDocument document() {
        return document;
    }

    /** The position in the document, from zero; -1 for the department's own table; a programme's as {@link Where} has it. */
    public int position() {
        return position;
    }

    /**
     * Whether it is a table of the department, as a whole or for one of its programmes, and not of a project: it has no
     * code, budget line or heading of its own.
     */
    public boolean isDepartment() {
        return position < 0;
    }

    public Project project() {
        return project;
    }

    public List<AuditedRow> rows() {
        return rows;
    }

    /** Whether it has a trait. */
    public boolean has(ProjectTrait trait) {
        return (traits & Flags.bit(trait)) != 0;
    }

    /** Its traits, one bit each. */
    int traits() {
        return traits;
    }

    /** The rows below a first level. */
    public List<AuditedRow> rows(Level1 level) {
        List<AuditedRow> below = new ArrayList<>();
        for (AuditedRow row : rows) {
            if (row.level1() == level) {
                below.add(row);
            }
        }
        return below;
    }

    /** The rows below a second level. */
    public List<AuditedRow> rows(Level2 level) {
        List<AuditedRow> below = new ArrayList<>();
        for (AuditedRow row : rows) {
            if (row.is(level)) {
                below.add(row);
            }
        }
        return below;
    }

    /** What the name tells. */
    public Traits name() {
        return name;
    }

    /** The name as printed, or an empty text. */
    public String printedName() {
        return nameAsPrinted == null ? "" : nameAsPrinted;
    }

    /** The name as printed, or {@code null} where there is none. */
    @Nullable
    String nameAsPrinted() {
        return nameAsPrinted;
    }

    /** All goals in one text, or an empty one. */
    public String goalText() {
        return goalText;
    }

    /** What the money is for, or an empty text. */
    public String printedPurpose() {
        String printed = project.purpose();
        return printed == null ? "" : printed;
    }

    /** The functions that the project is about; empty where its words show none. */
    public Set<Topic> topics() {
        return topics;
    }

    /** The whole budget in yuan, or {@code null} where none is printed. */
    public @Nullable BigDecimal budget() {
        Budget budget = project.finance().budget();
        Money total = budget == null ? null : budget.total();
        return total == null ? null : total.yuan();
    }

    /** Whether the form has columns of weights for the whole period and for this year. */
    public boolean hasTwoWeights() {
        return twoWeights;
    }

    /** Whether the form prints weights at all. */
    public boolean hasWeights() {
        return weights;
    }

    /** The points of all rows together. */
    public BigDecimal rowWeights() {
        return rowWeights;
    }

    /** Whether a row has no points. */
    public boolean hasOpenWeights() {
        return openWeights;
    }

    /** Whether every row prints both its classes and its name. */
    boolean hasWholeRows() {
        return whole;
    }

    /** The points of budget execution: printed, or of the region where the form does not print them. */
    public BigDecimal executionWeight() {
        Weight printed = printedExecutionWeight();
        return printed == null ? document.inForce().figure(Figure.EXECUTION_WEIGHT) : printed.points();
    }

    /** The printed points of budget execution, or {@code null}. */
    public @Nullable Weight printedExecutionWeight() {
        Weight own = project.finance().executionWeight();
        Execution execution = project.finance().execution();
        return own != null || execution == null ? own : execution.weight();
    }

    /** Whether the province fixes the indicators, as for staff and running costs. */
    public boolean isFixedTemplate() {
        return fixed;
    }

    /** Whether the table has results: a self-evaluation. */
    public boolean hasResults() {
        if (project.totalScore() != null) {
            return true;
        }
        for (Indicator row : project.indicators()) {
            if (row.result().actual() != null || row.result().score() != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the first of two target columns is for a period of several years, so that it may differ from this year's
     * without a word.
     */
    public boolean hasWholePeriod() {
        Project.Finance finance = project.finance();
        return finance.mediumTerm() != null
                || finance.mediumTermBudget() != null
                || document.kind() == DocumentKind.PROJECT_LIST
                || project.goals().stream().anyMatch(goal -> goal.horizon() == Goal.Horizon.MEDIUM_TERM);
    }

    /** Whether a text stands somewhere in the project's name, purpose, goals or rows. */
    public boolean mentions(String word) {
        return name.text().contains(word)
                || Chars.squeeze(goalText).contains(word)
                || Chars.squeeze(String.valueOf(project.purpose())).contains(word)
                || rows.stream()
                        .anyMatch(row -> row.name().text().contains(word)
                                || row.description().text().contains(word));
    }

    /**
     * What somebody works out of this project, worked out once for all rules that need it.
     *
     * @param kind what is worked out; there is one of a kind
     * @param work how, when it is first asked for
     */
    public <T> T view(Class<T> kind, Function<AuditedProject, T> work) {
        Map<Class<?>, Object> all = views;
        if (all == null) {
            all = new HashMap<>();
            views = all;
        }
        Object known = all.get(kind);
        if (known == null) {
            known = work.apply(this);
            all.put(kind, known);
        }
        return kind.cast(known);
    }

    /** A field of this project. */
    public Where at(Part part) {
        return new Where(position, nameAsPrinted, -1, null, part);
    }
}

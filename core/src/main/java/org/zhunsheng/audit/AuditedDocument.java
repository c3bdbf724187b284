package org.zhunsheng.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.text.Chars;

/** A document as rules see it: its projects with what their words amount to, under the regulations in force. */
public final class AuditedDocument {
    private static final int DEPARTMENT = -1;

    private final PerformanceDocument document;
    private final Regulations inForce;
    private final Texts texts;
    private final Targets targets;
    private final Map<Class<?>, Object> views = new HashMap<>();
    private final Map<String, Boolean> unreadWords = new HashMap<>();
    private final List<AuditedProject> projects;
    private final List<AuditedProject> programmes;
    private final @Nullable AuditedProject department;
    private final Circumstances circumstances;
    private final Asides asides;
    private final @Nullable AuditedDocument approved;
    private final List<AuditedProject> tables;
    private final TraitIndex traits;

    /** A document under given regulations, with nothing known besides it. */
    public AuditedDocument(PerformanceDocument document, Regulations inForce) {
        this(document, inForce, Circumstances.UNKNOWN);
    }

    AuditedDocument(PerformanceDocument document, Regulations inForce, Circumstances circumstances) {
        this.document = document;
        this.inForce = inForce;
        this.circumstances = circumstances;
        this.asides = new Asides(circumstances.asides());
        PerformanceDocument before = circumstances.approved();
        this.approved = before == null ? null : new AuditedDocument(before, inForce);
        this.texts = new Texts(inForce);
        this.targets = new Targets(inForce.units(), rowsOf(document.projects()));
        List<AuditedProject> all = new ArrayList<>(document.projects().size());
        for (Project project : document.projects()) {
            all.add(new AuditedProject(this, all.size(), project));
        }
        this.projects = List.copyOf(all);
        this.programmes = programmesOf(document.strategy());
        this.department = document.strategy().indicators().isEmpty()
                ? null
                : new AuditedProject(this, DEPARTMENT, ownTable(document.strategy()));
        this.tables = tablesOf();
        this.traits = new TraitIndex(tables);
    }

    private static int rowsOf(List<Project> projects) {
        int rows = 0;
        for (Project project : projects) {
            rows += project.indicators().size();
        }
        return rows;
    }

    private List<AuditedProject> programmesOf(PerformanceDocument.Strategy strategy) {
        List<AuditedProject> all = new ArrayList<>();
        for (Programme programme : strategy.programmes()) {
            all.add(new AuditedProject(this, Where.FIRST_PROGRAMME + all.size(), asProject(programme)));
        }
        return List.copyOf(all);
    }

    private List<AuditedProject> tablesOf() {
        List<AuditedProject> all = new ArrayList<>();
        programmes.stream().filter(programme -> !programme.rows().isEmpty()).forEach(all::add);
        if (department != null) {
            all.add(department);
        }
        all.addAll(projects);
        return List.copyOf(all);
    }

    private static Project ownTable(PerformanceDocument.Strategy strategy) {
        Project.Identity nobody = new Project.Identity(null, null, null, null, null, null, null, null);
        Project.Finance money = new Project.Finance(strategy.budget(), null, null, List.of(), null, null, List.of());
        return new Project(nobody, money, null, List.of(), strategy.indicators(), null, List.of());
    }

    private static Project asProject(Programme programme) {
        Project.Identity name =
                new Project.Identity(programme.label(), null, programme.name(), null, null, null, null, null);
        Project.Finance money =
                new Project.Finance(programme.budget(), null, null, programme.spendingPlan(), null, null, List.of());
        List<Goal> goals = programme.text() == null
                ? List.of()
                : List.of(new Goal(Goal.Horizon.ANNUAL, null, programme.text(), null));
        return new Project(name, money, null, goals, programme.indicators(), null, List.of());
    }

    /** The document itself. */
    public PerformanceDocument document() {
        return document;
    }

    public Regulations inForce() {
        return inForce;
    }

    /** The projects in printed order. */
    public List<AuditedProject> projects() {
        return projects;
    }

    /** The department's programmes (分项绩效目标, 主要任务) as tables; some have goals only and no rows. */
    public List<AuditedProject> programmes() {
        return programmes;
    }

    /** All tables to audit: those of programmes that have rows, the department's, the projects'. */
    public List<AuditedProject> tables() {
        return tables;
    }

    /** Visits the tables that have all of some traits, in their order. */
    public void tablesWith(Flags<ProjectTrait> all, Consumer<AuditedProject> visitor) {
        traits.tablesWith(all, visitor);
    }

    /** Visits the rows of all tables that have all of some traits, in their order. */
    public void rowsWith(Flags<RowTrait> all, Consumer<AuditedRow> visitor) {
        traits.rowsWith(all, visitor);
    }

    /** The table of the department as a whole, or {@code null}. */
    public @Nullable AuditedProject department() {
        return department;
    }

    /** The fiscal year, or {@code null}. */
    public @Nullable FiscalYear year() {
        return document.heading().fiscalYear();
    }

    public DocumentKind kind() {
        return document.kind();
    }

    /** What is known besides the document. */
    public Circumstances circumstances() {
        return circumstances;
    }

    /** What the source prints beside the values. */
    public Asides asides() {
        return asides;
    }

    /** The document that was approved, or {@code null} where nobody handed it in. */
    public @Nullable AuditedDocument approved() {
        return approved;
    }

    /** Whether the targets were approved before and can be changed only by a procedure of their own. */
    public boolean isAfterApproval() {
        return kind() == DocumentKind.SELF_EVALUATION || kind() == DocumentKind.MONITORING;
    }

    /** Whether something that was not read has a word: what seems to be missing may stand there. */
    public boolean leavesUnread(String word) {
        return unreadWords.computeIfAbsent(word, this::standsUnread);
    }

    private boolean standsUnread(String word) {
        for (PerformanceDocument.Unread piece : document.unread()) {
            if (Chars.squeeze(piece.text()).contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The understanding of words. */
    public Texts texts() {
        return texts;
    }

    /**
     * What somebody works out of this document, worked out once for all rules that need it.
     *
     * @param kind what is worked out; there is one of a kind
     * @param work how, when it is first asked for
     */
    public <T> T view(Class<T> kind, Function<AuditedDocument, T> work) {
        Object known = views.get(kind);
        if (known == null) {
            known = work.apply(this);
            views.put(kind, known);
        }
        return kind.cast(known);
    }

    /** A value of this document as rules see it; {@code null} for none. */
    public @Nullable AuditedTarget target(@Nullable TargetValue value) {
        return targets.of(value);
    }
}

package org.zhunsheng.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Class<?>, Object> views = new HashMap<>();
    private final List<AuditedProject> projects = new ArrayList<>();
    private final List<AuditedProject> programmes = new ArrayList<>();
    private final @Nullable AuditedProject department;
    private final Circumstances circumstances;
    private final @Nullable AuditedDocument approved;
    private final List<AuditedProject> tables = new ArrayList<>();

    AuditedDocument(PerformanceDocument document, Regulations inForce) {
        this(document, inForce, Circumstances.UNKNOWN);
    }

    AuditedDocument(PerformanceDocument document, Regulations inForce, Circumstances circumstances) {
        this.document = document;
        this.inForce = inForce;
        this.circumstances = circumstances;
        PerformanceDocument before = circumstances.approved();
        this.approved = before == null ? null : new AuditedDocument(before, inForce);
        this.texts = new Texts(inForce);
        for (Project project : document.projects()) {
            projects.add(new AuditedProject(this, projects.size(), project));
        }
        for (Programme programme : document.strategy().programmes()) {
            int position = Where.FIRST_PROGRAMME + programmes.size();
            programmes.add(new AuditedProject(this, position, asProject(programme)));
        }
        this.department = document.strategy().indicators().isEmpty()
                ? null
                : new AuditedProject(this, DEPARTMENT, ownTable(document.strategy()));
        programmes.stream().filter(programme -> !programme.rows().isEmpty()).forEach(tables::add);
        if (department != null) {
            tables.add(department);
        }
        tables.addAll(projects);
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
        return Collections.unmodifiableList(projects);
    }

    /** The department's programmes (分项绩效目标, 主要任务) as tables; some have goals only and no rows. */
    public List<AuditedProject> programmes() {
        return Collections.unmodifiableList(programmes);
    }

    /** All tables to audit: those of programmes that have rows, the department's, the projects'. */
    public List<AuditedProject> tables() {
        return Collections.unmodifiableList(tables);
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
        return document.unread().stream()
                .anyMatch(piece -> Chars.squeeze(piece.text()).contains(word));
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
        return AuditedTarget.of(value, inForce.units().of(value == null ? null : value.unit()));
    }
}

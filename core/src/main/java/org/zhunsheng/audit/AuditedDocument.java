package org.zhunsheng.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.regulation.Regulations;

/** A document as rules see it: its projects with what their words amount to, under the regulations in force. */
public final class AuditedDocument {
    private static final int DEPARTMENT = -1;

    private final PerformanceDocument document;
    private final Regulations inForce;
    private final Texts texts;
    private final List<AuditedProject> projects = new ArrayList<>();
    private final @Nullable AuditedProject department;
    private final Circumstances circumstances;
    private final @Nullable AuditedDocument approved;

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
        this.department = document.strategy().indicators().isEmpty()
                ? null
                : new AuditedProject(this, DEPARTMENT, ownTable(document.strategy()));
    }

    private static Project ownTable(PerformanceDocument.Strategy strategy) {
        Project.Identity nobody = new Project.Identity(null, null, null, null, null, null, null, null);
        Project.Finance money = new Project.Finance(strategy.budget(), null, null, List.of(), null, null, List.of());
        return new Project(nobody, money, null, List.of(), strategy.indicators(), null, List.of());
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

    /** The understanding of words. */
    public Texts texts() {
        return texts;
    }

    /** A value of this document as rules see it; {@code null} for none. */
    public @Nullable AuditedTarget target(@Nullable TargetValue value) {
        return AuditedTarget.of(value, inForce.units().of(value == null ? null : value.unit()));
    }
}

package org.zhunsheng.audit.disclosure;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Where;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Safeguard;
import org.zhunsheng.model.TargetValue;

/** Every text that a reader of the published document would see, with its field. */
final class PrintedTexts {
    private final BiConsumer<Where, String> reader;

    private PrintedTexts(BiConsumer<Where, String> reader) {
        this.reader = reader;
    }

    static void of(AuditedDocument document, BiConsumer<Where, String> reader) {
        PrintedTexts texts = new PrintedTexts(reader);
        texts.document(document.document());
        AuditedProject department = document.department();
        if (department != null) {
            department.rows().forEach(texts::row);
        }
        document.projects().forEach(texts::project);
    }

    private void document(PerformanceDocument document) {
        say(Where.inDocument(Part.TITLE), document.heading().title());
        name(Where.inDocument(Part.DEPARTMENT), document.heading().department());
        PerformanceDocument.OverallGoal goal = document.strategy().overallGoal();
        if (goal != null) {
            say(Where.inDocument(Part.OVERALL_GOAL), goal.text());
            goal.items().forEach(item -> say(Where.inDocument(Part.OVERALL_GOAL), item.text()));
        }
        for (Programme programme : document.strategy().programmes()) {
            say(Where.inDocument(Part.PROGRAMMES), programme.name());
            say(Where.inDocument(Part.PROGRAMMES), programme.text());
            programme.indicators().forEach(row -> indicator(part -> Where.inDocument(Part.PROGRAMMES), row));
        }
        for (Safeguard safeguard : document.strategy().safeguards()) {
            say(Where.inDocument(Part.SAFEGUARDS), safeguard.name());
            safeguard.items().forEach(item -> say(Where.inDocument(Part.SAFEGUARDS), item.text()));
        }
        document.unread().forEach(piece -> say(Where.inDocument(Part.UNREAD), piece.text()));
    }

    private void project(AuditedProject audited) {
        Project project = audited.project();
        say(audited.at(Part.NAME), project.identity().name());
        name(audited.at(Part.UNIT_IN_CHARGE), project.identity().unit());
        name(audited.at(Part.SUPERVISOR), project.identity().supervisor());
        say(audited.at(Part.PURPOSE), project.purpose());
        for (Goal goal : project.goals()) {
            say(audited.at(Part.GOALS), goal.text());
            say(audited.at(Part.GOALS), goal.completion());
        }
        for (LabelledText note : project.notes()) {
            say(audited.at(Part.NOTES), note.label() == null ? note.text() : note.label() + "：" + note.text());
        }
        audited.rows().forEach(this::row);
    }

    private void row(AuditedRow row) {
        indicator(row::at, row.indicator());
    }

    private interface Fields {
        Where at(Part part);
    }

    private void indicator(Fields fields, Indicator row) {
        say(fields, Part.LEVEL3, row.name());
        say(fields, Part.DESCRIPTION, row.description());
        value(fields, Part.TARGET, row.standard().target());
        value(fields, Part.CURRENT_YEAR_TARGET, row.standard().currentYearTarget());
        say(fields, Part.BASIS, row.standard().basis());
        value(fields, Part.ACTUAL, row.result().actual());
        say(fields, Part.DEVIATION, row.result().deviation());
        say(fields, Part.REMARK, row.remark());
    }

    private void value(Fields fields, Part part, @Nullable TargetValue value) {
        say(fields, part, value == null ? null : value.printed());
    }

    private void say(Fields fields, Part part, @Nullable String text) {
        if (text != null) {
            reader.accept(fields.at(part), text);
        }
    }

    private void name(Where where, @Nullable CodedName name) {
        say(where, name == null ? null : name.name());
    }

    private void say(Where where, @Nullable String text) {
        if (text != null) {
            reader.accept(where, text);
        }
    }
}

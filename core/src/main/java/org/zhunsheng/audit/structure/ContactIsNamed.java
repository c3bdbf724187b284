package org.zhunsheng.audit.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Aside;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** Somebody answers for the table. Asked only where the form prints the fields for it. */
@Rule(
        id = "A-08",
        severity = Severity.INFO,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_COMPLETE,
        cites = "target-form",
        zh = "表内印有经办人、联系电话的，应当填写。",
        en = "Where the form asks for a person and a telephone, they are filled in.")
final class ContactIsNamed implements AuditRule.OfProject {

    private static final Pattern AFTER_LABEL = Pattern.compile("(?:\\([^)]*\\))?[::]");

    @Override
    public void check(AuditedProject project, Findings out) {
        List<String> labels = project.document().inForce().words(WordSet.CONTACT_LABELS);
        for (LabelledText note : project.project().notes()) {
            String text = Chars.squeeze((note.label() == null ? "" : note.label() + ":") + note.text());
            for (String label : labels) {
                if (isEmptyField(text, label)) {
                    report(project, label, out);
                    return;
                }
            }
        }
        if (!project.document().asides().isEmpty()) {
            emptyFields(project, labels, out);
        }
    }

    /** A form with several empty fields for one contact lacks one contact. */
    private static void emptyFields(AuditedProject project, List<String> labels, Findings out) {
        List<String> empty = project.document().asides().at(project.at(Part.NOTES), Aside.Kind.EMPTY_FIELD).stream()
                .map(label -> Chars.squeeze(label).replace(":", ""))
                .filter(labels::contains)
                .distinct()
                .toList();
        if (!empty.isEmpty()) {
            report(project, String.join("、", empty), out);
        }
    }

    /** A label with nothing but another label or the end behind it. */
    private static boolean isEmptyField(String text, String label) {
        int at = text.indexOf(label);
        if (at < 0) {
            return false;
        }
        Matcher colon = AFTER_LABEL.matcher(text).region(at + label.length(), text.length());
        if (!colon.lookingAt()) {
            return false;
        }
        int next = text.indexOf(':', colon.end());
        return colon.end() == text.length() || text.indexOf(label, colon.end()) == colon.end() && next > 0;
    }

    private static void report(AuditedProject project, String label, Findings out) {
        out.add(
                project.at(Part.NOTES),
                Facts.found(""),
                Wording.of("“%s”未填写。", "Nothing is filled in behind \"%s\".", label),
                Wording.of("填写%s。", "Fill in %s.", label));
    }
}

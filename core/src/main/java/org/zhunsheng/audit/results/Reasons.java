package org.zhunsheng.audit.results;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.Project;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** Whether somebody gave a reason: an empty cell, 无, / and the form's own instruction are none. */
final class Reasons {
    /** A running label of the form that slipped into the cell. */
    private static final Pattern LABEL = Pattern.compile("指标\\d*[:.：、]?|[0-9]+[、.]");

    private static final int FEWEST_LETTERS = 2;

    private Reasons() {}

    /** Whether a cell for reasons gives one. */
    static boolean isGiven(@Nullable String printed, Texts texts) {
        if (printed == null) {
            return false;
        }
        String text = LABEL.matcher(Chars.squeeze(printed)).replaceAll("");
        String bare = lettersOf(text);
        return bare.length() >= FEWEST_LETTERS
                && !texts.isOneOf(bare, WordSet.NO_REASON)
                && !texts.startsWith(text, WordSet.FORM_INSTRUCTIONS);
    }

    /** Whether a row gives a reason, in its own cell or in its remark. */
    static boolean areGiven(AuditedRow row) {
        Texts texts = row.document().texts();
        return isGiven(row.indicator().result().deviation(), texts)
                || isGiven(row.indicator().remark(), texts);
    }

    /** Whether the form has a place of its own for the reasons of the whole project and somebody filled it. */
    static boolean areGivenFor(Project project, Texts texts) {
        for (LabelledText note : project.notes()) {
            String label = note.label();
            if (label != null && (label.contains("原因") || label.contains("偏差")) && isGiven(note.text(), texts)) {
                return true;
            }
        }
        return false;
    }

    private static String lettersOf(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}

package org.zhunsheng.audit.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** Marks of a draft are looked for in the title, control words everywhere. */
@Rule(
        id = "J-05",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = "information-17",
        zh = "公开的文本应为定稿，不得带有“草案”等字样和排版软件的控制代码。",
        en = "Published text is final: no draft marks and nothing that a word processor left behind.")
final class CleanText implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        String title = document.document().heading().title();
        String draft = title == null ? null : first(document, title, WordSet.DRAFT_MARKS);
        if (title != null && draft != null) {
            out.add(
                    Where.inDocument(Part.TITLE),
                    Facts.found(title),
                    Wording.of("标题带有“%s”字样，不是定稿。", "The title says %s: this is not the final text.", draft),
                    Wording.of("公开批准后的定稿，删去“%s”。", "Publish the approved text without %s.", draft));
        }
        Map<String, Integer> betweenTheTables = new LinkedHashMap<>();
        PrintedTexts.of(document, (where, text) -> {
            String control = mayHaveControl(text) ? first(document, text, WordSet.CONTROL_WORDS) : null;
            if (control != null && where.part() == Part.UNREAD) {
                betweenTheTables.merge(control, 1, Integer::sum);
            } else if (control != null) {
                report(where, control, Wording.NONE, out);
            }
        });
        betweenTheTables.forEach((control, times) -> report(
                Where.inDocument(Part.UNREAD),
                control,
                Wording.of("，标题等处共 %d 处", ", %d times, in headings and the like", times),
                out));
    }

    private static void report(Where where, String control, Wording howOften, Findings out) {
        out.add(
                where,
                Facts.found(control),
                Wording.of("文本中残留控制代码“%s”%s。", "The text has a control word left in it: %s%s.", control, howOften),
                Wording.of("更新域后转为纯文本再公开。", "Turn fields into plain text before publication."));
    }

    /** Control words have signs or ASCII letters; most texts have neither. */
    private static boolean mayHaveControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '_' || c == '!' || c == '！' || c == '[' || c >= 'A' && c <= 'Z') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String first(AuditedDocument document, String printed, WordSet list) {
        String text = Chars.squeeze(printed);
        for (String word : document.inForce().words(list)) {
            if (text.contains(word)) {
                return word;
            }
        }
        return null;
    }
}

package org.zhunsheng.audit.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** What is kept from the public says so and says by which law. Numbers are compared only where all projects have one. */
@Rule(
        id = "J-01",
        severity = Severity.BLOCK,
        type = IssueType.COMPLIANCE,
        cites = {"budget-law-14", "secrecy-law-35"},
        zh = "不公开的项目应注明编号范围和保密依据；项目编号不得无说明地中断。",
        en =
                "Projects that are not published are named by their numbers with the legal basis; no number is skipped without a word.")
final class WithheldIsFounded implements AuditRule.OfDocument {

    private static final Pattern NUMBER = Pattern.compile("(?:表|项目|第)?([0-9]{1,3})(?:号|项)?[.、．]?");

    @Override
    public void check(AuditedDocument document, Findings out) {
        for (Withheld range : document.document().withheld()) {
            judge(document, range, out);
        }
        List<Integer> numbers = numbers(document);
        for (int i = 1; i < numbers.size(); i++) {
            for (int number = numbers.get(i - 1) + 1; number < numbers.get(i); number++) {
                if (!isWithheld(document, number)) {
                    skipped(document, i, numbers, out);
                    break;
                }
            }
        }
    }

    private static void judge(AuditedDocument document, Withheld range, Findings out) {
        String reason = range.reason();
        boolean founded = reason != null && document.texts().has(Chars.squeeze(reason), WordSet.LEGAL_BASIS);
        if (founded) {
            return;
        }
        String numbers = range.from() == range.to() ? "" + range.from() : range.from() + "–" + range.to();
        out.as(reason == null ? Severity.BLOCK : Severity.WARN)
                .add(
                        Where.inDocument(Part.WITHHELD),
                        Facts.found(reason == null ? numbers : reason),
                        reason == null
                                ? Wording.of(
                                        "%s 号项目不公开，没有说明原因和保密依据。",
                                        "Projects %s are not published, and neither a reason nor a legal basis is given.",
                                        numbers)
                                : Wording.of(
                                        "%s 号项目不公开，只写明“%s”，没有注明法律依据。",
                                        "Projects %s are not published: \"%s\", without a legal basis.",
                                        numbers,
                                        reason),
                        Wording.of(
                                "由保密审查机构审查，并注明依据，例如“依据《保守国家秘密法》第三十五条，经审查，%s 号项目不予公开”。",
                                "Have it reviewed and name the basis, such as article 35 of the Law on Guarding State Secrets, for"
                                        + " projects %s.",
                                numbers));
    }

    /** The projects' numbers in printed order; empty where not every project has one or they do not rise. */
    private static List<Integer> numbers(AuditedDocument document) {
        List<Integer> numbers = new ArrayList<>();
        for (AuditedProject project : document.projects()) {
            String printed = project.project().identity().number();
            Matcher number = NUMBER.matcher(printed == null ? "" : Chars.squeeze(printed));
            if (!number.matches()) {
                return List.of();
            }
            int next = Integer.parseInt(number.group(1));
            if (!numbers.isEmpty() && next <= numbers.get(numbers.size() - 1)) {
                return List.of();
            }
            numbers.add(next);
        }
        return numbers.size() < document.inForce().count(Figure.FEWEST_WITHHELD) ? List.of() : numbers;
    }

    private static boolean isWithheld(AuditedDocument document, int number) {
        return document.document().withheld().stream()
                .anyMatch(range -> range.from() <= number && number <= range.to());
    }

    private static void skipped(AuditedDocument document, int position, List<Integer> numbers, Findings out) {
        int before = numbers.get(position - 1);
        int after = numbers.get(position);
        out.add(
                document.projects().get(position).at(Part.NUMBER),
                Facts.of("" + after, "" + (before + 1)),
                Wording.of(
                        "项目编号由 %d 跳到 %d，中间的项目没有说明。",
                        "The numbers go from %d to %d, and nothing is said about those between.", before, after),
                Wording.of(
                        "补齐漏列的项目；依法不公开的，注明编号范围和依据。",
                        "List what was left out, or name the numbers withheld with the legal basis."));
    }
}

package org.zhunsheng.audit.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Bigrams;
import org.zhunsheng.text.Lookalikes;

/** Two rows of one class that are nearly the same, or two surveys of the same people. */
@Rule(
        id = "G-02",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = {"duplicate-names", "target-review"},
        zh = "同一二级指标下不应有内容相近的指标，同一对象的满意度不应考核两次。",
        en = "Rows below one second level do not say nearly the same, and nobody's satisfaction is counted twice.")
final class NothingCountedTwice implements AuditRule.OfProject {
    private static final String TAKE_PART = "参与";
    private static final Pattern NUMERALS = Pattern.compile("[0-9一二三四五六七八九十上下前后]+");
    private static final Pattern ASKED =
            Pattern.compile("(?:更加|更|的|对|率|度|情况|提升|提高|参与者|参加者|参与人员|参与|参加|系列|指标|数量|占总数|\\(.*?\\))+");

    @Override
    public void check(AuditedProject project, Findings out) {
        Map<Level2, List<AuditedRow>> classes = new EnumMap<>(Level2.class);
        for (AuditedRow row : project.rows()) {
            Level2 level = row.level1() == Level1.SATISFACTION ? Level2.SATISFACTION : row.level2();
            if (level != null) {
                classes.computeIfAbsent(level, unknown -> new ArrayList<>()).add(row);
            }
        }
        for (List<AuditedRow> rows : classes.values()) {
            Set<AuditedRow> told = alike(rows, out);
            if (rows.get(0).level1() == Level1.SATISFACTION) {
                sameGroup(rows, told, out);
            }
        }
    }

    private static Set<AuditedRow> alike(List<AuditedRow> rows, Findings out) {
        Set<AuditedRow> told = new HashSet<>();
        if (rows.size() < 2) {
            return told;
        }
        List<Bigrams> names = rows.stream().map(row -> row.name().pairs()).toList();
        BigDecimal percent = rows.get(0).document().inForce().figure(Figure.SAME_TEXT);
        int[] like = Lookalikes.within(names, percent);
        for (int i = 0; i < like.length; i++) {
            AuditedRow before = like[i] < 0 ? null : rows.get(like[i]);
            if (before != null && isSameThing(before, rows.get(i))) {
                report(before, rows.get(i), out);
                told.add(rows.get(i));
            }
        }
        return told;
    }

    /** Equal names are told elsewhere; names that differ in a number only count different things. */
    private static boolean isSameThing(AuditedRow before, AuditedRow row) {
        String one = Texts.bare(before.name().text());
        String other = Texts.bare(row.name().text());
        return !one.equals(other)
                && !NUMERALS.matcher(one)
                        .replaceAll("")
                        .equals(NUMERALS.matcher(other).replaceAll(""));
    }

    /** The people asked, where the row does not say about what: such a row asks them about everything. */
    private static void sameGroup(List<AuditedRow> rows, Set<AuditedRow> told, Findings out) {
        Map<String, AuditedRow> general = new HashMap<>();
        Map<String, AuditedRow> any = new HashMap<>();
        for (AuditedRow row : rows) {
            List<String> groups = groups(row);
            boolean isGeneral = !groups.isEmpty() && isGeneral(row);
            for (String group : groups) {
                AuditedRow before = isGeneral ? any.get(group) : general.get(group);
                boolean same = before != null && Texts.bare(label(before)).equals(Texts.bare(label(row)));
                if (before != null && !same && told.add(row)) {
                    report(before, row, out);
                }
                any.putIfAbsent(group, row);
                if (isGeneral) {
                    general.putIfAbsent(group, row);
                }
            }
        }
    }

    private static List<String> groups(AuditedRow row) {
        Texts texts = row.document().texts();
        String label = label(row);
        List<String> groups = new ArrayList<>();
        if (texts.has(label, WordSet.SATISFACTION_WORDS)) {
            if (texts.has(label, WordSet.PUBLIC_GROUPS)) {
                groups.add("public");
            }
            if (label.contains(TAKE_PART)) {
                groups.add(TAKE_PART);
            }
        }
        return groups;
    }

    /** The name; where the form puts it into the second level, that. */
    private static String label(AuditedRow row) {
        String level2 = row.indicator().classification().level2();
        return !row.name().text().isEmpty() ? row.name().text() : level2 == null ? "" : level2;
    }

    private static boolean isGeneral(AuditedRow row) {
        String rest = label(row);
        for (String word : row.document().inForce().words(WordSet.PUBLIC_GROUPS)) {
            rest = rest.replace(word, "");
        }
        for (String word : row.document().inForce().words(WordSet.SATISFACTION_WORDS)) {
            rest = rest.replace(word, "");
        }
        return Texts.bare(ASKED.matcher(rest).replaceAll("")).isEmpty();
    }

    private static void report(AuditedRow before, AuditedRow row, Findings out) {
        out.add(
                row.at(Part.LEVEL3),
                Facts.found(label(row)),
                Wording.of(
                        "指标“%s”与第 %d 行“%s”考核同一内容，重复计分。",
                        "The row \"%s\" measures the same as row %d, \"%s\": it counts twice.",
                        label(row),
                        before.position() + 1,
                        label(before)),
                Wording.of("合并为一行，或写明两者考核的不同内容。", "Make one row of the two, or say what each measures."));
    }
}

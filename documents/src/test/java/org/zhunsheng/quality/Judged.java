package org.zhunsheng.quality;

import java.util.Locale;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.Severity;

/**
 * A finding with what a person thought of it.
 *
 * @param rule the rule's id
 * @param severity of the finding
 * @param pointer what it is about
 * @param found what stands there
 * @param verdict of the person
 * @param note why it is wrong, or empty
 */
record Judged(String rule, Severity severity, String pointer, String found, Verdict verdict, String note)
        implements Comparable<Judged> {
    private static final int CELLS = 6;
    private static final int LONGEST = 60;

    /** What a person thought. */
    enum Verdict {
        RIGHT,
        WRONG,
        /** Nobody has looked; only notes (INFO) may stay so. */
        OPEN
    }

    static Judged of(Finding finding) {
        return new Judged(
                finding.rule(),
                finding.severity(),
                finding.where().pointer(),
                cell(finding.facts().found()),
                Verdict.OPEN,
                "");
    }

    static Judged parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("not six cells: " + line);
        }
        return new Judged(
                cells[0],
                Severity.valueOf(cells[1]),
                cells[2],
                cells[3],
                Verdict.valueOf(cells[4].toUpperCase(Locale.ROOT)),
                cells[5]);
    }

    private static String cell(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** What makes it the same finding, whoever judges it. */
    String key() {
        return rule + "\t" + severity + "\t" + pointer + "\t" + found;
    }

    Judged as(Judged other) {
        return new Judged(rule, severity, pointer, found, other.verdict, other.note);
    }

    String line() {
        return key() + "\t" + verdict.name().toLowerCase(Locale.ROOT) + "\t" + note;
    }

    @Override
    public int compareTo(Judged other) {
        return key().compareTo(other.key());
    }
}

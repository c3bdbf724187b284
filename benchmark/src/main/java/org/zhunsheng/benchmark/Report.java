package org.zhunsheng.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The table of a run, in markdown. */
final class Report {
    private static final int WORTH_DECIMALS = 100;

    private final StringBuilder out = new StringBuilder();

    private Report() {}

    static String of(List<Results> parts, Machine machine, LocalDate day) {
        return new Report().write(parts, machine, day);
    }

    private String write(List<Results> parts, Machine machine, LocalDate day) {
        line("Measured on " + day + ": " + machine.inWords() + ".");
        line("");
        line("| part | what | ours | beside | takes | ratio | at most | |");
        line("|---|---|--:|---|--:|--:|--:|---|");
        parts.stream().flatMap(part -> part.comparisons().stream()).forEach(this::row);
        for (Results part : parts) {
            for (String why : part.omissions()) {
                line("");
                line("Not measured: " + why + ".");
            }
        }
        return out.toString();
    }

    private void row(Comparison c) {
        String limit = c.isHeldTo() ? String.format(Locale.ROOT, "%.1f", c.limit()) : "";
        String verdict = c.isHeldTo() ? c.holds() ? "holds" : "**misses**" : "";
        line(String.join(
                " | ",
                "| " + c.part(),
                c.subject(),
                amount(c.ours(), c.unit()),
                c.peer(),
                amount(c.theirs(), c.unit()),
                String.format(Locale.ROOT, "%.2f", c.ratio()),
                limit,
                verdict + " |"));
    }

    private static String amount(double value, Comparison.Unit unit) {
        return String.format(Locale.ROOT, value < WORTH_DECIMALS ? "%.2f %s" : "%.0f %s", value, unit.sign());
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}

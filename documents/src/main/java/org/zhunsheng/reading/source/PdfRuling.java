package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ruling lines of a page as a person sees them: pieces joined, double lines as one. */
final class PdfRuling {
    /** Pieces of one line may lie this far off one another, and this far apart. */
    private static final float SAME_LINE = 2f;

    private static final float SAME_PIECE = 3f;
    private static final float SHORTEST = 4f;

    /** More lines than any form; a map or a drawing has no tables worth finding. */
    private static final int MOST = 20_000;

    private PdfRuling() {}

    /** The lines of one direction, ordered by where they stand; none for a drawing. */
    static List<PdfRule> joined(List<PdfRule> rules, boolean horizontal) {
        List<PdfRule> same = new ArrayList<>();
        for (PdfRule rule : rules) {
            if (rule.horizontal() == horizontal) {
                same.add(rule);
            }
        }
        same.sort(Comparator.comparingDouble(PdfRule::at));
        List<PdfRule> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= same.size(); i++) {
            boolean ends = i == same.size()
                    || same.get(i).at() - same.get(i - 1).at() > SAME_LINE
                    || same.get(i).at() - same.get(start).at() > 2 * SAME_LINE;
            if (ends) {
                joinLevel(same.subList(start, i), joined);
                start = i;
            }
        }
        return joined.size() > MOST ? List.of() : joined;
    }

    private static void joinLevel(List<PdfRule> level, List<PdfRule> joined) {
        double weight = 0;
        double sum = 0;
        for (PdfRule rule : level) {
            double length = Math.max(rule.length(), 0.1);
            weight += length;
            sum += length * rule.at();
        }
        float at = (float) (sum / weight);
        List<PdfRule> ordered = new ArrayList<>(level);
        ordered.sort(Comparator.comparingDouble(PdfRule::from));
        float from = ordered.getFirst().from();
        float to = ordered.getFirst().to();
        for (PdfRule rule : ordered) {
            if (rule.from() > to + SAME_PIECE) {
                add(new PdfRule(rule.horizontal(), at, from, to), joined);
                from = rule.from();
                to = rule.to();
            }
            to = Math.max(to, rule.to());
        }
        add(new PdfRule(ordered.getFirst().horizontal(), at, from, to), joined);
    }

    private static void add(PdfRule rule, List<PdfRule> joined) {
        if (rule.length() >= SHORTEST) {
            joined.add(rule);
        }
    }
}

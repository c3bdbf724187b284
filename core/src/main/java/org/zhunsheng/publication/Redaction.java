package org.zhunsheng.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Project;

/**
 * A document as the public may see it. A project that is withheld keeps its number in the sequence and loses everything else;
 * with it go all sums from which its money could be worked out. What was not understood when a file was read never goes out.
 *
 * @param document what the public may see
 * @param shown the positions, in the whole document, of the projects that it shows
 * @param withheld the projects that it does not show, by their positions
 */
public record Redaction(PerformanceDocument document, List<Integer> shown, Map<Integer, Project> withheld) {
    public Redaction {
        shown = List.copyOf(shown);
        withheld = Map.copyOf(withheld);
    }

    /**
     * Redacts a document.
     *
     * @param whole with all its projects
     * @param sentences by the positions of the projects that are withheld, what is said in their place
     */
    public static Redaction of(PerformanceDocument whole, Map<Integer, String> sentences) {
        ProjectNumbers numbers = ProjectNumbers.of(whole);
        boolean keepsSecrets = !sentences.isEmpty() || !whole.withheld().isEmpty();
        List<Project> open = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        Map<Integer, Project> kept = new TreeMap<>();
        List<Withheld> ranges = new ArrayList<>(numbers.ofSource());
        for (int i = 0; i < whole.projects().size(); i++) {
            Project project = whole.projects().get(i);
            String sentence = sentences.get(i);
            if (sentence == null) {
                shown.add(i);
                open.add(keepsSecrets ? numbers.numbered(project, i) : project);
            } else {
                kept.put(i, project);
                ranges.add(new Withheld(numbers.of(i), numbers.of(i), sentence));
            }
        }
        PerformanceDocument document = new PerformanceDocument(
                whole.kind(),
                whole.heading(),
                keepsSecrets ? withoutMoney(whole.strategy()) : whole.strategy(),
                open,
                ProjectNumbers.joined(ranges),
                keepsSecrets ? List.of() : whole.totals(),
                List.of());
        return new Redaction(document, shown, kept);
    }

    /** Of a sum and all its open parts but one, that one follows: neither the department's nor its programmes' money stays. */
    static Strategy withoutMoney(Strategy strategy) {
        List<Programme> programmes = strategy.programmes().stream()
                .map(programme -> new Programme(
                        programme.label(),
                        programme.name(),
                        programme.text(),
                        null,
                        programme.spendingPlan(),
                        programme.indicators()))
                .toList();
        return new Strategy(strategy.overallGoal(), programmes, strategy.safeguards(), null, strategy.indicators());
    }
}

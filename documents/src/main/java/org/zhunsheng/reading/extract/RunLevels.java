package org.zhunsheng.reading.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.text.Chars;

/**
 * In runs of indicators a first level may be missing. It is then the one that the document itself gives to that kind of
 * second level, else the usual one.
 */
final class RunLevels {
    private static final String INDICATOR = "指标";

    private RunLevels() {}

    /** Fills in what is missing in the projects of a list. */
    static void fill(List<ProjectDraft> projects, Labels labels) {
        Map<String, IndicatorDraft.LevelDraft> known = known(projects);
        projects.forEach(project -> fill(project.indicators, known, labels));
    }

    /** Fills in the names of levels of which only the weight in brackets survived. */
    static void fillLost(List<ProjectDraft> projects, Labels labels) {
        List<ProjectDraft> lost = projects.stream()
                .filter(project -> project.indicators.stream()
                        .anyMatch(row -> row.level1() != null && row.level1().name() == null))
                .toList();
        if (!lost.isEmpty()) {
            Map<String, IndicatorDraft.LevelDraft> known = known(projects);
            lost.forEach(project -> fill(project.indicators, known, labels));
        }
    }

    private static Map<String, IndicatorDraft.LevelDraft> known(List<ProjectDraft> projects) {
        Map<String, IndicatorDraft.LevelDraft> known = new HashMap<>();
        IndicatorDraft.LevelDraft before = null;
        for (ProjectDraft project : projects) {
            for (IndicatorDraft row : project.indicators) {
                IndicatorDraft.LevelDraft first = row.level1();
                IndicatorDraft.LevelDraft second = row.level2();
                // A level stands once for all rows beside it.
                if (second != null && second != before && first != null && first.name() != null) {
                    known.putIfAbsent(kind(second.name()), first);
                    before = second;
                }
            }
        }
        return known;
    }

    private static void fill(List<IndicatorDraft> rows, Map<String, IndicatorDraft.LevelDraft> known, Labels labels) {
        for (IndicatorDraft row : rows) {
            IndicatorDraft.LevelDraft first = row.level1();
            IndicatorDraft.LevelDraft second = row.level2();
            boolean lost = first == null || first.name() == null;
            if (lost && second != null && second.name() != null) {
                row.levels(withWeight(above(second, known, labels), first), second);
            }
        }
    }

    private static IndicatorDraft.@Nullable LevelDraft above(
            IndicatorDraft.LevelDraft second, Map<String, IndicatorDraft.LevelDraft> known, Labels labels) {
        IndicatorDraft.LevelDraft own = known.get(kind(second.name()));
        if (own != null) {
            return own;
        }
        String usual = labels.level1Above(String.valueOf(second.name()));
        return usual == null ? null : new IndicatorDraft.LevelDraft(usual, second.span(), null, false);
    }

    /** Where only the weight of a level survived, it stays with the name that was found. */
    private static IndicatorDraft.@Nullable LevelDraft withWeight(
            IndicatorDraft.@Nullable LevelDraft found, IndicatorDraft.@Nullable LevelDraft rest) {
        if (found == null || rest == null) {
            return found;
        }
        return new IndicatorDraft.LevelDraft(found.name(), rest.span(), rest.weight(), found.mandatory());
    }

    private static String kind(@Nullable String level2) {
        String kind = level2 == null ? "" : Chars.squeeze(level2);
        return kind.endsWith(INDICATOR) ? kind.substring(0, kind.length() - INDICATOR.length()) : kind;
    }
}

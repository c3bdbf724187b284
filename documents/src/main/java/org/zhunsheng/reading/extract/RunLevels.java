package org.zhunsheng.reading.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Chars;
import org.zhunsheng.reading.layout.Labels;

/**
 * In runs of indicators a first level may be missing. It is then the one that the document itself gives to that kind of
 * second level, else the usual one.
 */
final class RunLevels {
    private RunLevels() {}

    static void fill(List<IndicatorDraft> rows, List<ProjectDraft> all, Labels labels) {
        Map<String, IndicatorDraft.LevelDraft> known = new HashMap<>();
        for (ProjectDraft project : all) {
            for (IndicatorDraft row : project.indicators) {
                IndicatorDraft.LevelDraft first = row.level1();
                IndicatorDraft.LevelDraft second = row.level2();
                if (first != null && second != null) {
                    known.putIfAbsent(kind(second.name()), first);
                }
            }
        }
        for (IndicatorDraft row : rows) {
            IndicatorDraft.LevelDraft second = row.level2();
            if (row.level1() == null && second != null && second.name() != null) {
                row.levels(above(second, known, labels), second);
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

    private static String kind(@Nullable String level2) {
        return level2 == null ? "" : Chars.squeeze(level2).replaceAll("指标$", "");
    }
}

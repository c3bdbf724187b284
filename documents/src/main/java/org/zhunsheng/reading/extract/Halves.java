package org.zhunsheng.reading.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Span;

/** Mid-term and annual indicators side by side: equal names are one indicator with two targets, others are two. */
final class Halves {
    private Halves() {}

    static void merge(List<IndicatorDraft> medium, List<IndicatorDraft> annual, List<IndicatorDraft> into) {
        int a = 0;
        for (IndicatorDraft row : medium) {
            int same = find(row, annual, a);
            for (; same >= 0 && a < same; a++) {
                into.add(annualOnly(annual.get(a)));
            }
            if (same >= 0) {
                Span target = annual.get(same).get(Column.TARGET);
                if (target != null) {
                    row.put(Column.CURRENT_TARGET, target);
                }
                a = same + 1;
            }
            into.add(row);
        }
        for (; a < annual.size(); a++) {
            into.add(annualOnly(annual.get(a)));
        }
    }

    private static int find(IndicatorDraft row, List<IndicatorDraft> annual, int from) {
        String name = name(row);
        for (int i = from; i < annual.size() && name != null; i++) {
            if (name.equals(name(annual.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String name(IndicatorDraft row) {
        Span name = row.get(Column.LEVEL3);
        return name == null ? null : name.squeezed();
    }

    private static IndicatorDraft annualOnly(IndicatorDraft row) {
        Span target = row.get(Column.TARGET);
        if (target != null) {
            row.cells().remove(Column.TARGET);
            row.put(Column.CURRENT_TARGET, target);
        }
        return row;
    }
}

package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.Span;

/** Reads the spending plan: 3月底 6月底 10月底 12月底 and the percentages below them or behind each. */
final class PlanReader {
    private static final int DECEMBER = 12;
    private final Flow flow;

    PlanReader(Flow flow) {
        this.flow = flow;
    }

    /** Reads the plan whose first month stands at an index; returns the index after it, or -1. */
    int read(int i, ProjectDraft project) {
        if (!flow.at(i).isEmpty() && !isMonth(flow.at(i))) {
            return -1;
        }
        List<Flow.Item> months = new ArrayList<>();
        int k = i;
        while (k < flow.size() && (flow.at(k).isEmpty() || isMonth(flow.at(k)))) {
            if (!flow.at(k).isEmpty()) {
                months.add(flow.at(k));
            }
            k++;
        }
        if (months.isEmpty()) {
            return -1;
        }
        return months.size() == 1 ? alternating(i, project) : below(k, months, project);
    }

    private static boolean isMonth(Flow.Item item) {
        return Neighbourhood.isMonth(item.squeezed());
    }

    private int below(int from, List<Flow.Item> months, ProjectDraft project) {
        int k = from;
        int count = 0;
        while (k < flow.size() && count < months.size()) {
            Flow.Item item = flow.at(k);
            if (!item.isEmpty()) {
                if (Amounts.percent(item.squeezed()) == null) {
                    break;
                }
                add(monthOf(item, months, count), item.span(), project);
                count++;
            }
            k++;
        }
        months.forEach(month -> month.span().markLabel());
        return k;
    }

    /** 3月底 25% 6月底 55%: each month before its own percentage. */
    private int alternating(int i, ProjectDraft project) {
        int k = i;
        while (k + 1 < flow.size()
                && isMonth(flow.at(k))
                && Amounts.percent(flow.at(k + 1).squeezed()) != null) {
            add(flow.at(k), flow.at(k + 1).span(), project);
            flow.at(k).span().markLabel();
            k = flow.skipEmpty(k + 2);
        }
        return k == i ? -1 : k;
    }

    private static void add(Flow.Item month, Span percent, ProjectDraft project) {
        Matcher matcher = Neighbourhood.MONTH.matcher(month.squeezed());
        int number = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        if (number >= 1 && number <= DECEMBER) {
            project.plan.add(new ProjectDraft.PlanCell(number, month.span(), percent));
        }
    }

    private static Flow.Item monthOf(Flow.Item item, List<Flow.Item> months, int ordinal) {
        if (item.kind() == Row.Kind.GRID) {
            for (Flow.Item month : months) {
                if (month.span().overlaps(item.span())) {
                    return month;
                }
            }
        }
        return months.get(ordinal);
    }
}

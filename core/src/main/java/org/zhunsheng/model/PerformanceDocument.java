package org.zhunsheng.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one published or submitted performance document says: nothing added, nothing lost.
 *
 * @param kind the form family
 * @param heading what stands over everything
 * @param strategy the department's goals, programmes and safeguards
 * @param projects the projects in printed order
 * @param withheld ranges of projects that the source says it does not publish
 * @param totals total rows that the source prints
 * @param unread what was in the source and found no place above
 */
public record PerformanceDocument(
        DocumentKind kind,
        Heading heading,
        Strategy strategy,
        List<Project> projects,
        List<Withheld> withheld,
        List<PrintedTotal> totals,
        List<Unread> unread) {
    public PerformanceDocument {
        projects = Text.copy(projects);
        withheld = Text.copy(withheld);
        totals = Text.copy(totals);
        unread = Text.copy(unread);
    }

    /** The same document with other projects. */
    public PerformanceDocument withProjects(List<Project> others) {
        return new PerformanceDocument(kind, heading, strategy, others, withheld, totals, unread);
    }

    /** The same document without what nobody understood. */
    public PerformanceDocument withoutUnread() {
        return new PerformanceDocument(kind, heading, strategy, projects, withheld, totals, List.of());
    }

    /**
     * What stands over everything.
     *
     * @param title as printed on the cover or over the first table
     * @param department the unit that all tables name
     * @param fiscalYear the budget year
     * @param moneyUnit the unit that the source printed; amounts here are in yuan all the same
     */
    public record Heading(
            @Nullable String title,
            @Nullable CodedName department,
            @Nullable FiscalYear fiscalYear,
            @Nullable MoneyUnit moneyUnit) {
        public Heading {
            Text.absentOrPrinted(title, "title");
        }
    }

    /**
     * What the department as a whole wants.
     *
     * @param overallGoal 总体绩效目标
     * @param programmes 分项绩效目标
     * @param safeguards 工作保障措施
     * @param budget of the whole department, in a department overall target
     * @param indicators of the whole department, in a department overall target
     */
    public record Strategy(
            @Nullable OverallGoal overallGoal,
            List<Programme> programmes,
            List<Safeguard> safeguards,
            @Nullable Budget budget,
            List<Indicator> indicators) {
        public Strategy {
            programmes = Text.copy(programmes);
            safeguards = Text.copy(safeguards);
            indicators = Text.copy(indicators);
        }
    }

    /** 总体绩效目标: its lead text, if any, and its numbered items. */
    public record OverallGoal(@Nullable String text, List<LabelledText> items) {
        public OverallGoal {
            Text.absentOrPrinted(text, "text");
            items = Text.copy(items);
        }
    }

    /** Projects from one number to another that the source does not publish. */
    public record Withheld(int from, int to, @Nullable String reason) {
        public Withheld {
            Text.absentOrPrinted(reason, "reason");
            if (from > to) {
                throw new IllegalArgumentException("withheld from " + from + " to " + to);
            }
        }
    }

    /** A total row. */
    public record PrintedTotal(String name, Money amount) {
        public PrintedTotal {
            Text.printed(name, "total");
        }
    }

    /**
     * A piece of the source that no value, label or sum explains.
     *
     * @param at its place in words, or absent where a person who made the document by hand gave none
     * @param text as the source has it
     */
    public record Unread(@Nullable String at, String text) {}
}

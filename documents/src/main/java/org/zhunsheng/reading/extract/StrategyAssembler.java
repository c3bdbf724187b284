package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Safeguard;

/** Builds what the department as a whole wants. */
record StrategyAssembler(DocumentDraft draft, PlaceBook book, ProjectAssembler assembler) {

    PerformanceDocument.Strategy assemble(@Nullable ProjectDraft own) {
        Budget budget = null;
        List<Indicator> indicators = List.of();
        PerformanceDocument.OverallGoal goal = overall();
        if (own != null) {
            ProjectAssembler.Whole whole = assembler.whole(own);
            budget = whole.budget();
            indicators = whole.indicators();
            goal = goal == null ? ownGoal(whole) : goal;
        }
        return new PerformanceDocument.Strategy(goal, programmes(own), safeguards(), budget, indicators);
    }

    private static PerformanceDocument.@Nullable OverallGoal ownGoal(ProjectAssembler.Whole whole) {
        List<LabelledText> items = new ArrayList<>();
        String text = null;
        for (org.zhunsheng.model.Goal goal : whole.goals()) {
            if (goal.label() == null && text == null && items.isEmpty()) {
                text = goal.text();
            } else {
                items.add(new LabelledText(goal.label(), goal.text()));
            }
        }
        return text == null && items.isEmpty() ? null : new PerformanceDocument.OverallGoal(text, items);
    }

    private PerformanceDocument.@Nullable OverallGoal overall() {
        String text = book.text("/overallGoal/text", draft.overallText);
        List<LabelledText> items = items(draft.overallItems, "/overallGoal/items");
        return text == null && items.isEmpty() ? null : new PerformanceDocument.OverallGoal(text, items);
    }

    private List<LabelledText> items(List<DocumentDraft.ItemCell> cells, String at) {
        List<LabelledText> out = new ArrayList<>();
        for (DocumentDraft.ItemCell cell : cells) {
            String text = book.text(at + "/" + out.size(), cell.text());
            if (text != null) {
                out.add(new LabelledText(cell.label(), text));
            }
        }
        return out;
    }

    private List<Programme> programmes(@Nullable ProjectDraft own) {
        List<Programme> out = new ArrayList<>();
        for (DocumentDraft.ProgrammeDraft programme : draft.programmes) {
            String at = "/programmes/" + out.size();
            out.add(new Programme(
                    book.text(at + "/label", programme.label),
                    book.text(at + "/name", programme.name),
                    book.text(at + "/text", programme.text),
                    null,
                    assembler.plan(programme.plan, at),
                    assembler.indicators(programme.indicators, at + "/indicators")));
        }
        for (ProjectDraft.TaskDraft task : own == null ? List.<ProjectDraft.TaskDraft>of() : own.tasks) {
            String at = "/programmes/" + out.size();
            out.add(new Programme(
                    book.text(at + "/label", task.label()),
                    book.text(at + "/name", task.name()),
                    book.text(at + "/text", task.content()),
                    assembler.money().sum(task.money(), at + "/budget", new ArrayList<>()),
                    List.of(),
                    List.of()));
        }
        return out;
    }

    private List<Safeguard> safeguards() {
        List<Safeguard> out = new ArrayList<>();
        for (DocumentDraft.SafeguardDraft safeguard : draft.safeguards) {
            String at = "/safeguards/" + out.size();
            out.add(new Safeguard(
                    book.text(at + "/label", safeguard.label),
                    book.text(at + "/name", safeguard.name),
                    items(safeguard.items, at + "/items")));
        }
        return out;
    }
}

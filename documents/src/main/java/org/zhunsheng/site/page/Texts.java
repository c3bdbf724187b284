package org.zhunsheng.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.PerformanceDocument.OverallGoal;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Safeguard;

/** What a department wants as a whole, in prose. */
final class Texts {
    private final Sheet sheet;

    Texts(Sheet sheet) {
        this.sheet = sheet;
    }

    void strategy(Strategy strategy) {
        OverallGoal goal = strategy.overallGoal();
        if (goal != null) {
            sheet.heading(2, "year.goal");
            paragraph(goal.text());
            items(goal.items());
        }
        if (!strategy.programmes().isEmpty()) {
            sheet.heading(2, "year.programmes");
            strategy.programmes().forEach(this::programme);
        }
        if (!strategy.safeguards().isEmpty()) {
            sheet.heading(2, "year.safeguards");
            strategy.safeguards().forEach(this::safeguard);
        }
        if (!strategy.indicators().isEmpty()) {
            sheet.heading(2, "year.indicators");
            IndicatorTable.writeAlone(sheet, strategy.indicators());
        }
    }

    private void programme(Programme programme) {
        title(programme.label(), programme.name());
        paragraph(programme.text());
        if (programme.budget() != null) {
            new MoneyTables(sheet).budget(programme.budget());
        }
        IndicatorTable.writeAlone(sheet, programme.indicators());
    }

    private void safeguard(Safeguard safeguard) {
        title(safeguard.label(), safeguard.name());
        items(safeguard.items());
    }

    private void title(@Nullable String label, @Nullable String name) {
        if (label != null || name != null) {
            sheet.printed("h3", joined(label, name));
        }
    }

    /** Paragraphs with their printed numbers. */
    void items(List<LabelledText> items) {
        for (LabelledText item : items) {
            paragraph(joined(item.label(), item.text()));
        }
    }

    void paragraph(@Nullable String text) {
        if (text != null) {
            sheet.printed("p", text, "class", "said");
        }
    }

    /** A text behind its printed number or heading. */
    static String joined(@Nullable String label, @Nullable String text) {
        if (label == null) {
            return text == null ? "" : text;
        }
        boolean bracketed = label.endsWith("）") || label.endsWith(")");
        return text == null ? label : label + (bracketed ? "" : ". ") + text;
    }
}

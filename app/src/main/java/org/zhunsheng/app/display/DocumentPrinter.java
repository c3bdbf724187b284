package org.zhunsheng.app.display;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.app.words.Printable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.PrintedTotal;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.model.Place;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Safeguard;
import org.zhunsheng.reading.Doubt;
import org.zhunsheng.reading.Reading;

/** Prints what was read from a file for a person: the whole document, its sums, and what the reader is not sure of. */
public final class DocumentPrinter {
    private final Messages messages;
    private final int width;
    private final boolean places;

    /**
     * @param width in columns of the terminal
     * @param places whether the place of every value is listed
     */
    public DocumentPrinter(Messages messages, int width, boolean places) {
        this.messages = messages;
        this.width = width;
        this.places = places;
    }

    /** Prints in UTF-8; the stream stays open. */
    public void print(Reading reading, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Sheet sheet = new Sheet(writer, width, messages);
        PerformanceDocument document = reading.document();
        head(sheet, reading);
        strategy(sheet, document.strategy());
        int position = 0;
        for (Project project : document.projects()) {
            sheet.blank();
            new ProjectPrinter(sheet).print(project, ++position);
        }
        foot(sheet, document);
        doubts(sheet, reading);
        if (places) {
            places(sheet, reading);
        }
        sheet.blank();
        writer.flush();
    }

    private void head(Sheet sheet, Reading reading) throws IOException {
        PerformanceDocument document = reading.document();
        PerformanceDocument.Heading heading = document.heading();
        String kind = messages.name(document.kind());
        sheet.rule('═');
        sheet.heading(heading.title() == null ? kind : heading.title());
        String about = Stream.of(
                        Figures.name(heading.department()),
                        heading.fiscalYear() == null
                                ? null
                                : sheet.word(
                                        "heading.year",
                                        String.valueOf(heading.fiscalYear().year())),
                        kind,
                        heading.moneyUnit() == null
                                ? null
                                : sheet.word("heading.moneyUnit", messages.name(heading.moneyUnit())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        sheet.heading(about);
        sheet.heading(Printable.line(reading.source()));
        sheet.rule('═');
    }

    private void strategy(Sheet sheet, Strategy strategy) throws IOException {
        if (strategy.overallGoal() != null) {
            sheet.heading(sheet.word("strategy.overallGoal"));
            sheet.indented(strategy.overallGoal().text());
            items(sheet, strategy.overallGoal().items());
        }
        for (Programme programme : strategy.programmes()) {
            programme(sheet, programme);
        }
        for (Safeguard safeguard : strategy.safeguards()) {
            sheet.blank();
            sheet.heading(title("strategy.safeguard", safeguard.label(), safeguard.name()));
            items(sheet, safeguard.items());
        }
        if (strategy.budget() != null || !strategy.indicators().isEmpty()) {
            sheet.blank();
            sheet.heading(sheet.word("strategy.department"));
            sheet.labelled("project.budget", new ProjectPrinter(sheet).budget(strategy.budget()));
            indicators(sheet, strategy.indicators());
        }
    }

    private void programme(Sheet sheet, Programme programme) throws IOException {
        ProjectPrinter figures = new ProjectPrinter(sheet);
        sheet.blank();
        sheet.heading(title("strategy.programme", programme.label(), programme.name()));
        sheet.indented(programme.text());
        sheet.labelled("project.budget", figures.budget(programme.budget()));
        sheet.labelled("project.spendingPlan", figures.plan(programme.spendingPlan()));
        indicators(sheet, programme.indicators());
    }

    private String title(String word, @Nullable String label, @Nullable String name) {
        return Stream.of(messages.say(word), label, name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static void items(Sheet sheet, List<LabelledText> items) throws IOException {
        for (LabelledText item : items) {
            sheet.item(item.label(), item.text());
        }
    }

    private void indicators(Sheet sheet, List<Indicator> indicators) throws IOException {
        sheet.table(new IndicatorTable(messages).of(indicators));
    }

    private void foot(Sheet sheet, PerformanceDocument document) throws IOException {
        sheet.blank();
        sheet.rule('─');
        int indicators = document.strategy().indicators().size()
                + document.projects().stream()
                        .mapToInt(project -> project.indicators().size())
                        .sum();
        sheet.heading(sheet.word("foot.counts", document.projects().size(), indicators));
        Optional<BigDecimal> budgets = document.projects().stream()
                .map(project -> project.finance().budget())
                .filter(Objects::nonNull)
                .map(Budget::total)
                .filter(Objects::nonNull)
                .map(Money::yuan)
                .reduce(BigDecimal::add);
        if (budgets.isPresent()) {
            sheet.heading(sheet.word("foot.budgets", Figures.money(new Money(budgets.get()))));
        }
        for (PrintedTotal total : document.totals()) {
            sheet.heading(total(sheet, total, budgets));
        }
        for (Withheld withheld : document.withheld()) {
            String reason = withheld.reason() == null ? "" : withheld.reason();
            sheet.heading(sheet.word(
                    "foot.withheld", String.valueOf(withheld.from()), String.valueOf(withheld.to()), reason));
        }
        if (!document.unread().isEmpty()) {
            sheet.heading(sheet.word("foot.unread", document.unread().size()));
        }
        for (Unread unread : document.unread()) {
            sheet.item(unread.at(), unread.text());
        }
    }

    /** The sum of the projects stands beside a printed total; whether they should agree is for the reader to say. */
    private static String total(Sheet sheet, PrintedTotal total, Optional<BigDecimal> budgets) {
        String printed = sheet.word("foot.total", total.name(), Figures.money(total.amount()));
        boolean agrees =
                budgets.isPresent() && budgets.get().compareTo(total.amount().yuan()) == 0;
        return agrees ? printed + " " + sheet.word("foot.agrees") : printed;
    }

    private static void doubts(Sheet sheet, Reading reading) throws IOException {
        if (!reading.doubts().isEmpty()) {
            sheet.heading(sheet.word("foot.doubts", reading.doubts().size()));
        }
        for (Doubt doubt : reading.doubts()) {
            String alternatives = String.join(" | ", doubt.alternatives());
            String where = described(reading.places().of(doubt.pointer()));
            sheet.item(
                    doubt.pointer(),
                    sheet.word("foot.doubt", doubt.confidence(), doubt.reason())
                            + (alternatives.isEmpty() ? "" : sheet.word("foot.alternatives", alternatives))
                            + (where.isEmpty() ? "" : " [" + where + "]"));
        }
    }

    private static void places(Sheet sheet, Reading reading) throws IOException {
        sheet.heading(sheet.word("foot.places", reading.places().byPointer().size()));
        for (var entry : reading.places().byPointer().entrySet()) {
            sheet.item(entry.getKey(), described(entry.getValue()));
        }
    }

    private static String described(List<Place> places) {
        return places.stream().map(Place::describe).collect(Collectors.joining(", "));
    }
}

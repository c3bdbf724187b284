package org.zhunsheng.issuing.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.PrintedTotal;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Safeguard;

/** The names of a document: the outermost ones of every layout. */
public final class DocumentFields {
    private DocumentFields() {}

    private static final Names<Programme> PROGRAMME = CommonFields.labels(Programme::label)
            .text("name", Programme::name)
            .text("text", Programme::text)
            .text("quoted", DocumentFields::quoted)
            .part("budget", CommonFields.BUDGET, Programme::budget)
            .list("spendingPlan", CommonFields.STEP, Programme::spendingPlan)
            .list("indicators", IndicatorFields.INDICATOR, Programme::indicators);

    private static final Names<Safeguard> SAFEGUARD = CommonFields.labels(Safeguard::label)
            .text("name", Safeguard::name)
            .list("items", CommonFields.LABELLED, Safeguard::items);

    private static final Names<Withheld> WITHHELD = new Names<Withheld>()
            .text("from", withheld -> String.valueOf(withheld.from()))
            .text("to", withheld -> String.valueOf(withheld.to()))
            .text("reason", Withheld::reason);

    private static final Names<Entry> ENTRY = new Names<Entry>()
            .whole(ProjectFields.PROJECT, Entry::project)
            .list("withheldBefore", WITHHELD, Entry::withheldBefore);

    private static final Names<PrintedTotal> TOTAL =
            new Names<PrintedTotal>().text("name", PrintedTotal::name).amount("amount", PrintedTotal::amount);

    private static final Names<UnitGroup> UNIT = new Names<UnitGroup>()
            .text("unitName", UnitGroup::name)
            .part("sum", CommonFields.BUDGET, UnitGroup::sum)
            .list("projects", ProjectFields.PROJECT, UnitGroup::projects);

    private record Issued(
            PerformanceDocument document, @Nullable String title) {}

    private static final Names<PerformanceDocument> DOCUMENT = new Names<PerformanceDocument>()
            .value("ownTitle", (document, words) -> Names.words(ownTitle(document, words)))
            .value("moneyUnit", (document, words) -> Names.words(words.unitName()))
            .text("year", DocumentFields::year)
            .text("hasStrategy", document -> hasStrategy(document) ? "1" : null)
            .part("department", CommonFields.CODED, document -> document.heading()
                    .department())
            .text(
                    "overallGoal",
                    document -> document.strategy().overallGoal() == null
                            ? null
                            : document.strategy().overallGoal().text())
            .list(
                    "overallGoal.items",
                    CommonFields.LABELLED,
                    document -> document.strategy().overallGoal() == null
                            ? List.of()
                            : document.strategy().overallGoal().items())
            .part("budget", CommonFields.BUDGET, document -> document.strategy().budget())
            .part("sum", CommonFields.BUDGET, UnitGroup::sumOf)
            .list("indicators", IndicatorFields.INDICATOR, document -> document.strategy()
                    .indicators())
            .list("programmes", PROGRAMME, document -> document.strategy().programmes())
            .list("safeguards", SAFEGUARD, document -> document.strategy().safeguards())
            .list("projects", ENTRY, Entry::of)
            .list("withheldLast", WITHHELD, Entry::withheldLast)
            .list("units", UNIT, UnitGroup::of)
            .list("withheld", WITHHELD, PerformanceDocument::withheld)
            .list("totals", TOTAL, PerformanceDocument::totals);

    private static final Names<Issued> ISSUED = new Names<Issued>()
            .whole(DOCUMENT, Issued::document)
            .text("title", Issued::title)
            .text("title.owner", issued -> CoverTitle.of(issued.title(), issued.document())
                    .owner())
            .text("title.rest", issued -> CoverTitle.of(issued.title(), issued.document())
                    .rest())
            .text("title.mark", issued -> CoverTitle.of(issued.title(), issued.document())
                    .mark());

    /** The names that hold everywhere in a layout. */
    public static Names<?> names() {
        return ISSUED;
    }

    /**
     * A document with its names.
     *
     * @param title what is printed over it, or {@code null} while nobody knows
     */
    public static Scope scope(PerformanceDocument document, FormWords words, @Nullable String title) {
        return Scope.of(ISSUED, new Issued(document, title), words);
    }

    /** The document's own title, where it was printed over a form of the same kind. */
    private static @Nullable String ownTitle(PerformanceDocument document, FormWords words) {
        return document.kind() == words.kind() ? document.heading().title() : null;
    }

    /** The text of a programme without a number that names the programme in quotation marks and so needs no heading. */
    private static @Nullable String quoted(Programme programme) {
        String text = programme.text();
        boolean named = text != null && programme.name() != null && text.contains("“" + programme.name() + "”");
        return programme.label() == null && named ? text : null;
    }

    /** Whether a book has a first part in prose. */
    private static boolean hasStrategy(PerformanceDocument document) {
        PerformanceDocument.Strategy strategy = document.strategy();
        return strategy.overallGoal() != null
                || !strategy.programmes().isEmpty()
                || !strategy.safeguards().isEmpty();
    }

    private static @Nullable String year(PerformanceDocument document) {
        return document.heading().fiscalYear() == null
                ? null
                : String.valueOf(document.heading().fiscalYear().year());
    }
}

package org.zhunsheng.exchange;

import static org.zhunsheng.exchange.Field.field;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Heading;
import org.zhunsheng.model.PerformanceDocument.OverallGoal;
import org.zhunsheng.model.PerformanceDocument.PrintedTotal;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.model.Place;
import org.zhunsheng.model.Places;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Safeguard;
import org.zhunsheng.reading.Doubt;
import org.zhunsheng.reading.Reading;

/** The whole document in JSON, with what a reading knows beyond it: the source, the places and the doubts. */
final class DocumentFormat {
    private DocumentFormat() {}

    /** The first value of every document of this format. */
    static final String VERSION = "zhunsheng/1";

    private static final Field<Reading, String> FORMAT = field("format", Codecs.TEXT, reading -> VERSION);
    private static final Field<Reading, String> SOURCE =
            field("source", Codecs.TEXT, reading -> reading.source().isEmpty() ? null : reading.source());
    private static final Field<Reading, DocumentKind> KIND =
            field("kind", Codecs.oneOf(DocumentKind.class), reading -> reading.document()
                    .kind());
    private static final Field<Reading, String> TITLE =
            field("title", Codecs.TEXT, reading -> heading(reading).title());
    private static final Field<Reading, CodedName> DEPARTMENT = field(
            "department", TextFormat.CODED_NAME, reading -> heading(reading).department());
    private static final Field<Reading, FiscalYear> FISCAL_YEAR = field(
            "fiscalYear", Codecs.mapped(Codecs.WHOLE, FiscalYear::new, FiscalYear::year), reading -> heading(reading)
                    .fiscalYear());
    private static final Field<Reading, MoneyUnit> MONEY_UNIT =
            field("moneyUnit", Codecs.oneOf(MoneyUnit.class), reading -> heading(reading)
                    .moneyUnit());
    private static final Field<Reading, OverallGoal> OVERALL_GOAL =
            field("overallGoal", StrategyFormat.OVERALL_GOAL, reading -> strategy(reading)
                    .overallGoal());
    private static final Field<Reading, List<Programme>> PROGRAMMES =
            field("programmes", Codecs.list(StrategyFormat.PROGRAMME), reading -> strategy(reading)
                    .programmes());
    private static final Field<Reading, List<Safeguard>> SAFEGUARDS =
            field("safeguards", Codecs.list(StrategyFormat.SAFEGUARD), reading -> strategy(reading)
                    .safeguards());
    private static final Field<Reading, List<Project>> PROJECTS =
            field("projects", Codecs.list(ProjectFormat.PROJECT), reading -> reading.document()
                    .projects());
    private static final Field<Reading, Budget> BUDGET =
            field("budget", MoneyFormat.BUDGET, reading -> strategy(reading).budget());
    private static final Field<Reading, List<Indicator>> INDICATORS =
            IndicatorFormat.indicatorsOf(reading -> strategy(reading).indicators());
    private static final Field<Reading, List<Withheld>> WITHHELD =
            field("withheld", Codecs.list(RemainderFormat.WITHHELD), reading -> reading.document()
                    .withheld());
    private static final Field<Reading, List<PrintedTotal>> TOTALS =
            field("totals", Codecs.list(RemainderFormat.TOTAL), reading -> reading.document()
                    .totals());
    private static final Field<Reading, List<Unread>> UNREAD =
            field("unread", Codecs.list(RemainderFormat.UNREAD), reading -> reading.document()
                    .unread());
    private static final Field<Reading, Map<String, List<Place>>> PLACES =
            field("places", PlaceFormat.BY_POINTER, reading -> reading.places().byPointer());
    private static final Field<Reading, List<Doubt>> DOUBTS =
            field("doubts", Codecs.list(RemainderFormat.DOUBT), Reading::doubts);

    /** A document with what its reading knows about it. */
    static final Shape<Reading> READING = Shape.of(
            DocumentFormat::reading,
            FORMAT,
            SOURCE,
            KIND,
            TITLE,
            DEPARTMENT,
            FISCAL_YEAR,
            MONEY_UNIT,
            OVERALL_GOAL,
            PROGRAMMES,
            SAFEGUARDS,
            PROJECTS,
            BUDGET,
            INDICATORS,
            WITHHELD,
            TOTALS,
            UNREAD,
            PLACES,
            DOUBTS);

    private static Reading reading(Values values) throws IOException {
        String version = values.need(FORMAT);
        if (!version.equals(VERSION)) {
            throw values.refuse("format 应为 " + VERSION, "format has to be " + VERSION);
        }
        Map<String, List<Place>> places = values.get(PLACES);
        String source = values.get(SOURCE);
        return new Reading(
                source == null ? values.fileName() : source,
                document(values),
                places == null ? Places.none() : Places.of(places),
                values.list(DOUBTS));
    }

    private static PerformanceDocument document(Values values) throws IOException {
        List<Unread> unread = new ArrayList<>(values.list(UNREAD));
        unread.addAll(values.unknown());
        return new PerformanceDocument(
                values.need(KIND),
                new Heading(values.get(TITLE), values.get(DEPARTMENT), values.get(FISCAL_YEAR), values.get(MONEY_UNIT)),
                new Strategy(
                        values.get(OVERALL_GOAL),
                        values.list(PROGRAMMES),
                        values.list(SAFEGUARDS),
                        values.get(BUDGET),
                        values.list(INDICATORS)),
                values.list(PROJECTS),
                values.list(WITHHELD),
                values.list(TOTALS),
                unread);
    }

    private static Heading heading(Reading reading) {
        return reading.document().heading();
    }

    private static Strategy strategy(Reading reading) {
        return reading.document().strategy();
    }
}

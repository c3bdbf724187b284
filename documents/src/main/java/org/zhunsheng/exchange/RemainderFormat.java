package org.zhunsheng.exchange;

import static org.zhunsheng.exchange.Field.field;

import java.util.List;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.PerformanceDocument.PrintedTotal;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.reading.Doubt;

/** What stands around the projects in JSON: withheld ranges, printed totals, unread text, doubts. */
final class RemainderFormat {
    private RemainderFormat() {}

    private static final Field<Withheld, Integer> FROM = field("from", Codecs.WHOLE, Withheld::from);
    private static final Field<Withheld, Integer> TO = field("to", Codecs.WHOLE, Withheld::to);
    private static final Field<Withheld, String> WHY_WITHHELD = field("reason", Codecs.TEXT, Withheld::reason);

    /** Projects that the source does not publish. */
    static final Shape<Withheld> WITHHELD = Shape.of(
            values -> new Withheld(values.need(FROM), values.need(TO), values.get(WHY_WITHHELD)),
            FROM,
            TO,
            WHY_WITHHELD);

    private static final Field<PrintedTotal, String> NAME = field("name", Codecs.TEXT, PrintedTotal::name);
    private static final Field<PrintedTotal, Money> AMOUNT = field("amount", Codecs.MONEY, PrintedTotal::amount);

    /** A total row. */
    static final Shape<PrintedTotal> TOTAL =
            Shape.of(values -> new PrintedTotal(values.need(NAME), values.need(AMOUNT)), NAME, AMOUNT);

    private static final Field<Unread, String> UNREAD_AT = field("at", Codecs.TEXT, Unread::at);
    private static final Field<Unread, String> UNREAD_TEXT = field("text", Codecs.TEXT, Unread::text);

    /** A piece of the source that nothing explains. */
    static final Shape<Unread> UNREAD =
            Shape.of(values -> new Unread(values.get(UNREAD_AT), values.need(UNREAD_TEXT)), UNREAD_AT, UNREAD_TEXT);

    private static final Field<Doubt, String> DOUBT_AT = field("at", Codecs.TEXT, Doubt::pointer);
    private static final Field<Doubt, Integer> CONFIDENCE = field("confidence", Codecs.WHOLE, Doubt::confidence);
    private static final Field<Doubt, List<String>> ALTERNATIVES =
            field("alternatives", Codecs.list(Codecs.TEXT), Doubt::alternatives);
    private static final Field<Doubt, String> WHY_DOUBTED = field("reason", Codecs.TEXT, Doubt::reason);

    /** A value that the reader is not sure of. */
    static final Shape<Doubt> DOUBT = Shape.of(
            values -> new Doubt(
                    values.need(DOUBT_AT),
                    values.need(CONFIDENCE),
                    values.list(ALTERNATIVES),
                    values.need(WHY_DOUBTED)),
            DOUBT_AT,
            CONFIDENCE,
            ALTERNATIVES,
            WHY_DOUBTED);
}

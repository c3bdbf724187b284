package org.zhunsheng.reading.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.SourceText;
import org.zhunsheng.reading.layout.Span;

/**
 * The units of money in force in a document: each form, sheet or table may name its own, which holds until another one is
 * named. What stands before the first name is printed in the first unit as well.
 */
final class MoneyUnits {

    /** A unit with the place that names it. */
    record Mention(Piece.Start at, MoneyScale unit) {}

    private final Map<SourceText, Integer> order = new IdentityHashMap<>();
    private final List<Mention> mentions;
    private final @Nullable MoneyScale first;

    private MoneyUnits(List<SourceText> sources, List<Mention> mentions, @Nullable MoneyScale first) {
        sources.forEach(source -> order.put(source, order.size()));
        this.mentions = List.copyOf(mentions);
        this.first = first;
    }

    /**
     * @param mentions in the order of the source
     * @param otherwise the unit where none is named; {@code null} where nothing tells it
     */
    static MoneyUnits of(Flow flow, List<Mention> mentions, @Nullable MoneyScale otherwise) {
        return new MoneyUnits(
                flow.sources(),
                mentions,
                mentions.isEmpty() ? otherwise : mentions.get(0).unit());
    }

    /** The same unit everywhere. */
    MoneyUnits throughout() {
        return new MoneyUnits(List.of(), List.of(), first);
    }

    /** The unit that the document names first, or {@code null}. */
    @Nullable
    MoneyScale first() {
        return first;
    }

    /** What the exchange format says of the document's unit. */
    MoneyUnit unit() {
        return first == null ? MoneyUnit.YUAN : first.unit();
    }

    /** The unit in force where an amount stands. */
    MoneyScale at(Span amount) {
        Piece.Start place = amount.first().start();
        MoneyScale unit = first == null ? MoneyScale.YUAN : first;
        for (Mention mention : mentions) {
            if (compare(mention.at(), place) > 0) {
                break;
            }
            unit = mention.unit();
        }
        return unit;
    }

    private int compare(Piece.Start a, Piece.Start b) {
        int texts = Integer.compare(order.getOrDefault(a.source(), 0), order.getOrDefault(b.source(), 0));
        return texts != 0 ? texts : Integer.compare(a.position(), b.position());
    }
}

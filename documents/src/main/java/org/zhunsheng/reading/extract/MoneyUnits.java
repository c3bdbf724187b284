package org.zhunsheng.reading.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Span;

/**
 * The units of money in force in a document: each form, sheet or table may name its own, which holds until another one is
 * named. What stands before the first name is printed in the first unit as well.
 */
final class MoneyUnits {

    /** A unit with the place that names it. */
    record Mention(Piece.Start at, MoneyScale unit) {}

    private final List<Mention> mentions;
    private final @Nullable MoneyScale first;

    private MoneyUnits(List<Mention> mentions, @Nullable MoneyScale first) {
        this.mentions = List.copyOf(mentions);
        this.first = first;
    }

    /**
     * @param mentions in the order of the source
     * @param otherwise the unit where none is named; {@code null} where nothing tells it
     */
    static MoneyUnits of(List<Mention> mentions, @Nullable MoneyScale otherwise) {
        return new MoneyUnits(
                mentions, mentions.isEmpty() ? otherwise : mentions.get(0).unit());
    }

    /** The same unit everywhere. */
    MoneyUnits throughout() {
        return new MoneyUnits(List.of(), first);
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
        int from = 0;
        int to = mentions.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (compare(mentions.get(middle).at(), place) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        MoneyScale otherwise = first == null ? MoneyScale.YUAN : first;
        return from == 0 ? otherwise : mentions.get(from - 1).unit();
    }

    private int compare(Piece.Start a, Piece.Start b) {
        int texts = Integer.compare(a.source().order(), b.source().order());
        return texts != 0 ? texts : Integer.compare(a.position(), b.position());
    }
}

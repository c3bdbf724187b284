package org.zhunsheng.reading.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Aside;
import org.zhunsheng.model.Places;
import org.zhunsheng.model.Weight;
import org.zhunsheng.reading.Doubt;
import org.zhunsheng.reading.layout.Span;

/** Notes, while the model is built, where each value stands and which values are not sure. */
final class PlaceBook {
    private final Places.Gathering places = new Places.Gathering();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final boolean kept;

    /** @param kept whether places are wanted; a list that is handed on project by project has nobody to ask for them */
    PlaceBook(boolean kept) {
        this.kept = kept;
    }

    /** The text of a span that becomes the value at a pointer. */
    @Nullable
    String text(String pointer, @Nullable Span span) {
        if (span == null || span.isEmpty()) {
            return null;
        }
        note(pointer, span);
        return span.text();
    }

    /** Notes a span as the source of the value at a pointer. */
    void note(String pointer, Span span) {
        span.markValue();
        if (kept) {
            places.add(pointer, span.places());
        }
    }

    /** Points printed in a span, if it holds points. */
    @Nullable
    Weight points(String pointer, @Nullable Span span) {
        BigDecimal points = span == null ? null : Amounts.points(span.text());
        if (span == null || points == null) {
            return null;
        }
        note(pointer, span);
        return new Weight(points);
    }

    void doubt(String pointer, int confidence, List<String> alternatives, String reason) {
        doubts.add(new Doubt(pointer, confidence, alternatives, reason));
    }

    /** Notes what is printed at the value at a pointer and is no value. */
    void aside(Aside.Kind kind, String pointer, @Nullable Span span) {
        if (kept && span != null && !span.isEmpty()) {
            asides.add(new Aside(kind, pointer, span.text(), span.first().place()));
        }
    }

    List<Aside> asides() {
        return asides;
    }

    Places places() {
        return places.gathered();
    }

    List<Doubt> doubts() {
        return doubts;
    }
}

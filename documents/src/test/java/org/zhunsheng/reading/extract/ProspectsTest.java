package org.zhunsheng.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhunsheng.model.Indicator.Likelihood;
import org.zhunsheng.model.Place;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Gap;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.SourceText;
import org.zhunsheng.reading.layout.Span;

class ProspectsTest {

    /** Only what became the likelihood counts as read. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "likelihood.cases.csv", delimiter = '|', useHeadersInDisplayName = true)
    void understandsAWholeCellOrNothing(String why, String printed, @Nullable Likelihood likelihood) {
        SourceText source = new SourceText(printed, new Place.Line(1, 1));
        IndicatorDraft row = new IndicatorDraft();
        row.put(Column.LIKELIHOOD, Span.of(Piece.whole(source, Gap.CELL, 0, 1)));

        assertThat(new Prospects(Labels.of(null), new PlaceBook(true)).likelihood(row, ""))
                .isEqualTo(likelihood);
        assertThat(source.useAt(0)).isEqualTo(likelihood == null ? SourceText.Use.UNREAD : SourceText.Use.VALUE);
    }
}

package org.zhunsheng.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhunsheng.model.LevelWeight;
import org.zhunsheng.model.Place;
import org.zhunsheng.reading.layout.Gap;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.SourceText;
import org.zhunsheng.reading.layout.Span;

class LevelNamesTest {
    private final LevelNames names = new LevelNames(Labels.of(null));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "level-names.cases.csv", delimiter = '|', useHeadersInDisplayName = true)
    void takesTheCellApart(
            String why, String printed, @Nullable String name, @Nullable String weight, boolean mandatory) {
        SourceText source = new SourceText(printed, new Place.TableCell(1, 1, 1));
        IndicatorDraft.LevelDraft level = names.parse(Span.of(Piece.whole(source, Gap.ROW, 0, 1)));
        LevelWeight points = level.weight();

        assertThat(level.name()).isEqualTo(name);
        assertThat(points == null ? null : points.toString()).isEqualTo(weight);
        assertThat(level.mandatory()).isEqualTo(mandatory);
    }
}

package org.zhunsheng.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunsheng.model.Place;
import org.zhunsheng.reading.layout.Gap;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.SourceText;
import org.zhunsheng.reading.layout.Span;

class RunReaderTest {

    /** What parts a name from its value or its description is understood with them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    false | 1、3-满意度指标:31-服务对象满意度,群众满意度:实施周期指标值:98%,年度指标值:98%;
                    false | 1、1-产出指标:11-数量指标:培训覆盖率:区域覆盖率;实施周期指标值:100%;年度指标值:100%;
                    true  | 1、产出指标-数量指标-接待群众法律咨询（反映窗口服务量），指标值≥2600人次；
                    true  | 产出指标-质量指标-法律援助案件合格率，≥95%；
                    """)
    void leavesNoSeparatorUnread(boolean bracketsDescribe, String printed) {
        SourceText source = new SourceText(printed, new Place.TableCell(1, 1, 1));
        RunReader reader = new RunReader(Labels.of(null)).bracketsDescribe(bracketsDescribe);
        for (IndicatorDraft draft : reader.read(Piece.whole(source, Gap.ROW, 0, 1))) {
            draft.cells().values().forEach(Span::markValue);
            Stream.of(draft.level1(), draft.level2())
                    .filter(level -> level != null)
                    .forEach(level -> level.span().markValue());
        }

        assertThat(unread(source)).isEmpty();
    }

    /** A second level over another second level is neither of the two levels that an indicator has. */
    @Test
    void leavesUnreadALevelThatIsNone() {
        SourceText source = new SourceText("2-质量指标:11-数量指标:培训批次,年度指标值:5次;", new Place.TableCell(1, 1, 1));
        List<IndicatorDraft> drafts = new RunReader(Labels.of(null)).read(Piece.whole(source, Gap.ROW, 0, 1));

        assertThat(drafts).singleElement().satisfies(draft -> {
            assertThat(draft.level1()).isNull();
            assertThat(draft.level2()).isNotNull();
            draft.cells().values().forEach(Span::markValue);
            draft.level2().span().markValue();
        });
        assertThat(unread(source)).isEqualTo("2-质量指标");
    }

    private static String unread(SourceText source) {
        StringBuilder unread = new StringBuilder();
        for (int i = 0; i < source.raw().length(); i++) {
            if (source.useAt(i) == SourceText.Use.UNREAD) {
                unread.append(source.raw().charAt(i));
            }
        }
        return unread.toString();
    }
}

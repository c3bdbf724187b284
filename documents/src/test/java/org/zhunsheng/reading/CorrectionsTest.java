package org.zhunsheng.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.reading.Corrections.Correction;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceFile;

class CorrectionsTest {
    private static final String ROW = "/projects/0/indicators/0/";

    private static SourceAndReading read;

    @BeforeAll
    static void read() throws IOException {
        Path sample = Path.of("..", "samples", "dazhu-2024.xlsx");
        read = PerformanceReader.standard(Limits.STANDARD)
                .readBeside(SourceFile.load(sample, Limits.STANDARD), null, ExtraLabels.NONE);
    }

    private static PerformanceDocument with(String pointer, Object value) throws ReadingException {
        return Corrections.apply(read.reading().document(), List.of(new Correction(pointer, value)));
    }

    private static Project first(PerformanceDocument document) {
        return document.projects().get(0);
    }

    @Test
    void aTargetIsTypedAsItIsPrinted() throws ReadingException {
        assertThat(first(with(ROW + "target", "不低于 92.5%"))
                        .indicators()
                        .get(0)
                        .standard()
                        .target())
                .isEqualTo(new TargetValue.AtLeast("不低于 92.5%", new BigDecimal("92.5"), "%"));
        assertThat(first(with(ROW + "target", "合格"))
                        .indicators()
                        .get(0)
                        .standard()
                        .target())
                .isEqualTo(new TargetValue.InWords("合格", null));
    }

    @Test
    void moneyIsInTheUnitOfTheDocumentUnlessItSaysOtherwise() throws ReadingException {
        assertThat(read.reading().document().heading().moneyUnit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(first(with("/projects/0/budget/total", "1,234.50"))
                        .finance()
                        .budget()
                        .total())
                .hasToString("1234.50");
        assertThat(first(with("/projects/0/budget/total", "12.3 万元"))
                        .finance()
                        .budget()
                        .total())
                .hasToString("123000");
    }

    @Test
    void namesWithCodesAreTakenApart() throws ReadingException {
        assertThat(first(with("/projects/0/unit", "135001-某县司法局")).identity().unit())
                .isEqualTo(new CodedName("135001", "某县司法局"));
    }

    @Test
    void whatWasMissingIsMade() throws ReadingException {
        PerformanceDocument added = with("/projects/0/goals/-", Map.of("horizon", "MEDIUM_TERM", "text", "三年内"));
        assertThat(first(added).goals()).last().extracting("text").isEqualTo("三年内");
        assertThat(first(with("/projects/0/mediumTermBudget/total", "5"))
                        .finance()
                        .mediumTermBudget())
                .isNotNull();
    }

    @Test
    void whatIsWrongIsTakenAway() throws ReadingException {
        int rows = first(read.reading().document()).indicators().size();
        assertThat(first(with("/projects/0/indicators/1", null)).indicators()).hasSize(rows - 1);
        assertThat(first(with(ROW + "weight", null))
                        .indicators()
                        .get(0)
                        .standard()
                        .weight())
                .isNull();
    }

    @Test
    void nothingElseChanges() throws ReadingException {
        PerformanceDocument corrected = with("/projects/1/name", " 新的　名称 ");
        assertThat(corrected.projects().get(1).identity().name()).isEqualTo("新的 名称");
        assertThat(first(corrected)).isEqualTo(first(read.reading().document()));
        assertThat(Corrections.apply(read.reading().document(), List.of()))
                .isEqualTo(read.reading().document());
    }

    @ParameterizedTest
    @CsvSource({
        "/projects/0/budget/total, 很多钱",
        "/projects/0/budget/total, 12 元和 13 元",
        "/projects/0/indicators/0/weight, 二十",
        "/projects/0/indicators/0/target, /",
        "/projects/0/indicators/0/mandatory/x, 是",
        "/projects/0/indicators/99/target, ≥1",
        "/projects/x/name, 名称",
        "/fiscalYear, 1066",
        "/kind, NONE",
        "/format, zhunsheng/2",
        "name, 名称",
        "'', 名称"
    })
    void whatFitsNowhereIsRefusedWithItsPlace(String pointer, String value) {
        assertThatThrownBy(() -> with(pointer, value)).isInstanceOfSatisfying(ReadingException.class, refused -> {
            assertThat(refused.code()).isEqualTo(ReadingException.Code.FORMAT);
            assertThat(refused.pointer()).isNotNull();
        });
    }

    @Test
    void anObjectOfTheWrongShapeIsRefused() {
        assertThatThrownBy(() -> with(ROW + "target", Map.of("operator", "GE")))
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("/projects/0/indicators/0/target");
    }
}

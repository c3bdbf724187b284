package org.zhunsheng.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhunsheng.issuing.layout.Layouts;
import org.zhunsheng.model.PerformanceDocument;

class SelectionTest {
    private static final PerformanceDocument DOCUMENT = IssuedDocuments.ofCorpus("ap-batch");

    @ParameterizedTest
    @CsvSource({"1, 1", "'1,2', 2", "1-9999, all", "'2 ，1', 2", "'1-2,2', 2"})
    void projectsAreChosenByTheirPositions(String positions, String expected) {
        int count = expected.equals("all") ? DOCUMENT.projects().size() : Integer.parseInt(expected);
        PerformanceDocument chosen = Selection.parse(positions).of(DOCUMENT);
        assertThat(chosen.projects()).hasSize(count).isSubsetOf(DOCUMENT.projects());
        assertThat(chosen.totals()).isEmpty();
        assertThat(chosen.heading()).isEqualTo(DOCUMENT.heading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "a", "1-", "-1", "3-2", "1,,2", "99999999", "1;2"})
    void anythingElseIsNoSelection(String positions) {
        assertThatThrownBy(() -> Selection.parse(positions)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSelectionOfNothingIsNotIssued() {
        PerformanceDocument nothing = Selection.parse("900").of(DOCUMENT);
        assertThatThrownBy(() -> issue(nothing))
                .isInstanceOfSatisfying(IssuingException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(IssuingException.Code.NOTHING_TO_PRINT));
    }

    private static void issue(PerformanceDocument document) throws IOException {
        new Issuing(Layouts.find("sichuan-approval"), RoundTrip.FONTS)
                .issue(document, FileKind.DOCX, new ByteArrayOutputStream());
    }
}

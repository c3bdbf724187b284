package org.zhunsheng.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunsheng.issuing.layout.Layouts;
import org.zhunsheng.issuing.layout.UsualLayouts;
import org.zhunsheng.issuing.page.Patience;
import org.zhunsheng.model.DocumentKind;

/** What whoever prints gets without choosing, and how long they wait. */
class UsualLayoutsTest {

    @ParameterizedTest
    @CsvSource({
        "511724, , sichuan-approval",
        "130227, , hebei-2025",
        "640221, TARGET_TABLES, ningxia",
        "440118, PROJECT_LIST, guangdong-list",
        "420100, , national-target",
        ", , national-target",
        "511724, SELF_EVALUATION, national-self-evaluation",
        "130227, MONITORING, national-monitoring",
        "130227, DEPARTMENT_TARGET, department-target",
    })
    void theFormOfTheKindComesBeforeThatOfTheRegion(@Nullable String region, @Nullable DocumentKind kind, String layout)
            throws IOException {
        assertThat(UsualLayouts.standard().of(region, kind)).isEqualTo(layout);
        assertThat(Layouts.ids()).contains(layout);
    }

    @Test
    void whoWaitsNoLongerGetsNothing() throws IOException {
        AtomicInteger blocks = new AtomicInteger();
        Patience threeBlocks = () -> {
            if (blocks.incrementAndGet() > 3) {
                throw IssuingException.tookTooLong(1);
            }
        };
        Issuing issuing = new Issuing(Layouts.find("national-target"), RoundTrip.FONTS);
        assertThatThrownBy(() -> issuing.issue(
                        IssuedDocuments.ofCorpus("tt-cost-build"),
                        FileKind.DOCX,
                        OutputStream.nullOutputStream(),
                        threeBlocks))
                .isInstanceOf(IssuingException.class)
                .hasMessageContaining("ZS-ISSUE-008");
        assertThat(blocks).hasValue(4);
    }

    @Test
    void whoWaitsGetsTheSame() throws IOException {
        Issuing issuing = new Issuing(Layouts.find("national-target"), RoundTrip.FONTS);
        ByteArrayOutputStream patient = new ByteArrayOutputStream();
        ByteArrayOutputStream endless = new ByteArrayOutputStream();
        issuing.issue(IssuedDocuments.ofCorpus("tt-cost-build"), FileKind.XLSX, patient, () -> {});
        issuing.issue(IssuedDocuments.ofCorpus("tt-cost-build"), FileKind.XLSX, endless);
        assertThat(patient.toByteArray()).isEqualTo(endless.toByteArray());
    }
}

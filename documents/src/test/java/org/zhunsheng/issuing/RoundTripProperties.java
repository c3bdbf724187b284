package org.zhunsheng.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhunsheng.issuing.layout.Layouts;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.PerformanceDocument;

/** Whatever an office writes into a form, the form brings it back. */
class RoundTripProperties {
    private static final int TRIES = 40;

    private static void holds(String layout, FileKind kind, PerformanceDocument document) throws IOException {
        assertThat(new RoundTrip(Layouts.find(layout), kind).differences(document))
                .isEmpty();
    }

    @Property(tries = TRIES)
    void declarations(@ForAll("targetTables") PerformanceDocument document, @ForAll FileKind kind) throws IOException {
        holds("national-target", kind, document);
    }

    @Property(tries = TRIES)
    void tablesOfNingxia(@ForAll("targetTables") PerformanceDocument document, @ForAll FileKind kind)
            throws IOException {
        holds("ningxia", kind, document);
    }

    @Property(tries = TRIES)
    void approvals(@ForAll("approvals") PerformanceDocument document, @ForAll FileKind kind) throws IOException {
        holds("sichuan-approval", kind, document);
    }

    @Property(tries = TRIES)
    void selfEvaluations(@ForAll("selfEvaluations") PerformanceDocument document, @ForAll FileKind kind)
            throws IOException {
        holds("national-self-evaluation", kind, document);
    }

    @Property(tries = TRIES)
    void books(@ForAll("targetTables") PerformanceDocument document, @ForAll boolean pdf) throws IOException {
        holds("hebei-2020", pdf ? FileKind.PDF : FileKind.DOCX, document);
    }

    @Provide
    Arbitrary<PerformanceDocument> targetTables() {
        return PlainDocuments.of(DocumentKind.TARGET_TABLES);
    }

    @Provide
    Arbitrary<PerformanceDocument> approvals() {
        return PlainDocuments.of(DocumentKind.APPROVAL_TABLES);
    }

    @Provide
    Arbitrary<PerformanceDocument> selfEvaluations() {
        return PlainDocuments.of(DocumentKind.SELF_EVALUATION);
    }
}

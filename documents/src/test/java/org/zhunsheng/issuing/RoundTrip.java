package org.zhunsheng.issuing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.issuing.layout.Layout;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceFile;

/** Issues documents and reads them again. */
final class RoundTrip {
    private static final PerformanceReader READER = PerformanceReader.standard(Limits.STANDARD);

    /** One for all tests: opening fonts takes longer than issuing. */
    static final FontShelf FONTS = new FontShelf(List.of());

    private final Layout layout;
    private final FileKind kind;

    RoundTrip(Layout layout, FileKind kind) {
        this.layout = layout;
        this.kind = kind;
    }

    byte[] issue(PerformanceDocument document) throws IOException {
        Assumptions.assumeTrue(
                kind != FileKind.PDF || hasChineseFont(), "this machine has no Chinese font: install fonts-noto-cjk");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Issuing(layout, FONTS).issue(document, kind, out);
        return out.toByteArray();
    }

    private static boolean hasChineseFont() throws IOException {
        try {
            return FONTS.of('国') != null;
        } catch (IssuingException absent) {
            return false;
        }
    }

    PerformanceDocument again(PerformanceDocument document) throws IOException {
        String name = "issued." + kind.ending();
        return READER.read(new SourceFile(name, Path.of(name), issue(document)), null)
                .document();
    }

    /** What the layout says that it carries and that did not come back the same. */
    List<String> differences(PerformanceDocument document) throws IOException {
        try {
            return new CarriedFacts(layout).differences(document, again(document));
        } catch (ReadingException refused) {
            return List.of(refused.english());
        }
    }
}

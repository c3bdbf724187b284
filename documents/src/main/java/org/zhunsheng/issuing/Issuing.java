package org.zhunsheng.issuing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.zhunsheng.issuing.compose.Composer;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.issuing.layout.Layout;
import org.zhunsheng.issuing.page.Contents;
import org.zhunsheng.issuing.page.PageSetup.Numbers;
import org.zhunsheng.issuing.page.Patience;
import org.zhunsheng.issuing.write.Writers;
import org.zhunsheng.model.PerformanceDocument;

/** Issues documents in one layout. Immutable; one instance serves all threads. */
public final class Issuing {
    private final Layout layout;
    private final Composer composer;
    private final Writers writers;

    /** Issues with the fonts of this machine. */
    public Issuing(Layout layout) {
        this(layout, new FontShelf(List.of()));
    }

    /** @param fonts what files that bring their own fonts take them from */
    public Issuing(Layout layout, FontShelf fonts) {
        this.writers = new Writers(fonts);
        this.layout = layout;
        this.composer = new Composer(layout);
    }

    /**
     * Writes a document as an official one.
     *
     * @throws IssuingException where the document cannot be issued in this file type
     * @throws IOException where it cannot be written
     */
    public void issue(PerformanceDocument document, FileKind kind, OutputStream out) throws IOException {
        issue(document, kind, out, Patience.ENDLESS);
    }

    /**
     * Writes a document as an official one for somebody who does not wait for ever.
     *
     * @throws IssuingException where the document cannot be issued in this file type
     * @throws IOException where it cannot be written, and whatever the end of the patience is
     */
    public void issue(PerformanceDocument document, FileKind kind, OutputStream out, Patience patience)
            throws IOException {
        if (!layout.formats().contains(kind)) {
            throw IssuingException.notInThisFormat(layout.about().id(), kind, layout.formats());
        }
        List<Contents.Entry> contents = List.of();
        int walks = composer.hasContents() ? layout.page().numbers() == Numbers.ALL ? 2 : 1 : 0;
        for (int walk = 0; walk < walks; walk++) {
            List<Contents.Entry> known = contents; // numbered contents take pages themselves
            contents = writers.headings(kind, sink -> composer.compose(document, patience.of(sink), known));
        }
        composer.compose(document, patience.of(writers.of(kind, out)), contents);
    }
}

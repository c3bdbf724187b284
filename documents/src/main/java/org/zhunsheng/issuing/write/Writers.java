package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.issuing.page.Contents;
import org.zhunsheng.issuing.page.PageSink;

/** The writers by file type. */
public final class Writers {
    private final FontShelf fonts;

    /** @param fonts where files that bring their own fonts take them from */
    public Writers(FontShelf fonts) {
        this.fonts = fonts;
    }

    /** A writer of one document. */
    public PageSink of(FileKind kind, OutputStream out) {
        return switch (kind) {
            case DOCX -> new DocxWriter(out);
            case XLSX -> new XlsxWriter(out);
            case PDF -> new PageLayout(new PdfCanvas(out, fonts));
            case HTML -> new HtmlWriter(out);
        };
    }

    /** Something that lays a document out on pages of a kind of file. */
    @FunctionalInterface
    public interface Walk {
        void over(PageSink sink) throws IOException;
    }

    /**
     * Finds the headings of a document and the pages they come to stand on, by laying it out without keeping anything. In
     * a PDF they are exact; a word processor has fonts of its own and may see it otherwise by a page.
     */
    public List<Contents.Entry> headings(FileKind kind, Walk walk) throws IOException {
        PageLayout layout =
                switch (kind) {
                    case PDF -> new PageLayout(new PdfCanvas(OutputStream.nullOutputStream(), fonts));
                    case DOCX, XLSX, HTML -> new PageLayout(Canvas.NONE);
                };
        walk.over(layout);
        return List.copyOf(layout.headings());
    }
}

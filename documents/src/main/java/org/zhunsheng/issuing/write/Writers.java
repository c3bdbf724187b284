package org.zhunsheng.issuing.write;

import java.io.OutputStream;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.page.PageSink;

/** The writers by file type. */
public final class Writers {
    private Writers() {}

    /** A writer of one document. */
    public static PageSink of(FileKind kind, OutputStream out) {
        return switch (kind) {
            case DOCX -> new DocxWriter(out);
            case XLSX -> new XlsxWriter(out);
            case HTML -> new HtmlWriter(out);
            case PDF -> throw new UnsupportedOperationException(kind.name());
        };
    }
}

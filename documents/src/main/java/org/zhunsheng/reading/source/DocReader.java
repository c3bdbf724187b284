package org.zhunsheng.reading.source;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads Word files of 1997 to 2003, as they show when all changes are accepted. Text boxes follow the body, since the
 * file does not say at which paragraph a reader meets them; then come footnotes and endnotes.
 */
final class DocReader implements SourceReader {
    /** Where the head of the document says whether it is encrypted, and the bit that says so. */
    private static final int FLAGS = 0x0B;

    private static final int ENCRYPTED = 0x01;

    @Override
    public SourceDocument read(SourceFile file, Limits limits) throws IOException {
        try (POIFSFileSystem system = OleFile.open(file)) {
            if (isEncrypted(system.getRoot())) {
                throw ReadingException.protectedByPassword(file.name());
            }
            try (HWPFDocument document = new HWPFDocument(system)) {
                DocBody body = new DocBody(document, new Allowance(file.name(), limits));
                return new SourceDocument(file.name(), FileType.DOC, body.read());
            }
        } catch (EncryptedDocumentException needsPassword) {
            throw ReadingException.protectedByPassword(file.name());
        } catch (OldWordFileFormatException beforeWord97) {
            throw new ReadingException(
                    ReadingException.Code.UNKNOWN_TYPE,
                    file.name() + "：Word 95 及更早版本的文件不能读取。请另存为 docx 后再试。",
                    file.name() + ": files of Word 95 and earlier cannot be read. Save it as docx and retry.",
                    beforeWord97);
        }
    }

    /** Asked before POI opens the file: it takes some of the older protections for damage. */
    private static boolean isEncrypted(DirectoryNode root) throws IOException {
        try (InputStream stream = root.createDocumentInputStream(root.getEntryCaseInsensitive("WordDocument"))) {
            byte[] start = stream.readNBytes(FLAGS + 1);
            return start.length > FLAGS && (start[FLAGS] & ENCRYPTED) != 0;
        }
    }
}

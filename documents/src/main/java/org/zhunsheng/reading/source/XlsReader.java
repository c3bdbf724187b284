package org.zhunsheng.reading.source;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads Excel files of 1997 to 2003, record by record: what the visible cells of the visible sheets show. Formulas are
 * never computed; their last results stand in the file.
 */
final class XlsReader implements SourceReader {
    private static final String WORKBOOK = "Workbook";

    @Override
    public SourceDocument read(SourceFile file, Limits limits) throws IOException {
        try (POIFSFileSystem system = OleFile.open(file)) {
            DirectoryNode root = system.getRoot();
            if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
                throw tooOld(file.name());
            }
            XlsWorkbook workbook = new XlsWorkbook(new Allowance(file.name(), limits));
            try (InputStream stream = root.createDocumentInputStream(root.getEntryCaseInsensitive(WORKBOOK))) {
                workbook.read(new RecordFactoryInputStream(stream, false));
            }
            return new SourceDocument(file.name(), FileType.XLS, workbook.grids(), workbook.uncomputed());
        } catch (EncryptedDocumentException needsPassword) {
            throw ReadingException.protectedByPassword(file.name());
        }
    }

    private static ReadingException tooOld(String name) {
        return new ReadingException(
                ReadingException.Code.UNKNOWN_TYPE,
                name + "：Excel 95 及更早版本的文件不能读取。请另存为 xlsx 后再试。",
                name + ": files of Excel 95 and earlier cannot be read. Save it as xlsx and retry.",
                null);
    }
}

package org.zhunsheng.reading.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of a type that is not read: the message says what it is and what to do. */
class ForeignTypeTest {
    private static final SourceReaders READERS = new SourceReaders(Limits.STANDARD);

    private static void assertSays(byte[] bytes, String chinese, String english) {
        assertThatThrownBy(() -> READERS.read(new SourceFile("附件.doc", null, bytes)))
                .isInstanceOfSatisfying(ReadingException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ReadingException.Code.UNKNOWN_TYPE);
                    assertThat(refused.chinese()).contains(chinese).startsWith("附件.doc：这是");
                    assertThat(refused.english()).contains(english);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {\\rtf1\\ansi | RTF | save it as .docx
            <?xml version='1.0'?><w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'/> | Word 2003 XML | .docx
            <pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'/> | Word 2003 XML | .docx
            <Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Table></Table></Workbook> | Excel 2003 XML | .xlsx
            <?xml version='1.0'?><uof:UOF xmlns:uof='http://schemas.uof.org/cn/2003/uof'/> | 标文通 | .docx
            MIME-Version: 1.0#Content-Type: multipart/related; boundary=a | 单个文件网页 | .docx
            From: <Saved>#MIME-Version: 1.0#Content-Type: multipart/related | 单个文件网页 | .docx
            """)
    void saysWhatTextIs(String start, String chinese, String english) {
        assertSays(start.replace("#", "\r\n").getBytes(ISO_8859_1), chinese, english);
    }

    @Test
    void saysWhatAContainerIs() {
        assertSays(OfficeFiles.zip(Map.of("OFD.xml", new byte[0])), "OFD", "PDF");
        assertSays(OfficeFiles.zip(Map.of("附件1.docx", new byte[1])), "压缩包", "Unpack");
        byte[] sheet = "application/vnd.oasis.opendocument.spreadsheet".getBytes(US_ASCII);
        assertSays(OfficeFiles.zip(Map.of("mimetype", sheet, "content.xml", new byte[0])), "ods", ".xlsx");
        byte[] text = "application/vnd.oasis.opendocument.text".getBytes(US_ASCII);
        assertSays(OfficeFiles.zip(Map.of("mimetype", text, "content.xml", new byte[0])), "odt", ".docx");
        assertSays("Rar!\u001a\u0007\u0001".getBytes(ISO_8859_1), "压缩包", "archive");
        assertSays("\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF".getBytes(ISO_8859_1), "图片", "recognition");
    }

    /** Its text would be lost, and the little around it would look like a whole document. */
    @Test
    void refusesADocumentWhoseTextIsAnotherFile() {
        byte[] bytes = OfficeFiles.docx("<w:p><w:r><w:t>项目名称</w:t></w:r></w:p><w:altChunk/>")
                .bytes();
        assertSays(bytes, "altChunk", "altChunk");
    }
}

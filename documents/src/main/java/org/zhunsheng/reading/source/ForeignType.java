package org.zhunsheng.reading.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Types of files that offices have and that are not read: what each is called, and what to do with it. */
enum ForeignType {
    RTF("RTF 文档", "an RTF document", Advice.AS_DOCX),
    WORD_XML("Word 2003 XML 文档", "a Word document saved as XML", Advice.AS_DOCX),
    EXCEL_XML("Excel 2003 XML 表格", "a workbook saved as XML", Advice.AS_XLSX),
    BINARY_WORKBOOK("二进制工作簿（xlsb）", "a binary workbook (xlsb)", Advice.AS_XLSX),
    WEB_ARCHIVE("单个文件网页（mht）", "a web archive (mht)", Advice.AS_DOCX),
    OPEN_TEXT("OpenDocument 文档（odt）", "an OpenDocument text (odt)", Advice.AS_DOCX),
    OPEN_SHEET("OpenDocument 表格（ods）", "an OpenDocument spreadsheet (ods)", Advice.AS_XLSX),
    UOF("标文通文档（uof）", "a UOF document", Advice.AS_DOCX),
    SLIDES("演示文稿", "a presentation", Advice.AS_DOCX),
    OFD("OFD 版式文件", "an OFD file", Advice.AS_PDF),
    ARCHIVE("压缩包", "an archive", Advice.UNPACK),
    PICTURE("图片", "a picture", Advice.RECOGNISE),
    EMBEDDING("正文嵌在另一个文件中的 Word 文档（altChunk）", "a Word document whose text is another file (altChunk)", Advice.AS_DOCX);

    /** What a person can do about a file. */
    private enum Advice {
        AS_DOCX("用 Word 或 WPS 打开，另存为 .docx 后再试。", "Open it in Word or WPS, save it as .docx and retry."),
        AS_XLSX("用 Excel 或 WPS 打开，另存为 .xlsx 后再试。", "Open it in Excel or WPS, save it as .xlsx and retry."),
        AS_PDF(
                "用 OFD 阅读器打开，导出为 PDF 后再试，或取得 Word、Excel 原件。",
                "Export it as PDF, or get the original of Word or Excel, and retry."),
        UNPACK("先解压，再读取其中的文件。", "Unpack it and read the files in it."),
        RECOGNISE("先做文字识别，或取得电子版。", "Run text recognition first, or get the digital original.");

        private final String chinese;
        private final String english;

        Advice(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }

    private final String chinese;
    private final String english;
    private final Advice advice;

    ForeignType(String chinese, String english, Advice advice) {
        this.chinese = chinese;
        this.english = english;
        this.advice = advice;
    }

    /** What a file is and what to do, in Chinese. */
    String chinese() {
        return "这是" + chinese + "，不能直接读取。" + advice.chinese;
    }

    /** The same in English. */
    String english() {
        return "this is " + english + ", which is not read. " + advice.english;
    }

    /** What begins so and is no zip file; {@code null} for anything else. */
    static @Nullable ForeignType beginningWith(String start) {
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (start.startsWith("Rar!") || start.startsWith("7z\u00bc\u00af") || start.startsWith("\u001f\u008b")) {
            return ARCHIVE;
        }
        boolean picture = start.startsWith("GIF8")
                || start.startsWith("\u00ff\u00d8\u00ff")
                || start.startsWith("\u0089PNG")
                || start.startsWith("II*\0")
                || start.startsWith("MM\0*");
        if (picture) {
            return PICTURE;
        }
        String lower = start.toLowerCase(Locale.ROOT);
        boolean mail = lower.startsWith("mime-version:") || lower.contains("\nmime-version:");
        return mail && lower.contains("content-type: multipart/") ? WEB_ARCHIVE : null;
    }

    /** What an XML file is by the name spaces at its beginning; {@code null} for anything else, such as a web page. */
    static @Nullable ForeignType ofXml(String start) {
        if (!start.startsWith("<") || start.contains("<html")) {
            return null;
        }
        if (start.contains("schemas-microsoft-com:office:spreadsheet")) {
            return EXCEL_XML;
        }
        boolean word = start.contains("schemas.microsoft.com/office/word/2003/wordml")
                || start.contains("schemas.microsoft.com/office/2006/xmlpackage")
                || start.contains("schemas-microsoft-com:office:word");
        if (word) {
            return WORD_XML;
        }
        if (start.contains("opendocument:xmlns:office")) {
            return start.contains("opendocument.spreadsheet") ? OPEN_SHEET : OPEN_TEXT;
        }
        return start.contains("xmlns:uof") ? UOF : null;
    }
}

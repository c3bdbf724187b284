package org.zhunsheng.reading.source;

/** The kinds of files that can be read. */
public enum FileType {
    /** Word 2007 and later. */
    DOCX,
    /** Word 97 to 2003. */
    DOC,
    /** Excel 2007 and later. */
    XLSX,
    /** Excel 97 to 2003. */
    XLS,
    /** PDF with digital text. */
    PDF,
    /** HTML, also the web pages that sites serve as .doc or .xls. */
    HTML,
    /** Plain text of any kind: tabs, pipes, one cell per line, spaces. */
    TEXT,
    /** Zhunsheng's own exchange format. */
    JSON
}

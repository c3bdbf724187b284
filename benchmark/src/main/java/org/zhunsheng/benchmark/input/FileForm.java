package org.zhunsheng.benchmark.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The ways in which a document is written down. */
public enum FileForm {
    /** Headings and tables with merged cells. */
    DOCX("docx", DocxFile::write),
    /** A sheet for each table. */
    XLSX("xlsx", XlsxFile::write),
    /** All tables under one another on one sheet. */
    XLS("xls", XlsFile::write),
    /** A page as a browser shows it. */
    HTML("html", HtmlFile::write),
    /** A text dump with tabs between the cells. */
    TABS("txt with tabs", (tables, out) -> TextDump.rows("", "\t", "").write(tables, out)),
    /** A text dump with bars around the cells. */
    PIPES("txt with pipes", (tables, out) -> TextDump.rows("| ", " | ", " |").write(tables, out)),
    /** A text dump that has lost its rows. */
    CELL_LINES("txt, a cell per line", (tables, out) -> TextDump.cells().write(tables, out));

    private interface Writing {
        void write(List<Table> tables, OutputStream out) throws IOException;
    }

    private final String inWords;
    private final Writing writing;

    FileForm(String inWords, Writing writing) {
        this.inWords = inWords;
        this.writing = writing;
    }

    /** What to call it in a table of results. */
    public String inWords() {
        return inWords;
    }

    /** The bytes of a file that holds some tables. */
    public byte[] bytes(List<Table> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(tables, out);
        return out.toByteArray();
    }
}

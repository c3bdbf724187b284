package org.zhunsheng.issuing;

/** The file types that documents are issued in. */
public enum FileKind {
    DOCX("docx"),
    XLSX("xlsx"),
    PDF("pdf"),
    HTML("html");

    private final String ending;

    FileKind(String ending) {
        this.ending = ending;
    }

    /** What file names end with, without the dot. */
    public String ending() {
        return ending;
    }
}

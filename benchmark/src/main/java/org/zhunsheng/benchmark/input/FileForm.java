package org.zhunsheng.benchmark.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** The ways in which a document is written down. */
public enum FileForm {
    /** Headings and tables with merged cells. */
    DOCX("docx") {
        @Override
        void write(List<Table> tables, OutputStream out) throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                part(zip, "[Content_Types].xml", CONTENT_TYPES);
                part(zip, "_rels/.rels", RELATIONS);
                part(zip, "word/document.xml", wordDocument(tables));
            }
        }
    },
    /** A sheet for each table. */
    XLSX("xlsx") {
        @Override
        void write(List<Table> tables, OutputStream out) throws IOException {
            try (XlsxWriter workbook = new XlsxWriter(out)) {
                for (Table table : tables) {
                    workbook.sheet("表" + (tables.indexOf(table) + 1));
                    for (String line : table.heading()) {
                        workbook.startRow();
                        workbook.text(0, line);
                        workbook.endRow();
                    }
                    for (List<Table.Slot> row : table.slots()) {
                        sheetRow(workbook, row);
                    }
                }
            }
        }
    },
    /** All tables under one another on one sheet. */
    XLS("xls") {
        @Override
        void write(List<Table> tables, OutputStream out) throws IOException {
            try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                HSSFSheet sheet = workbook.createSheet("绩效目标表");
                int next = 0;
                for (Table table : tables) {
                    for (String line : table.heading()) {
                        sheet.createRow(next++).createCell(0).setCellValue(line);
                    }
                    for (List<Table.Slot> row : table.slots()) {
                        sheetRow(sheet, next++, row);
                    }
                    next++;
                }
                workbook.write(out);
            }
        }
    },
    /** A page as a browser shows it. */
    HTML("html") {
        @Override
        void write(List<Table> tables, OutputStream out) throws IOException {
            StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n");
            for (Table table : tables) {
                table.heading().forEach(line -> page.append("<p>").append(line).append("</p>\n"));
                page.append("<table>\n");
                for (List<Cell> row : table.rows()) {
                    page.append("<tr>");
                    row.forEach(cell -> page.append("<td colspan=\"%d\" rowspan=\"%d\">%s</td>"
                            .formatted(cell.columns(), cell.rows(), Markup.escaped(cell.text()))));
                    page.append("</tr>\n");
                }
                page.append("</table>\n");
            }
            out.write(page.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8));
        }
    },
    /** A text dump with tabs between the cells. */
    TABS("tabs.txt") {
        @Override
        void write(List<Table> tables, OutputStream out) throws IOException {
            dump(tables, out, "", "\t", "\n", true);
        }
    },
    /** A text dump with bars around the cells. */
    PIPES("pipes.txt") {
        @Override
        void write(List<Table> tables, OutputStream out) throws IOException {
            dump(tables, out, "| ", " | ", " |\n", true);
        }
    },
    /** A text dump that has lost its rows. */
    CELL_LINES("lines.txt") {
        @Override
        void write(List<Table> tables, OutputStream out) throws IOException {
            dump(tables, out, "", "\n", "\n", false);
        }
    };

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String CONTENT_TYPES = XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";

    private final String ending;

    FileForm(String ending) {
        this.ending = ending;
    }

    /** How the names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The bytes of a file that holds some tables. */
    public byte[] bytes(List<Table> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(tables, out);
        return out.toByteArray();
    }

    abstract void write(List<Table> tables, OutputStream out) throws IOException;
}

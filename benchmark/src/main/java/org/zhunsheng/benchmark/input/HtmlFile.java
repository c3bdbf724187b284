package org.zhunsheng.benchmark.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes tables as a page. */
final class HtmlFile {
    private HtmlFile() {}

    static void write(List<Table> tables, OutputStream out) throws IOException {
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
}

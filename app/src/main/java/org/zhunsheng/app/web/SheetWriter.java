package org.zhunsheng.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Writes a list as an {@code .xlsx}. Everything is written as text, so that nothing in it is ever a formula. */
public final class SheetWriter {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int WIDTH = 24;

    private SheetWriter() {}

    /** An answer with a list to keep. */
    public static ResponseEntity<byte[]> answer(String fileName, List<String> heads, List<List<String>> rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Zhunsheng", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, WIDTH);
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
            sheet.freezePane(0, 1);
        }
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(fileName + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(out.toByteArray());
    }
}
